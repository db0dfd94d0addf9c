/** Where the caret belongs after a text was changed from outside the field: behind what has changed. */
export function caretAfter(before: string, after: string): number {
  const longest = Math.min(before.length, after.length)
  let from = 0
  while (from < longest && before[from] === after[from]) from += 1
  let same = 0
  while (same < longest - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return after.length - same
}
