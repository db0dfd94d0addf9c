import { presentOf } from '../../domain/entity'
import { addSearchSource } from '../search/searchSource'
import { revealSpread } from '../state/revealInSeason'
import { workspace } from '../state/workspace'
import { unitNameOf } from '../table/directoryView'

/** The spreads as something that people search for. */
export const addSpreadSource = (): void =>
  addSearchSource({
    group: 'spreads',
    inputs: () => {
      const { library } = workspace.getState()
      return [library?.spreads, library?.cases, library?.units]
    },
    *things() {
      const { library } = workspace.getState()
      if (!library) return
      for (const one of presentOf(library.spreads)) {
        const texts = {
          case: library.cases.get(one.caseId)?.name ?? '',
          unit: unitNameOf(one, library),
          what: one.what,
          contact: one.contact,
          notes: one.notes,
        }
        yield { id: one.id, texts }
      }
    },
    shown(id) {
      const { library } = workspace.getState()
      const one = library?.spreads.get(id)
      if (!library || one?.deletedAt !== null) return null
      return { name: library.cases.get(one.caseId)?.name ?? '', hint: unitNameOf(one, library), sample: one.sample }
    },
    open: revealSpread,
  })
