import { sideOf, wholeSeconds, type Lateness } from '../../domain/timing/lateness'
import type { RunPlan } from '../../domain/live/plan'
import type { LiveSegment, RunState } from '../../domain/live/runState'
import { clockOf } from '../../domain/timing/clockOf'
import { formatDuration } from '../../domain/timing/formatDuration'
import { formatSigned } from '../../domain/timing/formatSigned'
import { elapsed } from './figures'

/** A line of the running order on the console. Times are clock times of the plan's zone. */
export interface OrderRow {
  readonly id: string
  readonly state: LiveSegment['state']
  /** In the running order, from 1. */
  readonly number: number
  readonly title: string
  /** When it began or is expected to; empty where it never will. */
  readonly clock: string
  /** As it stood in the plan, with every delay of the start. */
  readonly plannedClock: string
  readonly planned: string
  /** Time it took, of what is done. */
  readonly took: string | null
  /** Later or earlier than planned: `+1:52`; null where it never begins. */
  readonly delta: string | null
  readonly side: Lateness
}

export const orderRows = (state: RunState, { zone }: Pick<RunPlan, 'zone'>): readonly OrderRow[] =>
  state.segments.map((live) => orderRow(live, state, zone))

export function orderRow(live: LiveSegment, { startAt }: Pick<RunState, 'startAt'>, zone: string): OrderRow {
  const { segment, expectedStartAt } = live
  const plannedAt = startAt + segment.startMs
  const byMs = expectedStartAt === null ? null : wholeSeconds(expectedStartAt - plannedAt)
  return {
    id: segment.id,
    state: live.state,
    number: segment.number,
    title: segment.title,
    clock: expectedStartAt === null ? '' : clockOf(expectedStartAt, zone),
    plannedClock: clockOf(plannedAt, zone),
    planned: formatDuration(live.durationMs),
    took: live.state === 'done' ? elapsed(live.elapsedMs) : null,
    delta: byMs === null ? null : formatSigned(byMs),
    side: sideOf(byMs ?? 0),
  }
}
