import type { PlannedSegment } from '../plan/plan'

/** What is known of one segment from the log alone. Instants are epoch ms, durations ms. */
export interface SegmentRecord {
  readonly segment: PlannedSegment
  /** What was given and taken. */
  readonly adjustedMs: number
  readonly isCut: boolean
  readonly isPassed: boolean
  /** Over, and not to come again unless somebody jumps to it. */
  readonly isDone: boolean
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** Time taken in the spells that are over, without pauses. */
  readonly spentMs: number
  /** Time it took when it came before, and then had to come again. */
  readonly earlierMs: number
  /** The pauses of all its spells that are over, of those that came before too. */
  readonly pausedMs: number
}

/** A record while the log is being gone through. */
export type SegmentDraft = { -readonly [Name in keyof SegmentRecord]: SegmentRecord[Name] }

export const untouched = (segment: PlannedSegment): SegmentDraft => ({
  segment,
  adjustedMs: 0,
  isCut: false,
  isPassed: false,
  isDone: false,
  startedAt: null,
  endedAt: null,
  spentMs: 0,
  earlierMs: 0,
  pausedMs: 0,
})

/** What it has taken is put aside: it is to come from its beginning. */
export function comingAgain(record: SegmentDraft): void {
  const { earlierMs, spentMs } = record
  Object.assign(record, {
    isDone: false,
    isPassed: false,
    startedAt: null,
    endedAt: null,
    spentMs: 0,
    earlierMs: earlierMs + spentMs,
  })
}
