import { dropTarget, rowBefore, stepTarget } from '../../table/moveTarget'

/** The data that moves need of the running order. */
export interface Order {
  readonly rowIds: readonly string[]
  isPart(id: string): boolean
}

/** The rows before the first heading (perhaps none), then each heading with all its rows. */
function blocksOf({ rowIds, isPart }: Order): readonly (readonly string[])[] {
  const blocks: string[][] = [[]]
  for (const id of rowIds) {
    if (isPart(id)) blocks.push([])
    blocks.at(-1)?.push(id)
  }
  return blocks
}

/** The rows, including those under their headings, in running order. */
export function withOwned(order: Order, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids)
  return blocksOf(order).flatMap((block) =>
    chosen.has(block[0] ?? '') && order.isPart(block[0] ?? '') ? block : block.filter((id) => chosen.has(id)),
  )
}

/**
 * The rows that are deleted, cut or copied with the selected ones, in running order. A heading selected by itself
 * stands for its whole part; if some of its rows are also selected, only those are meant.
 */
export function withWholeParts(order: Order, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids)
  return blocksOf(order).flatMap((block) => {
    const taken = block.filter((id) => chosen.has(id))
    return taken.length === 1 && taken.every(order.isPart) ? block : taken
  })
}

/** Where dropped rows go: after a row (null: to the top), and at which edge of which row that is shown. */
export interface Drop {
  readonly afterId: string | null
  readonly shownId: string
  readonly below: boolean
}

/**
 * Where the moved rows go when they are dropped on `overId`; undefined if nothing would move. A part never lands inside
 * another one, whose rows it would take over: it goes below that part if that is further down, and otherwise above.
 */
export function dropOf(order: Order, movedIds: readonly string[], draggedId: string, overId: string): Drop | undefined {
  const { rowIds } = order
  const isBelow = rowIds.indexOf(overId) > rowIds.indexOf(draggedId)
  const block = movedIds.some(order.isPart) ? blocksOf(order).find((one) => one.includes(overId)) : undefined
  if (!block) {
    const afterId = dropTarget(rowIds, movedIds, draggedId, overId)
    return afterId === undefined ? undefined : { afterId, shownId: overId, below: isBelow }
  }
  // Rows without a heading stay above all that have one.
  const below = isBelow || !order.isPart(block[0] ?? '')
  const shownId = (below ? block.at(-1) : block[0]) ?? overId
  if (movedIds.includes(shownId)) return undefined
  return { afterId: below ? shownId : rowBefore(rowIds, movedIds, shownId), shownId, below }
}

/** One step up or down by the keyboard; a part moves past the whole neighbouring part. Undefined at the edge. */
export function stepOf(order: Order, movedIds: readonly string[], direction: -1 | 1): string | null | undefined {
  if (!movedIds.some(order.isPart)) return stepTarget(order.rowIds, movedIds, direction)
  const blocks = blocksOf(order)
  const places = blocks.flatMap((block, at) => (block.some((id) => movedIds.includes(id)) ? [at] : []))
  if (direction === 1) return blocks[Math.max(...places) + 1]?.at(-1)
  const above = Math.min(...places) - 1
  if (above < 1) return undefined
  return blocks[above - 1]?.at(-1) ?? null
}
