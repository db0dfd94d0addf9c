import { planOf } from '../../../src/domain/run/plan/planOf'
import type { RunKind } from '../../../src/domain/run/plan/plan'
import type { RunAction } from '../../../src/domain/run/log/runEvent'
import { orderedRows, scheduleOf } from '../../../src/domain/timing/schedule'
import type { SessionInput } from '../../../src/papers/paper'

const minuteMs = 60_000

/** Presses, by minutes from the planned start. */
export type Press = readonly [minutes: number, action: RunAction]

/** The session after a run with these presses. */
export function held(input: SessionInput, presses: readonly Press[], kind: RunKind = 'show'): SessionInput {
  const { session, library } = input
  const plan = planOf({ session, schedule: scheduleOf(session), library, historyOf: () => [] }, kind, 0)
  const log = presses.map(([minutes, action], i) => ({ ...action, id: `e${i}`, at: plan.startAt + minutes * minuteMs }))
  return { ...input, run: { plan, log } }
}

/** The key of the first segment with this in its title. */
export function keyOf({ session }: SessionInput, title: string): string {
  const found = orderedRows(session).find((row) => row.title.includes(title))
  if (!found) throw new Error(`no segment ${title}`)
  return found.id
}

/** Each segment in turn, for this many minutes, from `startAt` minutes after the plan; then the end. */
export function pressedThrough(input: SessionInput, startAt: number, minutes: readonly number[]): readonly Press[] {
  let at = startAt
  const { slots } = scheduleOf(input.session)
  const goes = slots.map(({ segment }, i): Press => {
    const action: RunAction = i === 0 ? { type: 'start' } : { type: 'go', segmentId: segment.id }
    const press: Press = [at, action]
    at += minutes[i] ?? segment.durationMs / minuteMs
    return press
  })
  return [...goes, [at, { type: 'end' }]]
}
