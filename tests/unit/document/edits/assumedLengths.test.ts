import { describe, expect, test } from 'vitest'
import {
  confirmLengths,
  insertRows,
  setNotes,
  setSegments,
  type NewSegment,
} from '../../../../src/document/edits/sessionEdits'
import { copyOf, newSession, segmentOf, sessionOf } from '../opened'

function withAssumed() {
  const session = newSession()
  session.edit(
    insertRows([{ type: 'segment', id: 'a', title: '签到', durationMs: 300_000, assumedFrom: '待定' }], null),
  )
  return session
}
const assumedIn = (session: ReturnType<typeof newSession>) => segmentOf(session.snapshot, 'a').assumedFrom

test('a length stays assumed until somebody confirms or sets it', () => {
  const confirmed = withAssumed()
  confirmed.edit(setSegments(['a'], { title: '签到入场', minimumMs: 60_000 }))
  expect(assumedIn(confirmed)).toBe('待定')
  confirmed.edit(confirmLengths(['a']))
  expect([assumedIn(confirmed), segmentOf(confirmed.snapshot, 'a').durationMs]).toEqual([null, 300_000])

  const same = withAssumed()
  same.edit(setSegments(['a'], { durationMs: 300_000 }))
  expect(assumedIn(same)).toBe(null)
})

describe('another kind', () => {
  const minutes = (count: number) => count * 60_000
  test.each<[string, NewSegment, number]>([
    ['nobody has stated anything', { durationMs: minutes(5), assumedFrom: '' }, 20],
    ['an older version assumed another', { durationMs: minutes(7), assumedFrom: '' }, 20],
    ['the sheet says nothing certain', { durationMs: minutes(5), assumedFrom: '待定' }, 20],
    ['the sheet says about how long', { durationMs: minutes(5), assumedFrom: '约5分钟' }, 5],
    ['the sheet has times', { durationMs: minutes(7), assumedFrom: '14:00-14:30' }, 7],
    ['somebody stated it', { durationMs: minutes(5), assumedFrom: null }, 5],
    ['it is as long as its minimum at least', { durationMs: minutes(30), minimumMs: minutes(30), assumedFrom: '' }, 30],
  ])('takes its usual length, unless one is stated: %s', (_, given, length) => {
    const session = newSession()
    session.edit(insertRows([{ type: 'segment', id: 'a', ...given }], null))
    const assumed = assumedIn(session)
    session.edit(setSegments(['a'], { kind: 'keynote' }))
    expect(segmentOf(session.snapshot, 'a')).toMatchObject({ kind: 'keynote', durationMs: minutes(length) })
    expect(assumedIn(session)).toBe(assumed)
    expect(session.edit(setSegments(['a'], { kind: 'keynote' }))).toBe(false)
  })

  test('with a length of its own takes that one', () => {
    const session = withAssumed()
    session.edit(setSegments(['a'], { kind: 'keynote', durationMs: minutes(9) }))
    expect(segmentOf(session.snapshot, 'a')).toMatchObject({ durationMs: minutes(9), assumedFrom: null })
  })
})

test('in an older document no length is assumed, and confirming changes nothing', () => {
  const older = sessionOf(['a'])
  expect(assumedIn(older)).toBe(null)
  expect(older.edit(confirmLengths(['a']))).toBe(false)
})

test('notes that two windows write at once are both kept', () => {
  const one = newSession()
  one.edit(setNotes('备注：以现场为准'))
  const other = copyOf(one)
  one.edit(setNotes('备注：以现场为准\n联系人在门口'))
  other.edit(setNotes('请早到\n备注：以现场为准'))
  one.receive(other.encode())
  expect(one.snapshot.notes).toBe('请早到\n备注：以现场为准\n联系人在门口')
})
