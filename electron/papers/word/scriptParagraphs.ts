import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, TextRun } from 'docx'
import { stretchesOf } from '../../../src/papers/directions'
import type { WordScriptBlock } from '../../../src/papers/word/wordDocument'
import { directionColour } from './wordStyles'

/**
 * A segment's heading, its facts, and its script under a hidden bookmark. Word takes what is written at the very end of
 * a bookmark out of it: so the mark ends only at the heading of the next segment, and a sentence or a paragraph that is
 * added to a script comes back with it. `open` is the mark that is still open, null for none.
 */
export function scriptParagraphs(
  { heading, facts, mark, lines, points }: WordScriptBlock,
  id: number,
  open: number | null,
): Paragraph[] {
  const texts = lines.length > 0 ? lines : ['']
  const head = new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true })
  return [
    endingMark(head, heading, open),
    ...facts.map((fact) => new Paragraph({ style: 'Facts', keepNext: true, children: [new TextRun(fact)] })),
    ...texts.map((text, i) => {
      const paragraph = new Paragraph({ style: 'Script' })
      if (i === 0) paragraph.addChildElement(new BookmarkStart(mark, id))
      runsOf(text, points).forEach((run) => paragraph.addChildElement(run))
      return paragraph
    }),
  ]
}

/** A line under the last script, which its mark ends at. */
export const closingParagraph = (words: string, open: number): Paragraph =>
  endingMark(new Paragraph({ style: 'Facts' }), words, open)

/** Ends the open mark before the first sign of a paragraph. */
function endingMark(paragraph: Paragraph, words: string, open: number | null): Paragraph {
  if (open !== null) paragraph.addChildElement(new BookmarkEnd(open))
  paragraph.addChildElement(new TextRun(words))
  return paragraph
}

/** Sizes are in half points. What is not read out stands apart. */
const runsOf = (line: string, points: number): TextRun[] =>
  stretchesOf(line).map(({ text, isDirection }) =>
    isDirection
      ? new TextRun({ text, size: Math.round(points * 1.6), color: directionColour })
      : new TextRun({ text, size: points * 2 }),
  )
