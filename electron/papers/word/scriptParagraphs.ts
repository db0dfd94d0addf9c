import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, TextRun } from 'docx'
import { stretchesOf } from '../../../src/papers/directions'
import type { WordScriptBlock } from '../../../src/papers/word/wordDocument'
import { directionColour } from './wordStyles'

/** A segment's heading, its facts, and its script under a hidden bookmark from its first sign to its last. */
export function scriptParagraphs({ heading, facts, mark, lines, points }: WordScriptBlock, id: number): Paragraph[] {
  const texts = lines.length > 0 ? lines : ['']
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(heading)] }),
    ...facts.map((fact) => new Paragraph({ style: 'Facts', keepNext: true, children: [new TextRun(fact)] })),
    ...texts.map((text, i) => {
      const paragraph = new Paragraph({ style: 'Script' })
      if (i === 0) paragraph.addChildElement(new BookmarkStart(mark, id))
      runsOf(text, points).forEach((run) => paragraph.addChildElement(run))
      if (i === texts.length - 1) paragraph.addChildElement(new BookmarkEnd(id))
      return paragraph
    }),
  ]
}

/** Sizes are in half points. What is not read out stands apart. */
const runsOf = (line: string, points: number): TextRun[] =>
  stretchesOf(line).map(({ text, isDirection }) =>
    isDirection
      ? new TextRun({ text, size: Math.round(points * 1.6), color: directionColour })
      : new TextRun({ text, size: points * 2 }),
  )
