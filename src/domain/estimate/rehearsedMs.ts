import type { Rehearsal } from '../segment'
import { middleOf } from './middleOf'

/** The median of the last three rehearsals by date, in ms (of two, their mean); null if there are none. */
export const rehearsedMs = (rehearsals: readonly Rehearsal[]): number | null =>
  middleOf([...rehearsals].sort((a, b) => b.heldAt - a.heldAt).map(({ durationMs }) => durationMs))
