/**
 * How many UTF-16 units two texts have in common at the start (`head`) and at the end (`tail`). The two do not overlap,
 * and neither splits a character.
 */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  if (head > 0 && isHighHalf(a, head - 1)) head -= 1
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  if (tail > 0 && isHighHalf(a, a.length - tail - 1)) tail -= 1
  return { head, tail }
}

const isHighHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at] ?? '')
