import { emOf } from '../type/balancedLines'
import { spokenCount } from '../../domain/estimate/spokenCount'
import type { McSegment } from './mcScriptSchema'

/** What of a segment stays on one page. */
export interface Chunk {
  /** Unique in the paper; the segment's own for its first. */
  readonly id: string
  readonly segment: McSegment
  readonly isFirst: boolean
  /** Kept on one page. What is taller than a page must flow: kept whole, it would not be printed at all. */
  readonly isWhole: boolean
  readonly paragraphs: readonly ChunkParagraph[]
}

export interface ChunkParagraph {
  /** Unique in the paper, and no chunk's. */
  readonly id: string
  readonly text: string
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
  const weights = parts.flat().reduce((sum, text) => sum + spokenWeight(text), 0) || 1
  return parts.map((texts, i) => {
    const id = i === 0 ? segment.id : `${segment.id} ${i}`
    return {
      id,
      segment,
      isFirst: i === 0,
      isWhole: height(texts) <= room && (i > 0 || measure.marginOf(segment) <= room),
      paragraphs: texts.map((text, at) => ({
        id: `${id} p${at}`,
        text,
        spokenMs: ((segment.spokenMs ?? 0) * spokenWeight(text)) / weights,
      })),
    }
  })
}

/** A text's share of the time of its script: a direction takes none, a written pause its own. */
function spokenWeight(text: string): number {
  const { characters, latinWords, pausesMs } = spokenCount(text)
  return (characters + latinWords) * characterMs + pausesMs
}

/** A character takes about this long at 200 a minute. */
const characterMs = 300

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
