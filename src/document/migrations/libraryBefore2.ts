import * as Y from 'yjs'
import type { LibraryDraft } from '../edits/libraryEdits'
import { setKeyed } from '../shape/keyedFields'

/**
 * Before version 2 every case and topic was of all seasons. Each is put into every season there is, those of the sample
 * into the sample's season, as far as the two are apart. Copies that are migrated apart write the same.
 */
export function putIntoSeasons(draft: LibraryDraft): void {
  const seasons = recordsOf(draft.seasons).filter(([, season]) => typeof season.get('deletedAt') !== 'number')
  for (const name of ['topics', 'cases'] as const)
    for (const [, entity] of recordsOf(draft[name])) {
      const alike = seasons.filter(([, season]) => isSample(season) === isSample(entity))
      const ids = (alike.length > 0 ? alike : seasons).map(([id]) => id)
      setKeyed(entity, name, 'seasonIds', ids)
    }
}

const isSample = (record: Y.Map<unknown>): boolean => record.get('sample') === true

const recordsOf = (collection: Y.Map<unknown>): (readonly [string, Y.Map<unknown>])[] =>
  [...collection.entries()].flatMap(([id, record]) => (record instanceof Y.Map ? [[id, record] as const] : []))
