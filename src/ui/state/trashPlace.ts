import { createStore, useStore } from 'zustand'
import { goTo } from './place'
import type { CollectionName } from '../../domain/library'

/** What the trash shows: one kind of entity, or all. */
export type TrashKind = CollectionName | 'all'

interface TrashPlace {
  readonly tab: 'deleted' | 'backups'
  readonly kind: TrashKind
}

/** What the trash shows; it stays while other screens are shown. */
const place = createStore<TrashPlace>(() => ({ tab: 'deleted', kind: 'all' }))
export const useTrashPlace = (): TrashPlace => useStore(place)

export const showTab = (tab: TrashPlace['tab']): void => place.setState({ tab })
export const showKind = (kind: TrashKind): void => place.setState({ kind })

/** Goes to the deleted entities of one kind. */
export function goToTrash(kind: TrashKind): void {
  place.setState({ tab: 'deleted', kind })
  goTo('trash')
}
