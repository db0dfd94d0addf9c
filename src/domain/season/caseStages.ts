import type { Case, LibrarySnapshot } from '../library'
import type { CaseRecords, WayStep } from './caseWay'
import { hasReached, isSetStage, isSpreading, lacksFor, stages, type Stage, type StageNeed } from './pipeline'

/** One stage of a case's way, with what is known of it. */
export interface StageStep {
  readonly stage: Stage
  readonly isReached: boolean
  /** When it was first reached, `yyyy-MM-dd`; empty if nobody knows. */
  readonly date: string
  /** How many refinements or spreads there are; the numbers of the sessions that showed it. */
  readonly count: number
  readonly sessions: readonly number[]
}

/** Every stage up to 已推广. `stage` is how far the case is; `way` as from `wayOfCase`. */
export function stageStepsOf(stage: Stage, way: readonly WayStep[]): readonly StageStep[] {
  const held = way.filter((step) => step.type === 'session' && step.isHeld && step.showings.length > 0)
  const ofStage: Readonly<Record<Stage, readonly WayStep[]>> = {
    lead: way.filter((step) => step.type === 'visit' && step.visit.done),
    candidate: [],
    refining: way.filter(({ type }) => type === 'refinement'),
    featured: [],
    presented: held,
    spread: way.filter((step) => step.type === 'spread' && isSpreading(step.spread)),
  }
  return stages.map((one) => {
    const steps = ofStage[one]
    const isReached = one === 'presented' ? held.length > 0 : hasReached(stage, one)
    const sessions = one === 'presented' ? steps.flatMap((step) => (step.type === 'session' ? step.number : [])) : []
    return { stage: one, isReached, date: steps[0]?.date ?? '', count: steps.length, sessions }
  })
}

/** What a case needs to reach its next stage: something that is missing in it, a session that shows it, or a spread. */
export interface NextStage {
  readonly stage: Stage
  readonly lacks: readonly (StageNeed | 'session' | 'spread')[]
}

/** Null if it is at the end of its way. What only a session or a spread can bring about lacks just that. */
export function nextStageOf(
  one: Case,
  stage: Stage,
  { spreads }: Pick<CaseRecords, 'spreads'>,
  library: Pick<LibrarySnapshot, 'units' | 'topics' | 'people' | 'teams'>,
): NextStage | null {
  const next = stages[stages.indexOf(stage) + 1]
  if (next === undefined) return null
  if (isSetStage(next)) return { stage: next, lacks: lacksFor(next, one, library) }
  if (next === 'presented') return { stage: next, lacks: ['session'] }
  return { stage: next, lacks: spreads.some(isSpreading) ? [] : ['spread'] }
}
