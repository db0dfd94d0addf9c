/** On which page each case begins and ends when all follow one another; empty until that was set. */
export type CasePlaces = ReadonlyMap<string, { readonly first: number; readonly last: number }>

export interface BookOrder {
  /** The page on which each case begins, from 1. */
  readonly firstPages: ReadonlyMap<string, number>
  /** The cases that have a page for notes before them. */
  readonly notesBefore: ReadonlySet<string>
}

/**
 * Where cases come to stand once each spread begins on a left page, which has an even number. A page that is left over
 * before a spread is for notes.
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
