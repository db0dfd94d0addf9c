import { describe, expect, test } from 'vitest'
import type { SessionDetails } from '../../../../src/domain/session'
import { clockAtOffset, dayAtOffset, pinFor } from '../../../../src/domain/timing/sessionClock'
import { orderedRows, scheduleOf } from '../../../../src/domain/timing/schedule'
import { minutes, planned, shown, someDetails, withRows } from '../plan'

describe('segments in time', () => {
  test.each([
    ['nothing planned', '', ''],
    ['one after the other', '10 5 2.5', '0-10 10-15 15-17.5'],
    ['a later pin leaves a gap', '10 5@12', '0-10 12-17'],
    ['an earlier pin overlaps', '10 5@8', '0-10 8-13'],
    ['what follows an overlap follows the pinned one', '10 5@3 2', '0-10 3-8 8-10'],
    ['a pin at the very moment', '10 5@10', '0-10 10-15'],
    ['a skipped row takes no time', '10 5~ 5', '0-10 10-15'],
    ['the pin of a skipped row has no effect', '10 5~@30 5', '0-10 10-15'],
    ['a part takes no time', '# 10 # 5', '0-10 10-15'],
    ['a pin after midnight', '10 5@660', '0-10 660-665'],
    ['a pin before the start', '10@-5 5', '-5-5 5-10'],
  ])('%s', (_, plan, slots) => expect(shown(scheduleOf(planned(plan)).slots)).toBe(slots))

  test('a row knows its number, its part and the gap before it', () => {
    const { slots } = scheduleOf(planned('10 #one 5~ 5@12 #two 5@15'))
    expect(slots.map(({ segment, index, partId, gapMs }) => [segment.id, index, partId, gapMs / minutes(1)])).toEqual([
      ['a', 1, null, 0],
      ['d', 3, 'b', 2],
      ['f', 4, 'e', -2],
    ])
  })

  test('a part owns all rows to the next, and counts what is played', () => {
    const { parts } = scheduleOf(planned('1 #one 10 5~ 5@60 #empty #two 7'))
    expect(parts.map(({ part, durationMs, segmentIds }) => [part.title, durationMs, segmentIds])).toEqual([
      ['one', minutes(15), ['c', 'd', 'e']],
      ['empty', 0, []],
      ['two', minutes(7), ['h']],
    ])
  })

  test('deleted rows are gone', () => {
    const snapshot = withRows(planned('10 5 5'), { b: { deletedAt: 1 } })
    expect(shown(scheduleOf(snapshot).slots)).toBe('0-10 10-15')
  })

  test('rows with the same key are ordered by id, with <', () => {
    const snapshot = withRows(planned('1 2 3'), { a: { order: 'a1' }, b: { order: 'a1' }, c: { order: 'Z9' } })
    expect(orderedRows(snapshot).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})

describe('against the hard end', () => {
  const shownMinutes = (ms: number | null): number | null => ms && ms / minutes(1)
  test.each<[string, string, string | null, number | null, (number | null)[]]>([
    ['fits', '10 5', '14:20', -5, [5, 15]],
    ['exactly', '10 5', '14:15', 0, [0, 10]],
    ['over', '10 5', '14:10', 5, [-5, 5]],
    ['none given', '10 5', null, null, [null, null]],
    ['a later pin bounds what is before it', '10 5@12 3', '14:30', -10, [2, 22, 27]],
    ['a later pin bounds even without a hard end', '10 5@12 3', null, null, [2, null, null]],
    ['a pin past the hard end does not loosen it', '10 5@12', '14:10', 7, [-5, 5]],
    ['skipped rows need no time', '10 60~ 5', '14:20', -5, [5, 15]],
    ['an overlapped long one ends last', '30 5@8', '14:30', 0, [-22, 25]],
    ['all is over before the start', '10@-60 5', '14:20', -65, [5, 15]],
    ['nothing planned ends as it starts', '', '14:20', -20, []],
  ])('%s', (_, plan, hardEnd, over, latest) => {
    const { overMs, slots } = scheduleOf(planned(plan, { hardEnd }))
    expect(shownMinutes(overMs)).toBe(over)
    expect(slots.map(({ latestStartMs }) => shownMinutes(latestStartMs))).toEqual(latest)
  })

  test('a hard end earlier than the start is on the next day', () => {
    const { hardEndMs, overMs } = scheduleOf(planned('60', { start: '23:30', hardEnd: '00:15' }))
    expect(hardEndMs).toBe(minutes(45))
    expect(overMs).toBe(minutes(15))
  })

  test('a hard end across a change of the clocks is as far away as it is', () => {
    const springForward = { date: '2024-03-10', start: '01:30', hardEnd: '03:30', zone: 'America/New_York' }
    expect(scheduleOf(planned('30', springForward)).hardEndMs).toBe(minutes(60))
  })
})

describe('the session on the calendar', () => {
  test('starts at an instant once it has a date', () => {
    expect(scheduleOf(planned('10')).startAt).toBe(Date.parse('2021-05-20T14:00+08:00'))
    expect(scheduleOf(planned('10', { date: '' })).startAt).toBeNull()
    expect(scheduleOf(planned('10', { zone: 'Asia/Nowhere' })).startAt).toBeNull()
  })

  test.each<[string, Partial<SessionDetails>]>([
    ['without a date', { date: '' }],
    ['in an unknown zone', { zone: 'Asia/Nowhere' }],
  ])('%s pins, hard end and clocks still hold', (_, details) => {
    const { slots, hardEndMs } = scheduleOf(planned('10 5@12', { hardEnd: '14:30', ...details }))
    expect(shown(slots)).toBe('0-10 12-17')
    expect(hardEndMs).toBe(minutes(30))
    expect(clockAtOffset({ ...someDetails, ...details }, minutes(12))).toBe('14:12')
  })

  test('shows clocks and days past midnight', () => {
    const late = { ...someDetails, start: '23:30' }
    expect(clockAtOffset(late, minutes(45))).toBe('00:15')
    expect(clockAtOffset(late, minutes(45) + 5_000, true)).toBe('00:15:05')
    expect([-1_440, 0, 29, 30, 1_470].map((at) => dayAtOffset(late, minutes(at)))).toEqual([-1, 0, 0, 1, 2])
  })

  test.each([
    ['14:00', '15:00', 0],
    ['14:00', '13:50', 0],
    ['22:00', '00:30', 1],
    ['09:00', '08:00', 0],
  ])('a session from %s pinned to %s means day %d', (start, time, dayOffset) => {
    expect(pinFor(time, { ...someDetails, start })).toEqual({ time, dayOffset })
  })

  test('a pin stays when the start moves', () => {
    const at1412 = planned('10 5@12')
    expect(shown(scheduleOf({ ...at1412, details: { ...someDetails, start: '13:50' } }).slots)).toBe('0-10 22-27')
  })
})

describe('unchanged parts keep their identity', () => {
  const some = () => {
    const snapshot = planned('10 5 5', { hardEnd: '15:00' })
    return { snapshot, schedule: scheduleOf(snapshot) }
  }

  test('the schedule, while rows and times are the same', () => {
    const { snapshot, schedule } = some()
    expect(scheduleOf({ ...snapshot })).toBe(schedule)
    expect(scheduleOf({ ...snapshot, details: { ...snapshot.details, theme: 'Other' } })).toBe(schedule)
    expect(scheduleOf({ ...snapshot, details: { ...snapshot.details, start: '14:10' } })).not.toBe(schedule)
  })

  test('the slots of the rows that stay where they are', () => {
    const { snapshot, schedule } = some()
    const { slots } = scheduleOf(withRows(snapshot, { b: { title: 'New' } }))
    expect(slots.map((slot, i) => slot === schedule.slots[i])).toEqual([true, false, true])
    expect(slots[1]?.segment.title).toBe('New')
  })
})
