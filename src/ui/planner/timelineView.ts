import type { SegmentKind } from '../../domain/segment'
import type { Schedule } from '../../domain/timing/schedule'
import { minuteMs } from '../../domain/timing/units'

/** One block of the strip. Positions are shares of the whole, 0 to 1. */
export interface TimelineBlock {
  /** The id of its segment; of the first one if it stands for several that are too narrow to be distinguished. */
  readonly id: string
  /** The ids of all segments that it stands for, including the first. */
  readonly ids: readonly string[]
  readonly kind: SegmentKind
  readonly title: string
  readonly from: number
  readonly width: number
  /** What precedes it: idle time or an overlap, as a share of the whole. */
  readonly gap: number
}

export interface TimelineView {
  readonly blocks: readonly TimelineBlock[]
  /** The position of the hard end, 0 to 1; null without one. */
  readonly hardEnd: number | null
  /** Marks of the scale: offsets from the start in ms and their positions. */
  readonly ticks: readonly { readonly offsetMs: number; readonly at: number }[]
  readonly lengthMs: number
}

const stepsMs = [5, 10, 15, 20, 30, 60, 120, 240, 480].map((minutes) => minutes * minuteMs)

/** The maximum number of marks on the scale. */
const mostTicks = 9

/** A block narrower than this share, two pixels of a usual strip, cannot be distinguished from its neighbours. */
const leastWidth = 0.0025

/**
 * The whole session to scale, from its start to its planned or hard end, whichever is later. If something is pinned to
 * a time before the start, the strip begins there.
 */
export function timelineView(schedule: Schedule): TimelineView {
  const fromMs = schedule.slots.reduce((earliest, { startMs }) => Math.min(earliest, startMs), 0)
  const untilMs = Math.max(schedule.endMs, schedule.hardEndMs ?? 0, 0)
  const lengthMs = Math.max(untilMs - fromMs, minuteMs)
  /** The share of a duration. */
  const part = (ms: number) => ms / lengthMs
  /** The position of an offset from the session's start. */
  const placeOf = (offsetMs: number) => part(offsetMs - fromMs)
  const blocks = schedule.slots.map(({ segment, startMs, endMs, gapMs }) => ({
    id: segment.id,
    ids: [segment.id],
    kind: segment.kind,
    title: segment.title,
    from: placeOf(startMs),
    width: part(endMs - startMs),
    gap: part(gapMs),
  }))
  const stepMs = stepsMs.find((ms) => lengthMs / ms <= mostTicks) ?? lengthMs
  // Whole steps before and after the start, which has a mark of its own.
  const firstStep = Math.ceil(fromMs / stepMs)
  const count = Math.floor((fromMs + lengthMs) / stepMs) - firstStep + 1
  const ticks = Array.from({ length: count }, (_, i) => {
    const offsetMs = (firstStep + i) * stepMs
    return { offsetMs, at: placeOf(offsetMs) }
  })
  const hardEnd = schedule.hardEndMs === null ? null : placeOf(schedule.hardEndMs)
  return { blocks: joined(blocks), hardEnd, ticks, lengthMs }
}

/**
 * Merges consecutive blocks until the result is wide enough to see, so that a very long session renders as fast as
 * others.
 */
function joined(blocks: readonly TimelineBlock[]): readonly TimelineBlock[] {
  const seen: TimelineBlock[] = []
  for (const block of blocks) {
    const last = seen.at(-1)
    if (last && last.width < leastWidth && block.width < leastWidth && block.gap === 0)
      seen[seen.length - 1] = { ...last, ids: [...last.ids, block.id], width: last.width + block.width }
    else seen.push(block)
  }
  return seen
}
