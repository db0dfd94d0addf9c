import type { CollectionName, LibrarySnapshot } from '../library'

/**
 * What an entity of the library is called: its name, the text of a concern, the unit of a visit, the case of a spread.
 * Empty if it has none, and for sessions, whose theme is in their own document.
 */
export function nameInLibrary(library: LibrarySnapshot, collection: CollectionName, id: string): string {
  const unitName = (unitId: string | null | undefined) => (unitId ? (library.units.get(unitId)?.name ?? '') : '')
  switch (collection) {
    case 'sessions':
      return ''
    case 'concerns':
      return library.concerns.get(id)?.text ?? ''
    case 'visits':
      return unitName(library.visits.get(id)?.unitId)
    case 'spreads': {
      const spread = library.spreads.get(id)
      const name = spread && library.cases.get(spread.caseId)?.name
      return [name, unitName(spread?.unitId)].filter(Boolean).join(' → ')
    }
    default:
      return library[collection].get(id)?.name ?? ''
  }
}
