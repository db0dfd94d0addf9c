import { minuteMs } from '../timing/units'
import type { PlannedCast, PlannedSegment } from './plan'
import type { LiveSegment, RunState } from './runState'

/** Somebody in a segment to come, and when they came (epoch ms); null: not here yet. */
export interface StandbyCast extends PlannedCast {
  readonly arrivedAt: number | null
}

/** 候场: a segment to come, who must stand by, and what its departments do. */
export interface Standby {
  readonly live: LiveSegment
  /** Until it is expected to begin, ms; negative: it should have. */
  readonly inMs: number
  readonly cast: readonly StandbyCast[]
  /** The cues that are written, by department or custom column id. */
  readonly cues: ReadonlyMap<string, string>
}

/** The next `count` segments. */
export const standbyOf = (state: RunState, count: number): readonly Standby[] =>
  state.upcoming.slice(0, count).map((live) => ({
    live,
    inMs: (live.expectedStartAt ?? state.nowAt) - state.nowAt,
    cast: oncePerId(live.segment.cast).map((one) => ({ ...one, arrivedAt: state.arrivals.get(one.id) ?? null })),
    cues: new Map(Object.entries(live.segment.cues).filter(([, cue]) => cue.trim() !== '')),
  }))

/** Somebody who is soon on stage and has not come. Instants in epoch ms. */
export interface DueSoon {
  readonly id: string
  readonly type: PlannedCast['type']
  readonly name: string
  readonly unit: string
  /** The first segment that waits for them. */
  readonly segmentId: string
  readonly title: string
  readonly startAt: number
  readonly inMs: number
}

/** Who is on stage within this time (ms) and has not checked in, the soonest first. */
export function dueSoon({ upcoming, arrivals, nowAt }: RunState, withinMs = 10 * minuteMs): readonly DueSoon[] {
  const due = new Map<string, DueSoon>()
  for (const { segment, expectedStartAt } of upcoming) {
    const startAt = expectedStartAt ?? nowAt
    if (startAt - nowAt > withinMs) break
    for (const { id, type, name, unit } of segment.cast) {
      if (arrivals.has(id) || due.has(id)) continue
      due.set(id, { id, type, name, unit, segmentId: segment.id, title: segment.title, startAt, inMs: startAt - nowAt })
    }
  }
  return [...due.values()]
}

/** What a department (or a custom column) does in a segment; null: nothing is written. */
export const cuesOf = (segment: PlannedSegment, department: string): string | null =>
  segment.cues[department]?.trim() || null

/** Who is in a segment as two things is called once, as the first. */
const oncePerId = (cast: readonly PlannedCast[]): readonly PlannedCast[] =>
  cast.filter((one, at) => cast.findIndex(({ id }) => id === one.id) === at)
