import { onStageOf } from '../cast'
import { minuteMs } from '../timing/units'
import type { PlannedCast, PlannedSegment } from './plan/plan'
import type { RunSegment, RunState } from './runState'

/** A person or team in an upcoming segment, and when they arrived (epoch ms); null: not here yet. */
export interface StandbyCast extends PlannedCast {
  readonly arrivedAt: number | null
}

/** 候场: an upcoming segment, who must stand by, and what its departments do. */
export interface Standby {
  readonly live: RunSegment
  /** Time until it is expected to begin, ms; negative if it should have begun. */
  readonly inMs: number
  readonly cast: readonly StandbyCast[]
  /** The cues that are not empty, by department or custom column id. */
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

/** A person or team who goes on soon, or who should be on and is not here. Instants in epoch ms. */
export interface DueSoon extends StandbyCast {
  /** When they go on next, or when the segment they are missing from began. */
  readonly onAt: number
}

/**
 * Who goes on stage within this time (ms), the first one first; before them those who should be on and are not here.
 */
export function dueSoon(
  { current, upcoming, arrivals, nowAt }: RunState,
  withinMs = 10 * minuteMs,
): readonly DueSoon[] {
  const due = new Map<string, DueSoon>()
  const add = (one: PlannedCast, onAt: number) => {
    if (!due.has(one.id)) due.set(one.id, { ...one, arrivedAt: arrivals.get(one.id) ?? null, onAt })
  }
  for (const one of onStageOf(current?.segment.cast ?? []))
    if (!arrivals.has(one.id)) add(one, current?.startedAt ?? nowAt)
  for (const { segment, expectedStartAt } of upcoming) {
    const onAt = expectedStartAt ?? nowAt
    if (onAt - nowAt > withinMs) break
    for (const one of onStageOf(segment.cast)) add(one, onAt)
  }
  return [...due.values()]
}

/** What a department (or a custom column) does in a segment; null if nothing is written. */
export const cuesOf = (segment: PlannedSegment, department: string): string | null =>
  segment.cues[department]?.trim() || null

/** Somebody with two roles in a segment is called once, with the first. */
const oncePerId = (cast: readonly PlannedCast[]): readonly PlannedCast[] =>
  cast.filter((one, at) => cast.findIndex(({ id }) => id === one.id) === at)
