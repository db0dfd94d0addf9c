import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds, segmentKinds } from '../../../../src/domain/kinds'
import { cuesOf, dueSoon, standbyOf } from '../../../../src/domain/run/standby'
import { urgencyOf, windUpWithin } from '../../../../src/domain/run/urgency'
import { minutes, planned, seconds, withRows } from '../plan'
import { frozen, stateOf } from './run'

const plan = '10:host.lin 5:speaker.wu,expert.wu 5=skit%team1:performer.he/Granny 5:host.lin,speaker.gu'

describe('who stands by', () => {
  test.each([
    ['before the start, the first', '', -5, 1, 'a in 5: lin'],
    ['the next, and the one after', 'start@0', 2, 2, 'b in 8: wu; c in 8+5: team1 he'],
    ['who has come is marked', 'here:he@-5 start@0', 2, 2, 'b in 8: wu; c in 8+5: team1 he✓'],
    ['not what is cut', 'start@0 cut:b@1', 2, 1, 'c in 8: team1 he'],
    ['what is late is due now', 'start@0', 12, 1, 'b in 0: wu'],
    ['nobody when all is over', 'start@0 end@2', 3, 2, ''],
  ])('%s', (_, presses, minute, count, shown) => {
    const all = standbyOf(stateOf(frozen(plan), presses, minute), count).map(({ live, inMs, cast }, i, list) => {
      const first = list[0]?.inMs ?? 0
      const time = i === 0 ? `${inMs / minutes(1)}` : `${first / minutes(1)}+${(inMs - first) / minutes(1)}`
      return `${live.segment.id} in ${time}: ${cast.map(({ id, arrivedAt }) => `${id}${arrivedAt === null ? '' : '✓'}`).join(' ')}`
    })
    expect(all.join('; ')).toBe(shown)
  })

  test('with the departments’ cues; empty ones are left out', () => {
    const frozenPlan = frozen(
      withRows(planned('10 5'), { b: { cues: { mic: '2 handheld', light: ' ', extra: 'Door' } } }),
    )
    const [next] = standbyOf(stateOf(frozenPlan, 'start@0', 1), 1)
    expect([...(next?.cues ?? [])]).toEqual([
      ['mic', '2 handheld'],
      ['extra', 'Door'],
    ])
    const segment = frozenPlan.segments[1]
    expect(segment && ['mic', 'light', 'sound', 'extra'].map((column) => cuesOf(segment, column))).toEqual([
      '2 handheld',
      null,
      null,
      'Door',
    ])
  })
})

describe('who is soon on stage', () => {
  test.each([
    ['nobody, an hour before', '', -60, ''],
    ['ten minutes before, the first', '', -10, 'lin 10'],
    ['people who should be on and are not here, before the next ones', 'start@0', 1, 'lin -1, wu 9'],
    ['not people who are on and here', 'here:lin@-1 start@0', 1, 'wu 9'],
    ['and the one after, once within ten minutes', 'here:lin@-1 start@0', 5, 'wu 5, team1 10, he 10'],
    ['who has come is marked', 'here:lin@-1 here:wu@-8 start@0', 5, 'wu✓ 5, team1 10, he 10'],
    ['who has left is missed again', 'here:lin@-1 here:wu@-9 away:wu@0 start@0', 1, 'wu 9'],
    ['time given puts them off', 'here:lin@-1 start@0 extend:a+5@4', 5, 'wu 10'],
    ['not for what is cut', 'here:lin@-1 start@0 cut:b@1', 2, 'team1 8, he 8'],
    ['once, for the first of their segments', 'here:he@0 here:team1@0 start@0 cut:a@0 go@1 go@2', 3, 'lin 4, gu 4'],
    ['nobody when all is over', 'start@0 end@2', 3, ''],
  ])('%s', (_, presses, minute, shown) => {
    const state = stateOf(frozen(plan), presses, minute)
    const due = dueSoon(state).map(({ id, arrivedAt, onAt }) => {
      return `${id}${arrivedAt === null ? '' : '✓'} ${(onAt - state.nowAt) / minutes(1)}`
    })
    expect(due.join(', ')).toBe(shown)
  })

  test('within another time', () => {
    expect(dueSoon(stateOf(frozen(plan), 'here:lin@-1 start@0', 1), minutes(8))).toEqual([])
  })
})

describe('urgency', () => {
  const thresholds = { warnMs: minutes(2), dangerMs: seconds(30) }
  test.each([
    [121, 'calm'],
    [120, 'warn'],
    [31, 'warn'],
    [30, 'danger'],
    [1, 'danger'],
    [0, 'danger'],
    [-0.9, 'danger'],
    [-1, 'over'],
  ])('with %s seconds left: %s', (left, urgency) => {
    expect(urgencyOf(seconds(left), thresholds)).toBe(urgency)
  })
})

describe('when a segment is to wind up', () => {
  const round = { warnMs: minutes(3), dangerMs: minutes(1) }
  test.each([
    ['a long one, as it is set', 20 * 60, 180, 60],
    ['three times as long as the warning', 9 * 60, 180, 60],
    ['a shorter one, at a third of it', 6 * 60, 120, 40],
    ['a minute, in whole seconds', 60, 20, 6],
    ['no time at all', 0, 0, 0],
  ])('%s', (_, length, warn, danger) => {
    expect(windUpWithin(round, seconds(length))).toEqual({ warnMs: seconds(warn), dangerMs: seconds(danger) })
  })

  test('thresholds of 0 stay 0', () => {
    expect(windUpWithin({ warnMs: 0, dangerMs: 0 }, 0)).toEqual({ warnMs: 0, dangerMs: 0 })
  })

  test('a segment begins calm, turns to a warning and then to danger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 7_200 }), fc.constantFrom(...segmentKinds), (length, kind) => {
        const windUp = windUpWithin(kinds[kind].windUp, seconds(length))
        const seen = Array.from({ length: length + 1 }, (_, at) => urgencyOf(seconds(length - at), windUp))
        expect([...new Set(seen)]).toEqual(['calm', 'warn', 'danger'])
        expect(seen.filter((urgency) => urgency === 'calm').length * 3).toBeGreaterThanOrEqual(length * 2)
      }),
      { numRuns: 60 },
    )
  })
})
