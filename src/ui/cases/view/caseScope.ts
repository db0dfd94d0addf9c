import { presentOf } from '../../../domain/entity'
import type { TopicId, UnitId } from '../../../domain/ids'
import type { Case, LibrarySnapshot, Season, Topic, Unit } from '../../../domain/library'
import { memoizeByObject } from '../../../domain/memoizeByObject'
import { seasonScope } from '../../../domain/season/seasonScope'
import { isMerged, topicsOf } from '../../../domain/season/topics'
import { unitsToCover } from '../../../domain/season/units'

/** Whose cases are shown: of the season that is shown, of all, or of none. */
export type SeasonChoice = 'current' | 'all' | 'none'

/** The towns and topics that cases are counted by, in order. */
export interface CaseGrid {
  readonly units: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly unitIds: ReadonlySet<UnitId>
  readonly topicIds: ReadonlySet<TopicId>
}

/** Without a season: every town and every topic. The same object as long as the lists may be the same. */
export const caseGridOf = memoizeByObject(
  (units: LibrarySnapshot['units'], topics: LibrarySnapshot['topics'], season: Season | null): CaseGrid => {
    const rows = season ? unitsToCover(units, season) : presentOf(units).filter(({ town }) => town)
    const columns = season ? topicsOf(topics, season.id) : presentOf(topics).filter((topic) => !isMerged(topics, topic))
    return {
      units: rows,
      topics: columns,
      unitIds: new Set(rows.map(({ id }) => id)),
      topicIds: new Set(columns.map(({ id }) => id)),
    }
  },
)

/** The cases of a choice that are not deleted, in order. */
export function casesOfSeason(library: LibrarySnapshot, season: Season | null, choice: SeasonChoice): readonly Case[] {
  if (choice === 'current' && season) return seasonScope(library, season).cases
  const all = presentOf(library.cases)
  const isThere = (id: string) => library.seasons.get(id)?.deletedAt === null
  return choice === 'none' ? all.filter(({ seasonIds }) => !seasonIds.some(isThere)) : all
}
