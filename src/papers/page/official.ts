import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { balancedLines } from '../type/balancedLines'
import { a4, type Format } from './formats'
import { chineseNumber } from '../content/chineseNumber'
import { page, type Frame } from './page'
import type { Language } from '../../domain/timing/format'
import type { Setting } from './setting'
import type { SetText, Typesetter } from '../type/typesetter'

const mm = (millimetres: number): number => (millimetres / 25.4) * 72

/**
 * 公文版式 (GB/T 9704-2012): A4 with margins of 37, 26, 35 and 28 mm, 22 lines of 28 characters. 三号 is nominally 16 pt; to
 * fit 28 characters on 156 mm, text is set at 15.79 pt (see the styles `official…`).
 */
const official = { left: 28, right: 26, top: 37, bottom: 35, line: 28.97, lines: 22, characters: 28 } as const

/**
 * The lines of an official document are counted when it is laid out, and a character from a taller font must not move a
 * line to the next page. So a page takes a little more than 22 lines, in points.
 */
const spare = 6

export const officialFormat: Format = {
  ...a4,
  margin: {
    side: mm(official.left),
    right: mm(official.right),
    top: mm(official.top),
    bottom: mm(official.bottom) - spare,
  },
  space: 0,
}

/** Height of a line of the title; the font's own line is 1.437 em. */
const titleLine = 22 * 1.437 * 1.1
const titleCharacters = 20

/** The lines of a title, and how many lines of text its page has under it. */
export function officialTitle(title: string): { readonly lines: readonly string[]; readonly left: number } {
  const lines = balancedLines(title, titleCharacters)
  const taken = Math.ceil((lines.length * titleLine + official.line) / official.line)
  return { lines, left: Math.max(1, official.lines - taken) }
}

/** Lines of a page, and characters on a line. */
export const officialGrid = { lines: official.lines, characters: official.characters } as const

/** The title above a document, and above each further one in the same file. */
export const officialHeading = (title: string, type: Typesetter): Content =>
  type.text('officialTitle', officialTitle(title).lines.join('\n'), {
    alignment: 'center',
    margin: [0, 0, 0, official.line],
  })

/** The number of a document's part: `一、` for the first. */
export const officialNumber = (number: number, language: Language): string =>
  language === 'en' ? `${number}. ` : `${chineseNumber(number)}、`

/** A heading or a paragraph, indented by two characters. */
export const officialText = (style: 'officialHead' | 'officialBody', text: string, type: Typesetter): SetText =>
  type.paragraph(style, text, { leadingIndent: 2 * officialFormat.sizes[style] })

/**
 * A document with its title, and its page number at the outer side of the footer. The identification of the print is
 * small at the inner side.
 */
export function officialPage(
  { folio, numbering, ...frame }: Omit<Frame, 'note'>,
  setting: Setting,
  content: Content[],
): TDocumentDefinitions {
  const { type, mark } = setting
  const plain = page(setting, { folio, ...frame }, [officialHeading(frame.title, type), ...content])
  return {
    ...plain,
    footer: (current) => {
      const { code, number } = mark(current, folio.of, numbering)
      const isRight = number % 2 === 1
      const figure = type.text('officialFoot', `— ${number} —`, { width: 'auto' })
      const which = type.text('folio', folio.text(code), {
        width: '*',
        alignment: isRight ? 'left' : 'right',
        margin: [0, 6, 0, 0],
      })
      return {
        columns: isRight ? [which, figure] : [figure, which],
        margin: [mm(official.left) + 14, mm(7) - spare, mm(official.right) + 14, 0],
      }
    },
  }
}
