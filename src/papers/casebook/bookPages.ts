/** By page, the cases that stand on it. */
type Pieces = readonly (readonly string[])[]

const lengthOf = (id: string, pieces: Pieces): number => pieces.filter((ids) => ids.includes(id)).length

/** The first page that has cases, from 1. */
const firstPage = (ids: readonly string[], pieces: Pieces): number =>
  pieces.findIndex((page) => page.some((id) => ids.includes(id))) + 1

/**
 * The cases that have a blank page before them: one of two pages begins on a left page, which has an even number, so that
 * it lies open.
 */
export function blanksFor(ids: readonly string[], pieces: Pieces): ReadonlySet<string> {
  const blanks = new Set<string>()
  let page = firstPage(ids, pieces)
  for (const id of ids) {
    const length = lengthOf(id, pieces)
    if (length > 1 && page % 2 === 1) {
      blanks.add(id)
      page += 1
    }
    page += length
  }
  return blanks
}

/** The page on which each case begins, the blank ones counted. */
export function pagesOf(
  ids: readonly string[],
  pieces: Pieces,
  blanks: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  let page = firstPage(ids, pieces)
  const pages = new Map<string, number>()
  for (const id of ids) {
    if (blanks.has(id)) page += 1
    pages.set(id, page)
    page += lengthOf(id, pieces)
  }
  return pages
}
