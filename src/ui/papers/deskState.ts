import { createStore, useStore } from 'zustand'
import type { PaperName } from '../../domain/papers/paperNames'

interface DeskState {
  readonly chosen: PaperName
}

/** What the print desk shows; it is the same paper when a person comes back to it. */
const deskState = createStore<DeskState>(() => ({ chosen: 'programme' }))
export const useChosenPaper = (): PaperName => useStore(deskState, ({ chosen }) => chosen)
export const choosePaper = (chosen: PaperName): void => deskState.setState({ chosen })
