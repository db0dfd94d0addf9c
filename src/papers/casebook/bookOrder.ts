/** How many pages cases were found to have; the others are expected to have one, or two as a spread. */
export type PageCounts = ReadonlyMap<string, number>

export interface BookOrder {
  /** The first page of each case, from 1. */
  readonly firstPages: ReadonlyMap<string, number>
  /** The cases with a page for notes before them. */
  readonly notesBefore: ReadonlySet<string>
  readonly spreads: ReadonlySet<string>
}

/**
 * Places the cases from a page on, so that each spread begins on a left page, which has an even number. A page left
 * empty before a spread is for notes.
 */
export function bookOrder(
  cases: readonly { readonly id: string }[],
  spreads: ReadonlySet<string>,
  firstPage: number,
  counts: PageCounts,
): BookOrder {
  const firstPages = new Map<string, number>()
  const notesBefore = new Set<string>()
  let next = firstPage
  for (const { id } of cases) {
    const isSpread = spreads.has(id)
    if (isSpread && next % 2 === 1) {
      notesBefore.add(id)
      next += 1
    }
    firstPages.set(id, next)
    next += counts.get(id) ?? (isSpread ? 2 : 1)
  }
  return { firstPages, notesBefore, spreads }
}
