import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunEvent } from '../../../../../src/domain/run/log/runEvent'
import { actionsOf, recoveryPlans } from '../../../../../src/domain/run/recovery/recoveryPlans'
import { endAfter, remainderOf } from '../../../../../src/domain/run/recovery/remainder'
import { runStateOf } from '../../../../../src/domain/run/runStateOf'
import { minutes } from '../../plan'
import { after, logs, plan } from '../logs'
import { at, frozen, stateOf } from '../run'

test('in any state of a run, its remainder ends when the run does', () => {
  fc.assert(
    fc.property(plan, logs, fc.integer({ min: 0, max: 40 }), (frozenPlan, log, later) => {
      const state = runStateOf(frozenPlan, log, after(log) + minutes(later))
      fc.pre(state.phase !== 'ended')
      expect(endAfter(remainderOf(state), [])).toBe(state.projectedEndAt)
    }),
    { numRuns: 500 },
  )
})

test('in any state of a run, an accepted plan ends it when it said', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const nowAt = after(log)
      for (const { endsAt, ...recovery } of recoveryPlans(runStateOf(frozenPlan, log, nowAt))) {
        const accepted = actionsOf({ endsAt, ...recovery }).map((action, i): RunEvent => ({
          ...action,
          id: `accepted${i}`,
          at: nowAt,
        }))
        expect(runStateOf(frozenPlan, [...log, ...accepted], nowAt).projectedEndAt).toBe(endsAt)
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['postponed: a pin keeps its local time', 'show', '10 10@20', 'delay@-5=10', -5],
  ['begun after it was postponed', 'show', '10 10@20', 'delay@-5=10 start@10', 12],
  ['begun early', 'show', '10 10', 'start@-20', -18],
  ['begun early, with all that follows cut', 'show', '10 10', 'start@-20 cut:b@-19', -18],
  ['a rehearsal moves its pins along', 'rehearsal', '10 10@20', 'start@-300', -295],
] as const)('what is left: %s', (_, kind, words, presses, minute) => {
  const state = stateOf(frozen(words, kind), presses, minute)
  expect(endAfter(remainderOf(state), [])).toBe(state.projectedEndAt)
})

test('a postponed show recovers what its pins allow', () => {
  const state = stateOf(frozen('10 20@20 10', 'show', '14:50'), 'delay@-5=14 start@14', 14)
  const [trim] = recoveryPlans(state)
  const givenMs = trim?.lines.reduce((sum, { byMs }) => sum + byMs, 0)
  expect([state.projectedEndAt, trim?.endsAt, givenMs]).toEqual([at(54), at(50), minutes(4)])
})
