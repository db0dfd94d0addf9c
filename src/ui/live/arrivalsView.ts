import type { ExpectedArrival, RunPlan } from '../../domain/live/plan'
import type { RunState } from '../../domain/live/runState'
import { clockOf } from '../../domain/timing/clockOf'
import { minuteMs } from '../../domain/timing/units'

/** How long before somebody goes on stage it matters whether they are here, in ms. */
export const dueMs = 10 * minuteMs

/** Somebody who goes on soon. */
export interface DueArrival {
  readonly id: string
  readonly name: string
  /** When they came; null: they are not here. */
  readonly cameAt: string | null
  /** Minutes until they go on, rounded up; 0: they should be on by now. */
  readonly minutes: number
}

/** Who goes on within `dueMs` for the first time in the rest of the show, the first to go on first. */
export function dueArrivals(state: RunState, { zone, arrivals }: RunPlan): readonly DueArrival[] {
  const due = arrivals.flatMap((one) => {
    const onAt = firstOnAt(one, state)
    if (onAt === null || onAt - state.nowAt > dueMs) return []
    const at = state.arrivals.get(one.id)
    const minutes = Math.max(0, Math.ceil((onAt - state.nowAt) / minuteMs))
    return [{ id: one.id, name: one.name, cameAt: at === undefined ? null : clockOf(at, zone), minutes, onAt }]
  })
  return due.sort((a, b) => a.onAt - b.onAt).map(({ id, name, cameAt, minutes }) => ({ id, name, cameAt, minutes }))
}

/** When somebody is on next; the start for somebody who is on now and is not here; null: not any more. */
function firstOnAt({ id }: ExpectedArrival, { segments, arrivals }: RunState): number | null {
  const isIn = ({ segment }: RunState['segments'][number]) => segment.cast.some((one) => one.id === id)
  const isOn = segments.find((live) => live.state === 'current' && isIn(live))
  if (isOn && !arrivals.has(id)) return isOn.startedAt
  return segments.find((live) => live.state === 'upcoming' && isIn(live))?.expectedStartAt ?? null
}
