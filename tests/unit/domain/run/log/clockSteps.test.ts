import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RunPlan } from '../../../../../src/domain/run/plan/plan'
import { reportOf } from '../../../../../src/domain/run/report/report'
import type { RunEvent } from '../../../../../src/domain/run/log/runEvent'
import { runStateOf } from '../../../../../src/domain/run/runStateOf'
import { minutes } from '../../plan'
import { after, logs, plan } from '../logs'
import { apartFromRedo } from '../run'

const hour = minutes(60)

/** An event as written by a clock that is `byMs` ahead. A delay has a local time. */
function moved(event: RunEvent, byMs: number): RunEvent {
  const at = event.at + byMs
  if (event.type === 'correct') return { ...event, at, realAt: event.realAt + byMs }
  return event.type === 'message' && event.untilAt !== null
    ? { ...event, at, untilAt: event.untilAt + byMs }
    : { ...event, at }
}

interface Stepped {
  readonly log: readonly RunEvent[]
  /** All steps together. */
  readonly byMs: number
}

/** The log as it is written when the clock is set, and followed, before some of its presses. */
function stepped(
  log: readonly RunEvent[],
  steps: readonly { readonly before: number; readonly byMs: number }[],
): Stepped {
  let byMs = 0
  const written = [...log, null].flatMap((event, i): RunEvent[] => {
    const now = log[Math.min(i, log.length - 1)]?.at ?? 0
    const due = steps.filter(({ before }) => before % (log.length + 1) === i)
    const clocks = due.map((step, n): RunEvent => {
      byMs += step.byMs
      return { type: 'clock', byMs: step.byMs, id: `clock${i}.${n}`, at: now + byMs }
    })
    return event ? [...clocks, moved(event, byMs)] : clocks
  })
  return { log: written, byMs }
}

const steps = fc.array(fc.record({ before: fc.nat(30), byMs: fc.constantFrom(hour, -hour) }), {
  minLength: 1,
  maxLength: 3,
})
/** Without undo, which might undo the step, and without other steps. */
const presses = logs.map((log) => log.filter(({ type }) => !['undo', 'redo', 'clock'].includes(type)))
const told = (frozenPlan: RunPlan, log: readonly RunEvent[], nowAt: number) => ({
  ...apartFromRedo(runStateOf(frozenPlan, log, nowAt)),
  undoableId: null,
})

describe('the clock is set by an hour, back or ahead, while a run waits, runs or is paused', () => {
  test('everything is as if it had always been right', () => {
    fc.assert(
      fc.property(plan, presses, steps, (frozenPlan, log, at) => {
        const after0 = after(log)
        const { log: written, byMs } = stepped(log, at)
        const right = log.map((event) => moved(event, byMs))
        expect(told(frozenPlan, written, after0 + byMs)).toEqual(told(frozenPlan, right, after0 + byMs))
      }),
      { numRuns: 1_000 },
    )
  })

  test('no segment took more or less time because of it, on the console and in the report', () => {
    fc.assert(
      fc.property(plan, presses, steps, (frozenPlan, log, at) => {
        const nowAt = after(log)
        const { log: written, byMs } = stepped(log, at)
        const lengths = (events: readonly RunEvent[], now: number) => {
          const { phase, remainingMs, segments } = runStateOf(frozenPlan, events, now)
          const took = segments.map(({ state, elapsedMs, earlierMs, pausedMs, durationMs }) => ({
            state,
            ms: [elapsedMs, earlierMs, pausedMs, durationMs],
          }))
          return {
            phase,
            remainingMs,
            took,
            reported: reportOf(frozenPlan, events).rows.map(({ actualMs }) => actualMs),
          }
        }
        const ended = { type: 'end', id: 'end', at: nowAt } as const
        expect(lengths([...written, moved(ended, byMs)], nowAt + byMs)).toEqual(lengths([...log, ended], nowAt))
        expect({ ...lengths(written, nowAt + byMs), reported: [] }).toEqual({ ...lengths(log, nowAt), reported: [] })
      }),
      { numRuns: 1_000 },
    )
  })

  test('after undo, everything is as if the clock had never been followed', () => {
    fc.assert(
      fc.property(plan, presses, fc.nat(30), fc.constantFrom(hour, -hour), (frozenPlan, log, before, byMs) => {
        const nowAt = after(log)
        const { log: written } = stepped(log, [{ before, byMs }])
        const step = written.find(({ type }) => type === 'clock')
        const undone: RunEvent = { type: 'undo', eventId: step?.id ?? 'none', id: 'undone', at: nowAt }
        expect(told(frozenPlan, [...written, undone], nowAt)).toEqual(told(frozenPlan, log, nowAt))
      }),
      { numRuns: 1_000 },
    )
  })
})
