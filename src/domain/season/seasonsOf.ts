import type { SeasonId } from '../ids'
import type { CollectionName, LibrarySnapshot } from '../library'

/** The seasons that an entity is in; none for what all seasons share. */
export function seasonsOf(library: LibrarySnapshot, collection: CollectionName, id: string): readonly SeasonId[] {
  const listed = (season: { readonly seasonId: SeasonId } | undefined) => (season ? [season.seasonId] : [])
  switch (collection) {
    case 'rounds':
    case 'concerns':
    case 'sessions':
      return listed(library[collection].get(id))
    case 'visits':
      return listed(library.rounds.get(library.visits.get(id)?.roundId ?? ''))
    case 'cases':
    case 'topics':
      return library[collection].get(id)?.seasonIds ?? []
    case 'spreads':
      return library.cases.get(library.spreads.get(id)?.caseId ?? '')?.seasonIds ?? []
    default:
      return []
  }
}
