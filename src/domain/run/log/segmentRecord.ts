import type { PlannedSegment } from '../plan/plan'

/** What the log alone says about one segment. Instants are epoch ms, durations ms. */
export interface SegmentRecord {
  readonly segment: PlannedSegment
  /** Time given and taken. */
  readonly adjustedMs: number
  readonly isCut: boolean
  readonly isPassed: boolean
  /** Over, and not coming again unless somebody jumps to it. */
  readonly isDone: boolean
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** Time on stage in completed stretches, without pauses. */
  readonly spentMs: number
  /** Time it took earlier, before it had to come again. */
  readonly earlierMs: number
  /** The pauses in all its completed stretches, earlier ones included. */
  readonly pausedMs: number
}

/** A record while the log is folded. */
export type SegmentDraft = { -readonly [Name in keyof SegmentRecord]: SegmentRecord[Name] }

export const newRecord = (segment: PlannedSegment): SegmentDraft => ({
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

/** Moves its time aside, because it will start from its beginning again. */
export function startOver(record: SegmentDraft): void {
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
