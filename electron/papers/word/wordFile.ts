import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { keyProperties } from '../../../src/interchange/word/exportedKeys'
import type { WordDocument } from '../../../src/papers/word/wordDocument'
import { MarkedParagraphs } from './scriptParagraphs'
import { tableOf } from './tableOf'
import { wordStyles } from './wordStyles'

/** Twentieths of a point, Word's unit for pages. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
const sheets = { A4: { width: twips(210), height: twips(297) }, A3: { width: twips(297), height: twips(420) } } as const

/** Writes a Word file with styles, a header, page numbers, and the marks for reading scripts back. */
export async function wordFile(word: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, facts, header, footer, page, blocks, closing, scriptKeys } = word
  const side = twips(page.isLandscape ? 15 : 26)
  const sheet = sheets[page.size]
  const measure = (page.isLandscape ? sheet.height : sheet.width) - 2 * side
  const marked = new MarkedParagraphs()
  const document = new Document({
    title,
    creator: '实践汇 Studio',
    styles: wordStyles,
    customProperties: keyProperties(scriptKeys),
    sections: [
      {
        properties: {
          page: {
            size: { ...sheet, orientation: page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: twips(22), bottom: twips(20), left: side, right: side },
          },
        },
        headers: { default: new Header({ children: [line('Header', header)] }) },
        footers: { default: new Footer({ children: [pageNumbers(footer)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...facts.map((fact) => line('Facts', fact)),
          ...blocks.flatMap((block): (Paragraph | Table)[] =>
            block.type === 'script' ? marked.segment(block) : [tableOf(block, measure)],
          ),
          ...marked.closing(closing),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const line = (style: string, text: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] })

const pageNumbers = (footer: string): Paragraph =>
  new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${footer}　`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
