import { emOf } from '../type/balancedLines'
import { contentHeight, contentWidth, type Format } from '../page/formats'
import type { PageMeasure } from './chunks'
import type { McSegment } from './mcScriptSchema'

/** The font's line height, relative to its size. */
const line = 1.45

/** Heights in points: the head of the paper with a theme of two lines, and the space and the rule above a segment. */
const paperHead = 62
const segmentRule = 30

/** As long as the number and the kind beside a title. */
const besideTitle = '\u3000'.repeat(10)

/**
 * How a script of this size fills a page of the format. `marginColumn` is in points, `leading` relative to the size.
 */
export function pageMeasure(format: Format, marginColumn: number, leading: number): PageMeasure {
  const { sizes } = format
  const lineHeight = sizes.script * leading
  const width = contentWidth(format)
  return {
    lineEm: (width - marginColumn) / sizes.script,
    paragraphGap: 0.35 / leading,
    roomFor: ({ title, voice, part }) => {
      const titleLines = linesIn(title + voice + besideTitle, width / sizes.cellStrong)
      const partHeight = part === null ? 0 : 12 * line * linesIn(part, width / 12) + 12
      const head = titleLines * sizes.cellStrong * line + segmentRule + partHeight
      return (contentHeight(format) - paperHead - head) / lineHeight
    },
    marginOf: (segment) => marginHeight(segment, format, marginColumn) / lineHeight,
  }
}

/** Time, lengths and cues, in points. */
function marginHeight({ cues }: McSegment, { sizes }: Format, column: number): number {
  const lineEm = (column - 14) / sizes.cell
  const times = (20 + 11 + 10) * line
  return cues.reduce((sum, { text }) => sum + (linesIn(text, lineEm) + 1) * sizes.cell * line + 6, times)
}

const linesIn = (text: string, lineEm: number): number => Math.max(1, Math.ceil(emOf(text) / (lineEm * 0.92)))
