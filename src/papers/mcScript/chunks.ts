import { emOf } from '../type/balancedLines'
import { spokenCount } from '../../domain/estimate/spokenCount'
import type { McSegment } from './mcScriptSchema'

/** A part of a segment that stays on one page. */
export interface Chunk {
  /** Unique in the paper; the segment's own id for its first chunk. */
  readonly id: string
  readonly segment: McSegment
  readonly isFirst: boolean
  /**
   * Whether it stays on one page. Something taller than a page must flow: kept whole, it would not be printed at all.
   */
  readonly isWhole: boolean
  readonly paragraphs: readonly ChunkParagraph[]
}

export interface ChunkParagraph {
  /** Unique in the paper, and not the id of a chunk. */
  readonly id: string
  readonly text: string
  /** Speaking time, ms. */
  readonly spokenMs: number
}

/** How a script fills a page. Heights are in lines of the script. */
export interface PageMeasure {
  /** Characters on a full line. */
  readonly lineEm: number
  /** Space after a paragraph. */
  readonly paragraphGap: number
  /** Room for the script on a page, below the heads of paper and segment. */
  readonly roomFor: (segment: McSegment) => number
  /** The cues and times in the margin beside a script. */
  readonly marginOf: (segment: McSegment) => number
}

/** Lines are rarely completely full: some characters may not begin a line. */
const fullness = 0.95

/**
 * Divides a segment's script where a page may end. A script that fits a page is one chunk and is never divided. A
 * longer one is divided between paragraphs, and a paragraph longer than a third of a page at the end of a sentence.
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

/** A text's share of the time of its script: a direction takes no time, a written pause its own. */
function spokenWeight(text: string): number {
  const { characters, latinWords, pausesMs } = spokenCount(text)
  return (characters + latinWords) * characterMs + pausesMs
}

/** A character takes about this long at 200 a minute. */
const characterMs = 300

/** A sentence with its closing punctuation. */
const sentence = /[^。！？…!?]*[。！？…!?]+[”』」）)]*|[^。！？…!?]+$/gu

/** The sentences of a paragraph, in groups of two or three, so that a page ends at the end of one. */
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
