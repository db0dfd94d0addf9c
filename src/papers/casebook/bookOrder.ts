/** The first and last page of each case if all follow one another; empty until they were laid out. */
export type CasePlaces = ReadonlyMap<string, { readonly first: number; readonly last: number }>

export interface BookOrder {
  /** The first page of each case, from 1. */
  readonly firstPages: ReadonlyMap<string, number>
  /** The cases with a page for notes before them. */
  readonly notesBefore: ReadonlySet<string>
}

/**
 * Places the cases so that each spread begins on a left page, which has an even number. A page left empty before a
 * spread is for notes.
 */
export function bookOrder(
  cases: readonly { readonly id: string }[],
  spreads: ReadonlySet<string>,
  places: CasePlaces,
): BookOrder {
  const firstPages = new Map<string, number>()
  const notesBefore = new Set<string>()
  let next: number | undefined
  for (const { id } of cases) {
    const place = places.get(id)
    if (!place) continue
    next ??= place.first
    if (spreads.has(id) && next % 2 === 1) {
      notesBefore.add(id)
      next += 1
    }
    firstPages.set(id, next)
    next += place.last - place.first + 1
  }
  return { firstPages, notesBefore }
}
