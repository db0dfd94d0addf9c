import type { Rehearsal } from '../segment'

const lastCount = 3

/** The median of the last three rehearsals by when they were held, in ms (of two, their mean); null: none yet. */
export function rehearsedMs(rehearsals: readonly Rehearsal[]): number | null {
  if (rehearsals.length === 0) return null
  const last = [...rehearsals].sort((a, b) => b.heldAt - a.heldAt).slice(0, lastCount)
  const lengths = last.map(({ durationMs }) => durationMs).sort((a, b) => a - b)
  const [low, high] = [lengths[Math.floor((lengths.length - 1) / 2)], lengths[Math.floor(lengths.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
