import { onStageOf } from '../../cast'
import type { Finding, Severity } from '../../findings/finding'
import type { PlannedCast, RunPlan } from './plan'
import type { RunSegment, RunState } from '../runState'

/** A display and whether it is placed on a screen. */
export interface DisplayReadiness {
  readonly id: string
  readonly isPlaced: boolean
}

/** A person or team in the run, and the first segment that needs them. */
export interface NeededArrival extends Pick<PlannedCast, 'id' | 'type' | 'name' | 'unit'> {
  readonly first: RunSegment
}

/** What is not ready before a run begins. */
export interface Preflight {
  readonly findings: Readonly<Record<Severity, readonly Finding[]>>
  /** Who has not arrived, in order of appearance. */
  readonly missing: readonly NeededArrival[]
  readonly expectedCount: number
  readonly unplaced: readonly DisplayReadiness[]
  /** Everything is ready: no error or warning, everybody here, every display placed. Notes do not delay a run. */
  readonly isReady: boolean
}

/** Everyone who is on stage in a segment still to be played, once. */
export function neededArrivals({ segments }: RunState): readonly NeededArrival[] {
  const needed = new Map<string, NeededArrival>()
  for (const first of segments) {
    if (first.state === 'cut') continue
    for (const { id, type, name, unit } of onStageOf(first.segment.cast))
      if (!needed.has(id)) needed.set(id, { id, type, name, unit, first })
  }
  return [...needed.values()]
}

/** Everyone on stage in a run, once: as planned, then those who came with segments that were added since. */
export function everyoneOnStage(
  plan: RunPlan,
  state: RunState,
): readonly Pick<PlannedCast, 'id' | 'type' | 'name' | 'unit'>[] {
  return [...new Map([...plan.arrivals, ...neededArrivals(state)].map((one) => [one.id, one])).values()]
}

export function preflightOf(
  state: RunState,
  findings: readonly Finding[],
  displays: readonly DisplayReadiness[],
): Preflight {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity)
  const bySeverity = { error: of('error'), warning: of('warning'), note: of('note') }
  const expected = neededArrivals(state)
  const missing = expected.filter(({ id }) => !state.arrivals.has(id))
  const unplaced = displays.filter(({ isPlaced }) => !isPlaced)
  const isReady =
    bySeverity.error.length + bySeverity.warning.length === 0 && missing.length === 0 && unplaced.length === 0
  return { findings: bySeverity, missing, expectedCount: expected.length, unplaced, isReady }
}
