import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, TextRun } from 'docx'
import { closingMark } from '../../../src/domain/script/wordMark'
import { stretchesOf } from '../../../src/papers/content/directions'
import type { MarkedText, WordScriptBlock } from '../../../src/papers/word/wordDocument'
import { directionColour } from './wordStyles'

/** Writes paragraphs with marks. The ids of bookmarks count from 1 in their file. */
export class MarkedParagraphs {
  private lastId = 0
  /** Of the script whose mark has not ended yet. */
  private open: number | null = null

  /**
   * A segment's heading, its facts, and its script. Word takes what is written at the very end of a bookmark out of it:
   * so the mark of a script ends only at the next heading, and a paragraph that is added to a script comes back with it.
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

  /** A line under the last script, so that what is written at the end of the file stands before it. */
  closing(words: string): Paragraph[] {
    return this.open === null
      ? []
      : [this.marked(new Paragraph({ style: 'Facts' }), { text: words, mark: closingMark })]
  }

  /** One paragraph within one mark: LibreOffice keeps such a bookmark whole. Ends the mark of the script before it. */
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

/** Sizes are in half points. What is not read out stands apart. */
const runsOf = (line: string, points: number): TextRun[] =>
  stretchesOf(line).map(({ text, isDirection }) =>
    isDirection
      ? new TextRun({ text, size: Math.round(points * 1.6), color: directionColour })
      : new TextRun({ text, size: points * 2 }),
  )
