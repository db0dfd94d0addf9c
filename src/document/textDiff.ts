import type * as Y from 'yjs'

const isHighHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at] ?? '')

/** Changes a shared text into `next` by one replacement, so that what others write beside it stays. Never splits a character. */
export function setSharedText(shared: Y.Text, next: string): void {
  const before = shared.toString()
  if (before === next) return
  const most = Math.min(before.length, next.length)
  let head = 0
  while (head < most && before[head] === next[head]) head += 1
  if (head > 0 && isHighHalf(before, head - 1)) head -= 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === next.at(-1 - tail)) tail += 1
  if (tail > 0 && isHighHalf(before, before.length - tail - 1)) tail -= 1
  const removed = before.length - head - tail
  if (removed > 0) shared.delete(head, removed)
  const inserted = next.slice(head, next.length - tail)
  if (inserted) shared.insert(head, inserted)
}
