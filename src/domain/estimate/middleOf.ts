/** How many of the last measured times count. */
const lastCount = 3

/** The median of the first three times (ms), newest first: the mean if there are two, null if there are none. */
export function middleOf(newestFirst: readonly number[]): number | null {
  const lengths = newestFirst.slice(0, lastCount).sort((a, b) => a - b)
  const [low, high] = [lengths[Math.floor((lengths.length - 1) / 2)], lengths[Math.floor(lengths.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
