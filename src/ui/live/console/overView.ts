import { sideOf, wholeInstant, truncateToSeconds, type Lateness } from '../../../domain/timing/rounding'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunState } from '../../../domain/run/runState'
import { clockOf } from '../../../domain/timing/localTime'
import { formatSigned } from '../../../domain/timing/format'

/** The delay now, against the plan, and separately against the hard end. */
export interface OverView {
  /** `+2:48`, `−0:20`, `0:00`. */
  readonly over: string
  readonly side: Lateness
  /** With seconds, clock time in the plan's zone. */
  readonly projectedEnd: string
  readonly plannedEnd: string
  readonly hardEnd: string | null
  /** After the hard end, or before it; null without one. */
  readonly overHard: string | null
  readonly hardSide: Lateness
}

export function overView(state: RunState, { zone }: Pick<RunPlan, 'zone'>): OverView {
  const overMs = truncateToSeconds(state.overMs)
  const hardMs = state.overHardMs === null ? null : truncateToSeconds(state.overHardMs)
  return {
    over: formatSigned(overMs),
    side: sideOf(overMs),
    projectedEnd: clockOf(wholeInstant(state.projectedEndAt, state.hardEndAt ?? state.plannedEndAt), zone, true),
    plannedEnd: clockOf(state.plannedEndAt, zone),
    hardEnd: state.hardEndAt === null ? null : clockOf(state.hardEndAt, zone),
    overHard: hardMs === null ? null : formatSigned(hardMs),
    hardSide: sideOf(hardMs ?? 0),
  }
}
