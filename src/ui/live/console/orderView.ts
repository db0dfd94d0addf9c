import { sideOf, truncateToSeconds, type Lateness } from '../../../domain/timing/rounding'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunSegment, RunState } from '../../../domain/run/runState'
import { wholeTookMs } from '../../../domain/run/report/wholeFigures'
import { clockOf } from '../../../domain/timing/localTime'
import { formatDuration, formatSigned } from '../../../domain/timing/format'

/** A line of the running order on the console. Times are clock times in the plan's zone. */
export interface OrderRow {
  readonly id: string
  readonly state: RunSegment['state']
  /** The position in the running order, from 1. */
  readonly number: number
  readonly title: string
  /** When it began or is expected to; empty if it never will. */
  readonly clock: string
  /**
   * When it was planned to begin as the run began, including every delay of the start; null if it was inserted since.
   */
  readonly plannedClock: string | null
  /** Its planned duration as the run began, as in the report. */
  readonly planned: string
  /** Its present duration; null if that is as planned, or it is done. */
  readonly given: string | null
  /** Its actual duration, once it is done. */
  readonly took: string | null
  /** Later or earlier than planned: `+1:52`; null if it never begins. */
  readonly delta: string | null
  readonly side: Lateness
}

type Plan = Pick<RunPlan, 'zone' | 'segments'>

export const orderRows = (state: RunState, plan: Plan): readonly OrderRow[] =>
  state.segments.map((live) => orderRow(live, state, plan))

export function orderRow(live: RunSegment, { startAt }: Pick<RunState, 'startAt'>, plan: Plan): OrderRow {
  const { segment, expectedStartAt, durationMs } = live
  const planned = plan.segments.find(({ id }) => id === segment.id)
  const plannedAt = planned ? startAt + planned.startMs : null
  const plannedMs = (planned ?? segment).durationMs
  const byMs = expectedStartAt === null || plannedAt === null ? null : truncateToSeconds(expectedStartAt - plannedAt)
  const isDone = live.state === 'done'
  return {
    id: segment.id,
    state: live.state,
    number: segment.number,
    title: segment.title,
    clock: expectedStartAt === null ? '' : clockOf(expectedStartAt, plan.zone),
    plannedClock: plannedAt === null ? null : clockOf(plannedAt, plan.zone),
    planned: formatDuration(plannedMs),
    given: isDone || durationMs === plannedMs ? null : formatDuration(durationMs),
    took: isDone ? formatDuration(wholeTookMs(plannedMs, live.earlierMs + live.elapsedMs)) : null,
    delta: byMs === null ? null : formatSigned(byMs),
    side: sideOf(byMs ?? 0),
  }
}
