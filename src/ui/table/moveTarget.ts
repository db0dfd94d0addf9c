/**
 * After which row the moved ones go (null: to the top) when they are dropped on `overId`: below it if it is further
 * down than the dragged one, otherwise above. Undefined when nothing would move.
 */
export function dropTarget(
  rowIds: readonly string[],
  movedIds: readonly string[],
  draggedId: string,
  overId: string,
): string | null | undefined {
  if (movedIds.includes(overId)) return undefined
  const isBelow = rowIds.indexOf(overId) > rowIds.indexOf(draggedId)
  return isBelow ? overId : rowBefore(rowIds, movedIds, overId)
}

/** One step up or down by the keyboard: the rows move together past their neighbour. Undefined at the edge. */
export function stepTarget(
  rowIds: readonly string[],
  movedIds: readonly string[],
  direction: -1 | 1,
): string | null | undefined {
  const places = movedIds.map((id) => rowIds.indexOf(id)).filter((at) => at >= 0)
  if (places.length === 0) return undefined
  if (direction === 1) return rowIds.slice(Math.max(...places) + 1).find((id) => !movedIds.includes(id))
  const above = rowIds.slice(0, Math.min(...places))
  const neighbour = above.at(-1)
  return neighbour === undefined ? undefined : rowBefore(rowIds, movedIds, neighbour)
}

/** The row above `id` that does not move; null if there is none. */
export function rowBefore(rowIds: readonly string[], movedIds: readonly string[], id: string): string | null {
  return rowIds.slice(0, rowIds.indexOf(id)).findLast((other) => !movedIds.includes(other)) ?? null
}
