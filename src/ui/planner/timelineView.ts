import type { SegmentKind } from '../../domain/segment'
import type { Schedule } from '../../domain/timing/scheduleOf'
import { minuteMs } from '../../domain/timing/units'

/** One block of the strip. Places are parts of the whole, 0 to 1. */
export interface TimelineBlock {
  readonly id: string
  readonly kind: SegmentKind
  readonly title: string
  readonly from: number
  readonly width: number
  /** What is before it: idle time or an overlap, as a part of the whole. */
  readonly gap: number
}

export interface TimelineView {
  readonly blocks: readonly TimelineBlock[]
  /** Where the hard end is, 0 to 1; null without one. */
  readonly hardEnd: number | null
  /** Marks of the scale: offsets from the start in ms and their places. */
  readonly ticks: readonly { readonly offsetMs: number; readonly at: number }[]
  readonly lengthMs: number
}

const stepsMs = [5, 10, 15, 20, 30, 60, 120, 240, 480].map((minutes) => minutes * minuteMs)

/** At most this many marks on the scale. */
const mostTicks = 9

/** The whole session in proportion, from its start to its planned or hard end, whichever is later. */
export function timelineView(schedule: Schedule): TimelineView {
  const lengthMs = Math.max(schedule.endMs, schedule.hardEndMs ?? 0, minuteMs)
  const part = (ms: number) => ms / lengthMs
  const blocks = schedule.slots.map(({ segment, startMs, endMs, gapMs }) => ({
    id: segment.id,
    kind: segment.kind,
    title: segment.title,
    from: part(startMs),
    width: part(endMs - startMs),
    gap: part(gapMs),
  }))
  const stepMs = stepsMs.find((ms) => lengthMs / ms <= mostTicks) ?? lengthMs
  const count = Math.floor(lengthMs / stepMs) + 1
  const ticks = Array.from({ length: count }, (_, i) => ({ offsetMs: i * stepMs, at: part(i * stepMs) }))
  const hardEnd = schedule.hardEndMs === null ? null : part(schedule.hardEndMs)
  return { blocks, hardEnd, ticks, lengthMs }
}
