import loaded from 'pdfmake/js/LayoutBuilder.js'
import type { DynamicContent } from 'pdfmake/interfaces'
import { fingerprintOf } from '../../src/papers/state/fingerprint'
import { barWidth, pieceOf } from '../../src/papers/page/pieces'

/** A page that is laid out, before its footer is set. */
export interface LaidPage {
  /** A fingerprint of everything drawn on it, and where; change bars do not count. */
  readonly drawn: string
  /** The ids of the pieces on it. */
  readonly pieces: readonly string[]
}

// Node returns a CommonJS module itself, a bundle its default export.
const LayoutBuilder = 'default' in loaded ? loaded.default : loaded
type Builder = InstanceType<typeof LayoutBuilder>
type Items = ReturnType<Builder['writer']['context']>['pages'][number]['items']

// pdfmake passes a footer only the page number, but it sets all footers in one method after laying out all pages. There
// each footer gets the pages too.
const { addHeadersAndFooters } = LayoutBuilder.prototype
LayoutBuilder.prototype.addHeadersAndFooters = function (this: Builder, header, footer) {
  const pages = laidPages(this)
  const informed: typeof footer = footer && ((current, count, size) => footer(current, count, size, pages))
  addHeadersAndFooters.call(this, header, informed)
}

/** A footer that depends on its page: it gets the pages of its document. */
export function footerWith(
  footer: (pages: readonly LaidPage[], ...page: Parameters<DynamicContent>) => ReturnType<DynamicContent>,
): DynamicContent {
  return (...given) => {
    const [current, count, size, pages = []] = given as [...Parameters<DynamicContent>, (readonly LaidPage[])?]
    return footer(pages, current, count, size)
  }
}

function laidPages({ writer, linearNodeList }: Builder): readonly LaidPage[] {
  const pages = writer.context().pages.map(({ items }) => ({ drawn: drawnIn(items), pieces: new Set<string>() }))
  for (const { id, positions } of linearNodeList) {
    const piece = id === undefined ? null : pieceOf(id)
    if (piece !== null) for (const { pageNumber } of positions) pages[pageNumber - 1]?.pieces.add(piece)
  }
  return pages.map(({ drawn, pieces }) => ({ drawn, pieces: [...pieces] }))
}

/** Describes a line by its text and styles, anything else by its parts. */
function drawnIn(items: Items): string {
  const drawn = items.flatMap(({ type, item }) => {
    const { inlines, x, y } = item
    if (inlines) {
      const words = inlines.map((one) => [one.text, place(one.x), one.font.name, one.fontSize, one.color])
      return [[type, place(x), place(y), words]]
    }
    return isBar(item) ? [] : [[type, Object.entries(item).map(([name, value]) => [name, place(value)])]]
  })
  return fingerprintOf(drawn)
}

const isBar = ({ lineWidth, w }: Items[number]['item']): boolean => lineWidth === barWidth || w === barWidth

/**
 * Rounds a length in points to a grid of 1/37, which no length of ours falls between: sums that differ in the last
 * digit become equal. Other values are unchanged; functions draw nothing.
 */
const place = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 37 + 0.12) : typeof value === 'function' ? null : value
