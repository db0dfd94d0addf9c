import type { Season, Unit } from '../library'
import { countFrom, type CoverageCell } from './coverage'
import type { Funnel } from './funnel'

/** What a season lacks most. */
export type SeasonHeadline =
  /** Towns without a featured case, and how many featured cases are lacking (0: none, or no target). */
  | { readonly what: 'holes'; readonly units: readonly Unit[]; readonly lacking: number }
  | { readonly what: 'featured' | 'collected'; readonly lacking: number }
  | { readonly what: 'covered' }
  /** There is no case yet. */
  | { readonly what: 'nothing' }

/** Whether all units are covered by featured cases, else what is lacking. */
export function seasonHeadline(
  units: readonly Unit[],
  coverage: readonly (readonly CoverageCell[])[],
  { steps }: Pick<Funnel, 'steps'>,
  { collectedTarget, featuredTarget }: Pick<Season, 'collectedTarget' | 'featuredTarget'>,
): SeasonHeadline {
  const countOf = (stage: 'lead' | 'featured') => steps.find((step) => step.stage === stage)?.count ?? 0
  const lackingOf = (stage: 'lead' | 'featured', target: number | null) => Math.max(0, (target ?? 0) - countOf(stage))
  if (countOf('lead') === 0) return { what: 'nothing' }
  const featured = lackingOf('featured', featuredTarget)
  const holes = units.filter((_, i) => (coverage[i] ?? []).every((cell) => countFrom(cell, 'featured') === 0))
  if (holes.length > 0) return { what: 'holes', units: holes, lacking: featured }
  if (featured > 0) return { what: 'featured', lacking: featured }
  const collected = lackingOf('lead', collectedTarget)
  return collected > 0 ? { what: 'collected', lacking: collected } : { what: 'covered' }
}
