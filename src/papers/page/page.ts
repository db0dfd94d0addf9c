import type { Content, ContentCanvas, ContentStack, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Folio } from './folio'
import { familyIn } from '../type/fontChain'
import { contentHeight, contentWidth, type Format } from './formats'
import { roughHeight } from '../type/roughHeight'
import type { Setting } from './setting'
import { colours, styles, type StyleName } from '../type/styles'
import type { Numbering } from './tools'

/** The metadata and footer of a paper's pages. */
export interface Frame {
  readonly title: string
  readonly language: string
  /** In the footer, before the page number: `节目单 · 第2期 · K7QD`. */
  readonly folio: Folio
  /** A text beside the page number, by page. */
  readonly note?: (page: number) => string
  readonly numbering?: Numbering
}

/** The frame of every paper: margins, named styles and the footer. */
export function page(
  setting: Setting,
  { title, language, folio, note, numbering }: Frame,
  content: Content[],
): TDocumentDefinitions {
  const { format, type, mark } = setting
  const { side, right = side, top, bottom } = format.margin
  return {
    pageSize: { width: format.width, height: format.height },
    pageMargins: [side, top, right, bottom],
    ...documentOf(setting, title, language),
    content,
    footer: (current) => {
      const beside = note?.(current) ?? ''
      const { code, number, count } = mark(current, [folio.of, beside], numbering)
      const qr = folio.qr?.(code)
      return {
        margin: [side, qr ? bottom * 0.18 : bottom * 0.36, side, 0],
        stack: [
          hairline(format, format.space * (qr ? 0.5 : 0.8)),
          {
            columns: [
              ...(qr ? [{ qr, fit: qrSize, width: qrSize + 6, eccLevel: 'L' as const }] : []),
              type.text('folio', folio.text(code), { width: '*', margin: [0, qr ? 6 : 0, 0, 0] }),
              type.text('folio', [beside, `${number} / ${count}`].filter(Boolean).join('　'), {
                width: 'auto',
                alignment: 'right',
                margin: [0, qr ? 6 : 0, 0, 0],
              }),
            ],
          },
        ],
      }
    },
  }
}

/**
 * Side of the QR code in the footer, in points. pdfmake draws dots of whole points (0.35 mm: phones can read them), and
 * nothing if there is less room than a point per dot. 33 dots hold 78 bytes, a long title in Chinese.
 */
const qrSize = 33

/** The metadata and styles of every document. */
export const documentOf = (setting: Setting, title: string, language: string) => ({
  info: { title, creator: '实践汇 Studio', producer: '实践汇 Studio' },
  language,
  defaultStyle: { font: 'sans', color: colours.ink },
  styles: stylesOf(setting),
})

/** Every named style in the sizes of the format and the season's colour. */
const stylesOf = ({ format, house }: Setting): StyleDictionary =>
  Object.fromEntries(
    (Object.keys(styles) as StyleName[]).map((name) => {
      const { family, colour, lineHeight } = styles[name]
      const color = colour === 'house' ? house.colour : colour
      const font = familyIn(house.face, family)
      return [name, { font, color, lineHeight, fontSize: format.sizes[name], bold: 'bold' in styles[name] }]
    }),
  )

/** A thin line across the whole width; `below` is the space under it, in points. */
export const hairline = (format: Format, below: number): ContentCanvas => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth(format), y2: 0, lineWidth: 0.5, lineColor: colours.line }],
  margin: [0, 0, 0, below],
})

/** The one coloured rule. */
export const houseRule = ({ format, house }: Setting): ContentCanvas => {
  const size = format.sizes.coverTitle
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: size * 1.25, h: size / 15, color: house.colour }] }
}

/**
 * Rows that never break across pages, with headings that stay on the page of the first row. A row that is about as high
 * as a page may break: kept whole, it might not be printed at all.
 */
export function keepTogether(headings: Content[], rows: Content[], format: Format, startsPage = false): Content[] {
  const [first, ...rest] = rows
  if (first === undefined) return []
  const unbroken = (stack: Content[]): ContentStack => {
    const height = stack.reduce((sum: number, one) => sum + roughHeight(one, contentWidth(format), format), 0)
    return { unbreakable: height < contentHeight(format) * 0.9, stack }
  }
  const head: Content = { ...unbroken([...headings, first]), ...(startsPage ? { pageBreak: 'before' as const } : {}) }
  return [head, ...rest.map((row) => unbroken([row]))]
}
