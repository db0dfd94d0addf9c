import type { Visit } from '../../domain/library'
import { presentUnit } from '../../domain/season/units'
import { visibleIn } from '../../domain/season/visible'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { addSearchSource } from '../search/searchSource'
import { revealEntity } from '../state/reveal'
import { workspace } from '../state/workspace'
import type { LibrarySnapshot } from '../../domain/library'

function textsOf(visit: Visit, library: LibrarySnapshot) {
  const nameOf = (id: string | null) => (id === null ? '' : (library.people.get(id)?.name ?? ''))
  return {
    unit: presentUnit(library.units, visit.unitId)?.name ?? '',
    round: library.rounds.get(visit.roundId)?.name ?? '',
    leader: nameOf(visit.leaderId),
    people: visit.personIds.map(nameOf).filter(Boolean).join(' '),
    heard: visit.heard,
    notes: visit.notes,
  }
}

/** The visits as something that people search for. */
export const addVisitSource = (): void =>
  addSearchSource({
    group: 'visits',
    inputs: () => {
      const { library } = workspace.getState()
      return [library?.visits, library?.rounds, library?.seasons, library?.units, library?.people]
    },
    *things() {
      const { library } = workspace.getState()
      if (!library) return
      for (const visit of visibleIn(library, 'visits')) yield { id: visit.id, texts: textsOf(visit, library) }
    },
    shown(id) {
      const { library } = workspace.getState()
      const visit = library?.visits.get(id)
      if (!library || visit?.deletedAt !== null) return null
      const { unit, round } = textsOf(visit, library)
      const day = visit.date && formatShortDate(visit.date, currentLanguage())
      return { name: unit, hint: [round, day].filter(Boolean).join(' '), sample: visit.sample }
    },
    open: (id) => revealEntity('visits', id),
  })
