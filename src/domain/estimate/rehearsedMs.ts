import type { Rehearsal } from '../segment'
import { middleOf } from './middleOf'

/** The median of the last three rehearsals by when they were held, in ms (of two, their mean); null: none yet. */
export const rehearsedMs = (rehearsals: readonly Rehearsal[]): number | null =>
  middleOf([...rehearsals].sort((a, b) => b.heldAt - a.heldAt).map(({ durationMs }) => durationMs))
