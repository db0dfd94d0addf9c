import { visibleIn } from '../../domain/season/visible'
import { addSearchSource } from '../search/searchSource'
import { revealConcern } from '../state/revealInSeason'
import { workspace } from '../state/workspace'
import { unitNameOf } from '../table/directoryView'

/** The concerns as something that people search for. */
export const addConcernSource = (): void =>
  addSearchSource({
    group: 'concerns',
    inputs: () => {
      const { library } = workspace.getState()
      return [library?.concerns, library?.seasons, library?.units, library?.people]
    },
    *things() {
      const { library } = workspace.getState()
      if (!library) return
      for (const one of visibleIn(library, 'concerns')) {
        const owner = one.ownerId === null ? undefined : library.people.get(one.ownerId)
        const texts = {
          text: one.text,
          unit: unitNameOf(one, library),
          owner: owner?.deletedAt === null ? owner.name : '',
          answer: one.answer,
          notes: one.notes,
        }
        yield { id: one.id, texts }
      }
    },
    shown(id) {
      const { library } = workspace.getState()
      const one = library?.concerns.get(id)
      if (!library || one?.deletedAt !== null) return null
      return { name: one.text, hint: unitNameOf(one, library), sample: one.sample }
    },
    open: revealConcern,
  })
