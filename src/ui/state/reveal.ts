import { createStore, useStore } from 'zustand'
import { useEffect } from 'react'
import type { CollectionName, EntityRef } from '../../domain/library'
import { screenOf } from './changedPlace'
import { seasonsOf } from '../../domain/season/seasonsOf'
import { chooseSeason, currentSeason } from './currentSeason'
import { goTo } from './place'
import { workspace } from './workspace'

/** What a list is to show and select; null once it has done so. */
const reveal = createStore<{ readonly wanted: EntityRef | null }>(() => ({ wanted: null }))

/** Goes to the list in which an entity stands, in a season that has it, and selects it there. */
export function revealEntity(collection: CollectionName, id: string): void {
  const { library } = workspace.getState()
  const seasonIds = library ? seasonsOf(library, collection, id) : []
  const shown = currentSeason()?.id ?? ''
  const other = seasonIds.find((seasonId) => library?.seasons.get(seasonId)?.deletedAt === null)
  if (other !== undefined && !seasonIds.includes(shown)) chooseSeason(other)
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
