import { createStore, useStore } from 'zustand'
import type { Stage } from '../../../domain/season/pipeline'

/** Where dragged cards would go: before the card at `at` of a column. */
export interface DropMark {
  readonly stage: Stage
  readonly at: number
}

const mark = createStore<{ readonly drop: DropMark | null }>(() => ({ drop: null }))
export const dropMark = (): DropMark | null => mark.getState().drop

/** Tells only if it is another place. */
export function setDropMark(drop: DropMark | null): void {
  const { drop: before } = mark.getState()
  if (before?.stage !== drop?.stage || before?.at !== drop?.at) mark.setState({ drop })
}

/** Before which card of a column they would go; null: not in this column. */
export const useDropAt = (stage: Stage): number | null =>
  useStore(mark, ({ drop }) => (drop?.stage === stage ? drop.at : null))
