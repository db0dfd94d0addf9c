import fc from 'fast-check'
import type { RunPlan } from '../../../../src/domain/run/plan/plan'
import type { RunAction, RunEvent } from '../../../../src/domain/run/log/runEvent'
import { minutes } from '../plan'
import { at, frozen } from './run'

const plans: readonly RunPlan[] = [
  frozen('10 5 5 5@40'),
  frozen('10 5 0 5 5', 'rehearsal'),
  frozen('5@-3 5@12 20', 'show', '14:20'),
  frozen('7'),
]
export const plan = fc.constantFrom(...plans)

const segmentId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', 'gone')
const eventId = fc.nat(30).map((i) => `e${i}`)
const byMs = fc.integer({ min: 0, max: 20 }).map(minutes)
const minute = fc.integer({ min: -20, max: 90 }).map(at)
const inserted = fc
  .tuple(fc.constantFrom('x', 'y', 'b', 'c'), fc.integer({ min: 0, max: 9 }))
  .map(([id, length]) => ({ ...(frozen(`${length}`).segments[0] as RunPlan['segments'][number]), id }))

/** Any possible press, sensible or not. */
export const presses: fc.Arbitrary<RunAction> = fc.oneof(
  fc.constant<RunAction>({ type: 'start' }),
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('go' as const, 'jump' as const), segmentId }) },
  fc.constantFrom<RunAction>({ type: 'pause' }, { type: 'resume' }),
  fc.record({ type: fc.constantFrom('extend' as const, 'trim' as const), segmentId, byMs }),
  fc.record({ type: fc.constant('cut' as const), segmentId, isCut: fc.boolean() }),
  fc.record({ type: fc.constant('insert' as const), segment: inserted, afterId: fc.option(segmentId) }),
  fc.record({ type: fc.constant('delay' as const), startAt: minute }),
  fc.record({ type: fc.constant('checkIn' as const), whoId: segmentId, isHere: fc.boolean() }),
  fc.record({
    type: fc.constant('message' as const),
    target: fc.constant('all' as const),
    style: fc.constant('plain' as const),
    text: fc.constant('text'),
    untilAt: fc.option(minute),
  }),
  fc.record({ type: fc.constant('clearMessage' as const), messageId: eventId }),
  fc.record({ type: fc.constant('note' as const), segmentId, text: fc.constant('note') }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('correct' as const), eventId, realAt: minute }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), eventId }) },
  fc.record({ type: fc.constant('redo' as const), eventId }),
  fc.record({ type: fc.constant('clock' as const), byMs: fc.integer({ min: -20, max: 20 }).map(minutes) }),
)
const steps = fc.array(
  fc.tuple(
    fc.oneof({ weight: 20, arbitrary: presses }, fc.constant<RunAction>({ type: 'end' })),
    fc.integer({ min: -1, max: 6 }),
  ),
  {
    maxLength: 30,
  },
)

/** A random log, usually begun; sometimes the clock goes back a minute. */
export const logs: fc.Arbitrary<readonly RunEvent[]> = fc.tuple(fc.boolean(), steps).map(([isBegun, all]) => {
  let clock = 0
  const begun: [RunAction, number][] = isBegun ? [[{ type: 'start' }, 0]] : []
  return [...begun, ...all].map(([action, later], i) => {
    clock += later + (action.type === 'clock' ? action.byMs / minutes(1) : 0)
    return { ...action, id: `e${i}`, at: at(clock) }
  })
})

/** After everything in the log, corrected or not. */
export const after = (log: readonly RunEvent[]): number => Math.max(at(0), ...log.map((event) => event.at)) + minutes(1)
