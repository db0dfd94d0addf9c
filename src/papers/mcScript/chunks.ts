import { emOf } from '../balancedLines'
import type { McSegment } from './mcScriptSchema'

/** What of a segment stays on one page. */
export interface Chunk {
  /** Unique in the paper; the segment's own for its first. */
  readonly id: string
  readonly segment: McSegment
  readonly isFirst: boolean
  readonly paragraphs: readonly string[]
  /** What it takes to say, ms. */
  readonly spokenMs: number
}

interface Measure {
  /** Characters on a full line. */
  readonly lineEm: number
  /** Lines on a page, with room for a heading. */
  readonly pageLines: number
}

/**
 * Cuts a segment's script where a page may be turned: a script that fits a page is one chunk, so that it is never
 * turned over; a longer one is cut between paragraphs, and a paragraph that is longer than a third of a page at the end
 * of a sentence.
 */
export function chunksOf(segment: McSegment, measure: Measure): readonly Chunk[] {
  const linesIn = (text: string) => Math.max(1, Math.ceil(emOf(text) / measure.lineEm))
  const total = segment.paragraphs.reduce((sum, text) => sum + linesIn(text), 0)
  const parts =
    total <= measure.pageLines
      ? [segment.paragraphs]
      : segment.paragraphs
          .flatMap((text) => (linesIn(text) > measure.pageLines / 3 ? sentencesIn(text) : [text]))
          .map((text) => [text])
  const em = (texts: readonly string[]) => texts.reduce((sum, text) => sum + emOf(text), 0)
  const all = em(segment.paragraphs) || 1
  return parts.map((paragraphs, i) => ({
    id: i === 0 ? segment.id : `${segment.id} ${i}`,
    segment,
    isFirst: i === 0,
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
