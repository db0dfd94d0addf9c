import { concernStates, type ConcernState } from '../../domain/season/concern'
import type { ConcernStanding } from '../../domain/season/concernStanding'
import type { Named } from '../table/entityColumn'

/** Which states are shown. `open`: not answered yet. */
export const concernFilters = ['all', 'open', ...concernStates, 'overdue'] as const
export type ConcernFilter = (typeof concernFilters)[number]

export interface WantedConcerns {
  readonly filter: ConcernFilter
  /** A topic's id; `none`: those without one. */
  readonly topic: string
  /** The same for units. */
  readonly unit: string
}

export const allConcerns: WantedConcerns = { filter: 'all', topic: 'all', unit: 'all' }

/** A line of the ledger. Its name is the concern's text. */
export interface ConcernRow extends Named {
  readonly standing: ConcernStanding
}

/** The concerns that are wanted and were found (null: all), in their own order. The edited one stays. */
export function concernRows(
  standings: readonly ConcernStanding[],
  { filter, topic, unit }: WantedConcerns,
  found: ReadonlySet<string> | null,
  editedId: string | null,
): readonly ConcernRow[] {
  const isWanted = (standing: ConcernStanding) =>
    isInFilter(standing, filter) &&
    isOne(standing.topicId, topic) &&
    isOne(standing.unitId, unit) &&
    (found === null || found.has(standing.one.id))
  return standings
    .filter((standing) => standing.one.id === editedId || isWanted(standing))
    .map((standing) => ({ id: standing.one.id, name: standing.one.text, sample: standing.one.sample, standing }))
}

function isInFilter({ state, isOpen, isOverdue }: ConcernStanding, filter: ConcernFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return isOpen
    case 'overdue':
      return isOverdue
    default:
      return state === (filter satisfies ConcernState)
  }
}

const isOne = (id: string | null, wanted: string): boolean =>
  wanted === 'all' || (wanted === 'none' ? id === null : id === wanted)
