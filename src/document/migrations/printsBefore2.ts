import type { OptionValues } from '../../domain/papers/optionValue'
import type { PaperName } from '../../domain/papers/paperNames'
import type { PrintEvent, Printed, Sheet } from '../../domain/papers/printLog'
import { shortCodeOf } from '../../domain/papers/shortCode'

/** A print as stored by version 1: every page carried the same code, of the whole paper. */
interface PrintBefore2 {
  readonly id: string
  readonly paper: PaperName
  readonly variant: string
  readonly options: OptionValues
  readonly how: 'printed' | 'saved'
  readonly at: number
  readonly copies: number
  readonly fingerprint: string
  readonly houseFingerprint: string
  /** Null: all of it was to be destroyed, and the session had nothing to replace it. */
  readonly data: unknown
  /** By page, the ids of the pieces that stand on it. */
  readonly pages: readonly (readonly string[])[]
}

/**
 * Converts the log. In version 1 a later print of a paper replaced the earlier ones made in the same way, or said that
 * they are gone. A print made in another way, or an identical one, exists beside them.
 */
export function eventsFromBefore2(entries: readonly unknown[]): readonly PrintEvent[] {
  const prints = entries.filter(isBefore2).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return prints.flatMap((print, i): PrintEvent[] => {
    const isGone = print.data === null
    const earlier = prints.slice(0, i).filter((one) => {
      const isSamePaper = one.paper === print.paper && one.variant === print.variant && one.data !== null
      const isStateOfIt = madeAs(one) === madeAs(print) && one.fingerprint !== print.fingerprint
      return isSamePaper && (isGone || isStateOfIt)
    })
    const piles = earlier.map(({ id }) => id)
    const replaced: PrintEvent = { type: 'replaced', id: `replaced by ${print.id}`, at: print.at, piles, by: null }
    return [...(piles.length > 0 ? [replaced] : []), ...(isGone ? [] : [printedOf(print, revisionIn(prints, print))])]
  })
}

function isBefore2(entry: unknown): entry is PrintBefore2 {
  if (typeof entry !== 'object' || entry === null || 'type' in entry) return false
  const { id, at, fingerprint, pages } = entry as Partial<PrintBefore2>
  return typeof id === 'string' && Number.isFinite(at) && typeof fingerprint === 'string' && Array.isArray(pages)
}

const madeAs = ({ options }: PrintBefore2): string =>
  JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))

/** As printed on its pages. */
function revisionIn(prints: readonly PrintBefore2[], { paper, variant, fingerprint }: PrintBefore2): number {
  const made = prints.filter((one) => one.paper === paper && one.variant === variant)
  return [...new Set(made.map((one) => one.fingerprint))].indexOf(fingerprint) + 1
}

function printedOf({ pages, ...print }: PrintBefore2, revision: number): Printed {
  const code = shortCodeOf(print.fingerprint)
  const sheets =
    print.paper === 'placeCards' || print.paper === 'callSheets'
      ? singleSheets(pages, code)
      : print.options['layout'] === 'booklet'
        ? leaves(pages.length, code)
        : pages.map((_, i) => pageSheet(i + 1, [i + 1], code))
  return { type: 'printed', ...print, revision, isPart: false, sheets }
}

const pageSheet = (number: number, pages: readonly number[], code: string): Sheet => ({
  of: null,
  name: '',
  number,
  pages: pages.map((page) => ({ page, code })),
})

/** One sheet for each card or notice; a notice may have several pages. */
function singleSheets(pages: readonly (readonly string[])[], code: string): readonly Sheet[] {
  const ids = [...new Set(pages.flat())]
  return ids.map((of, i) => {
    const count = pages.filter((page) => page.includes(of)).length
    return {
      ...pageSheet(
        i + 1,
        [...Array(count).keys()].map((page) => page + 1),
        code,
      ),
      of,
    }
  })
}

/** Each with the two faces that were stored as pages, and so with four pages of the booklet. */
function leaves(faces: number, code: string): readonly Sheet[] {
  const places = faces * 2
  return Array.from({ length: Math.ceil(faces / 2) }, (_, i) =>
    pageSheet(i + 1, [places - 2 * i, 2 * i + 1, 2 * i + 2, places - 2 * i - 1], code),
  )
}
