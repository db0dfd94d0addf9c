import { createStore, useStore } from 'zustand'
import { useEffect } from 'react'
import type { CollectionName, EntityRef } from '../../domain/library'
import { screenOf } from './changedPlace'
import { goTo } from './place'

/** What a list is to show and select; null once it has done so. */
const reveal = createStore<{ readonly wanted: EntityRef | null }>(() => ({ wanted: null }))

/** Goes to the list in which an entity stands, and selects it there. */
export function revealEntity(collection: CollectionName, id: string): void {
  goTo(screenOf[collection])
  reveal.setState({ wanted: { collection, id } })
}

/** The collection of which an entity is to be shown; null if there is none. */
export const useRevealedCollection = (): CollectionName | null =>
  useStore(reveal, ({ wanted }) => wanted?.collection ?? null)

/** In the list of a collection: shows what it is asked for. `show` must be the same function at each render. */
export function useReveal(collection: CollectionName, show: (id: string) => void): void {
  const wanted = useStore(reveal, (state) => state.wanted)
  useEffect(() => {
    if (wanted?.collection !== collection) return
    reveal.setState({ wanted: null })
    show(wanted.id)
  }, [wanted, collection, show])
}
