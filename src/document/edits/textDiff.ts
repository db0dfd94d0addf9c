import type * as Y from 'yjs'
import { commonEnds } from '../../domain/commonEnds'

/**
 * Changes a shared text into `next` by one replacement, so that what others write next to it stays. It never splits a
 * character.
 */
export function setSharedText(shared: Y.Text, next: string): void {
  const before = shared.toString()
  if (before === next) return
  const { head, tail } = commonEnds(before, next)
  const removed = before.length - head - tail
  if (removed > 0) shared.delete(head, removed)
  const inserted = next.slice(head, next.length - tail)
  if (inserted) shared.insert(head, inserted)
}
