import { emOf } from '../balancedLines'
import type { McSegment } from './mcScriptSchema'

/** What of a segment stays on one page. */
export interface Chunk {
  /** Unique in the paper; the segment's own for its first. */
  readonly id: string
  readonly segment: McSegment
  readonly isFirst: boolean
  /** Kept on one page. What is taller than a page must flow: kept whole, it would not be printed at all. */
  readonly isWhole: boolean
  readonly paragraphs: readonly string[]
  /** What it takes to say, ms. */
  readonly spokenMs: number
}

/** How a script fills a page. Heights are in lines of the script. */
export interface PageMeasure {
  /** Characters on a full line. */
  readonly lineEm: number
  /** White after a paragraph. */
  readonly paragraphGap: number
  /** What a page has for a script, under the heads of paper and segment. */
  readonly roomFor: (segment: McSegment) => number
  /** What stands in the margin beside a script. */
  readonly marginOf: (segment: McSegment) => number
}

/** Lines are rarely full to their last character: a mark may not begin the next one. */
const fullness = 0.95

/**
 * Cuts a segment's script where a page may be turned: a script that fits a page is one chunk, so that it is never
 * turned over; a longer one is cut between paragraphs, and a paragraph that is longer than a third of a page at the end
 * of a sentence.
 */
export function chunksOf(segment: McSegment, measure: PageMeasure): readonly Chunk[] {
  const room = measure.roomFor(segment)
  const linesIn = (text: string) =>
    Math.max(1, Math.ceil(emOf(text) / (measure.lineEm * fullness))) + measure.paragraphGap
  const height = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesIn(text), 0)
  const parts =
    height(segment.paragraphs) <= room
      ? [segment.paragraphs]
      : segment.paragraphs
          .flatMap((text) => (linesIn(text) > room / 3 ? sentencesIn(text) : [text]))
          .map((text) => [text])
  const em = (texts: readonly string[]) => texts.reduce((sum, text) => sum + emOf(text), 0)
  const all = em(segment.paragraphs) || 1
  return parts.map((paragraphs, i) => ({
    id: i === 0 ? segment.id : `${segment.id} ${i}`,
    segment,
    isFirst: i === 0,
    isWhole: height(paragraphs) <= room && (i > 0 || measure.marginOf(segment) <= room),
    paragraphs,
    spokenMs: ((segment.spokenMs ?? 0) * em(paragraphs)) / all,
  }))
}

/** A sentence with the marks that close it. */
const sentence = /[^。！？…!?]*[。！？…!?]+[”』」）)]*|[^。！？…!?]+$/gu

/** The sentences of a paragraph, two or three together, so that a page is turned at the end of one. */
export function sentencesIn(text: string): readonly string[] {
  const sentences = text.match(sentence) ?? [text]
  const groups: string[] = []
  for (const one of sentences) {
    const last = groups.at(-1)
    if (last !== undefined && emOf(last) < leastEm) groups[groups.length - 1] = last + one
    else groups.push(one)
  }
  return groups
}

/** A group of sentences is at least about two lines long. */
const leastEm = 50
