import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, TextRun } from 'docx'
import { closingMark } from '../../../src/domain/script/wordMark'
import { stretchesOf } from '../../../src/papers/content/directions'
import type { MarkedText, WordScriptBlock } from '../../../src/papers/word/wordDocument'
import { directionColour } from './wordStyles'

/** Writes paragraphs with marks. The ids of bookmarks count from 1 in a file. */
export class MarkedParagraphs {
  private lastId = 0
  /** The mark of the script that has not ended yet. */
  private open: number | null = null

  /**
   * A segment's heading, its facts, and its script. Word puts text typed at the very end of a bookmark outside of it.
   * So a script's mark ends only at the next heading, and a paragraph added to a script comes back with it.
   */
  segment({ heading, facts, mark, lines, points }: WordScriptBlock): Paragraph[] {
    const texts = lines.length > 0 ? lines : ['']
    return [
      this.marked(new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true }), heading),
      ...facts.map((fact) => this.marked(new Paragraph({ style: 'Facts', keepNext: true }), fact)),
      ...texts.map((text, i) => {
        const paragraph = new Paragraph({ style: 'Script' })
        if (i === 0) paragraph.addChildElement(new BookmarkStart(mark, (this.open = this.nextId())))
        runsOf(text, points).forEach((run) => paragraph.addChildElement(run))
        return paragraph
      }),
    ]
  }

  /** A line under the last script, so that text typed at the end of the file comes before it. */
  closing(words: string): Paragraph[] {
    return this.open === null
      ? []
      : [this.marked(new Paragraph({ style: 'Facts' }), { text: words, mark: closingMark })]
  }

  /** One paragraph within one mark, which LibreOffice preserves. Ends the mark of the script before it. */
  private marked(paragraph: Paragraph, { text, mark }: MarkedText): Paragraph {
    if (this.open !== null) paragraph.addChildElement(new BookmarkEnd(this.open))
    this.open = null
    const id = this.nextId()
    paragraph.addChildElement(new BookmarkStart(mark, id))
    paragraph.addChildElement(new TextRun(text))
    paragraph.addChildElement(new BookmarkEnd(id))
    return paragraph
  }

  private nextId(): number {
    this.lastId += 1
    return this.lastId
  }
}

/** Sizes are in half points. Directions look different from spoken text. */
const runsOf = (line: string, points: number): TextRun[] =>
  stretchesOf(line).map(({ text, isDirection }) =>
    isDirection
      ? new TextRun({ text, size: Math.round(points * 1.6), color: directionColour })
      : new TextRun({ text, size: points * 2 }),
  )
