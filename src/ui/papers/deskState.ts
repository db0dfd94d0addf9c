import { createStore, useStore } from 'zustand'
import type { PaperName } from '../../domain/papers/paperNames'

interface DeskState {
  readonly chosen: PaperName
}

/** The paper that the print desk shows; it is still selected when the user returns. */
const deskState = createStore<DeskState>(() => ({ chosen: 'programme' }))
export const useChosenPaper = (): PaperName => useStore(deskState, ({ chosen }) => chosen)
export const choosePaper = (chosen: PaperName): void => deskState.setState({ chosen })
