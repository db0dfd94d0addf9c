import type { Content, ContentCanvas, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'
import { contentWidth, type Format } from './formats'
import { colours, styles, type StyleName } from './styles'
import type { Typesetter } from './typesetter'

/** What every page of a paper says of itself. */
export interface Stamp {
  readonly title: string
  readonly language: string
  /** At the foot of each page, before its number: `节目单 · 第2期 · K7QD`. */
  readonly folio: string
}

/** The frame of every paper: margins, named styles and the foot of the page. */
export function page(format: Format, stamp: Stamp, type: Typesetter, content: Content[]): TDocumentDefinitions {
  const { side, top, bottom } = format.margin
  return {
    pageSize: { width: format.width, height: format.height },
    pageMargins: [side, top, side, bottom],
    info: { title: stamp.title, creator: '实践汇 Studio', producer: '实践汇 Studio' },
    language: stamp.language,
    defaultStyle: { font: 'sans', color: colours.ink },
    styles: stylesOf(format),
    content,
    footer: (current, count) => ({
      margin: [side, bottom * 0.36, side, 0],
      stack: [
        hairline(format, format.space * 0.8),
        {
          columns: [
            type.text('folio', stamp.folio, { width: '*' }),
            type.text('folio', `${current} / ${count}`, { width: 'auto', alignment: 'right' }),
          ],
        },
      ],
    }),
  }
}

const stylesOf = ({ sizes }: Format): StyleDictionary =>
  Object.fromEntries(
    (Object.keys(styles) as StyleName[]).map((name) => {
      const { family, colour, lineHeight } = styles[name]
      return [name, { font: family, color: colour, lineHeight, fontSize: sizes[name], bold: 'bold' in styles[name] }]
    }),
  )

/** A thin line over the whole measure; `below` is the white under it, in points. */
export const hairline = (format: Format, below: number): ContentCanvas => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth(format), y2: 0, lineWidth: 0.5, lineColor: colours.line }],
  margin: [0, 0, 0, below],
})

/** The one stroke of vermilion. */
export const vermilionRule = (format: Format): ContentCanvas => {
  const size = format.sizes.coverTitle
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: size * 1.25, h: size / 15, color: colours.vermilion }] }
}

/** Rows that never break across pages, with headings that stay on the page of the first. */
export function keptTogether(headings: Content[], rows: Content[], startsPage = false): Content[] {
  const [first, ...rest] = rows
  if (first === undefined) return []
  const head: Content = {
    unbreakable: true,
    stack: [...headings, first],
    ...(startsPage ? { pageBreak: 'before' as const } : {}),
  }
  return [head, ...rest.map((row): Content => ({ unbreakable: true, stack: [row] }))]
}
