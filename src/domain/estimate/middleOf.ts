/** How many of the last measured times count. */
const lastCount = 3

/** The middle of the first three times (ms), given the newest first; of two, their mean; null where there is none. */
export function middleOf(newestFirst: readonly number[]): number | null {
  const lengths = newestFirst.slice(0, lastCount).sort((a, b) => a - b)
  const [low, high] = [lengths[Math.floor((lengths.length - 1) / 2)], lengths[Math.floor(lengths.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
