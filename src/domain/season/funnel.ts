import type { Season } from '../library'
import type { CaseStanding } from './standing'
import { hasReached, isSpreading, stages, type Stage } from './pipeline'

/** A step of the funnel: how many cases have come this far, and how many should. */
export interface FunnelStep {
  readonly stage: Stage
  readonly count: number
  /** Null if there is no target. */
  readonly target: number | null
}

export interface Funnel {
  readonly steps: readonly FunnelStep[]
  /** Cases that a session to come presents and none has presented. */
  readonly scheduled: number
  /** Units where a case is tried or established, each counted once a case. */
  readonly places: number
}

/** Cases by how far they have come. Each counts in every step it has passed. */
export function funnelOf(
  standings: readonly CaseStanding[],
  { collectedTarget, featuredTarget }: Pick<Season, 'collectedTarget' | 'featuredTarget'>,
): Funnel {
  const targets: Readonly<Partial<Record<Stage, number | null>>> = { lead: collectedTarget, featured: featuredTarget }
  return {
    steps: stages.map((wanted) => ({
      stage: wanted,
      count: standings.filter((standing) => hasReached(standing.stage, wanted)).length,
      target: targets[wanted] ?? null,
    })),
    scheduled: standings.filter(({ isScheduled, stage }) => isScheduled && !hasReached(stage, 'presented')).length,
    places: standings.reduce(
      (sum, { spreads }) => sum + new Set(spreads.filter(isSpreading).map(({ unitId }) => unitId)).size,
      0,
    ),
  }
}
