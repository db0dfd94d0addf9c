/** The number of rows that PageUp and PageDown move by. */
const page = 10

/** The row that a key moves to from the row at `at` (-1: none is selected); undefined if it does not move. */
export function rowForKey(key: string, ids: readonly string[], at: number): string | undefined {
  const last = ids.length - 1
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last }[key]
  return to === undefined ? undefined : ids[Math.max(0, Math.min(last, to))]
}

/** The row to select once the one at `at` is gone. */
export const rowAfterRemoval = (ids: readonly string[], at: number): string | undefined => ids[at + 1] ?? ids[at - 1]
