import type { PlannedSegment, RunPlan } from '../../domain/live/plan'
import type { LiveSegment, RunState } from '../../domain/live/runState'
import type { SegmentKind } from '../../domain/segment'
import { clockOf } from '../../domain/timing/clockOf'
import { formatDuration } from '../../domain/timing/formatDuration'
import { secondMs } from '../../domain/timing/units'
import { figureOf, wholeSeconds, type Figure } from './figureOf'
import { messageFor, type ShownMessage } from './messageFor'

/** A segment as those need it who wait to go on. */
export interface BoardEntry {
  readonly id: string
  readonly number: number
  readonly kind: SegmentKind
  readonly title: string
  /** `HH:mm`, when it began or is expected to; empty: never. */
  readonly clock: string
  readonly people: readonly string[]
  /** Where they stand by: the cue to the stage. */
  readonly where: string
}

export interface MissingPerson {
  readonly id: string
  readonly name: string
  /** `HH:mm`, when they are to go on; empty: never. */
  readonly clock: string
}

export interface BoardView {
  readonly phase: RunState['phase']
  readonly clock: string
  readonly now: BoardEntry | null
  /** What is left of what is on, or until the start. */
  readonly left: Figure | null
  readonly isOver: boolean
  readonly next: BoardEntry | null
  readonly afterNext: BoardEntry | null
  /** How far off the plan the end is, without a sign; empty: on time to the minute. */
  readonly off: string
  readonly offIs: 'late' | 'early' | 'onTime'
  readonly missing: readonly MissingPerson[]
  readonly message: ShownMessage | null
}

/** Less than this is on time (ms). */
const onTimeMs = 30 * secondMs

export function boardView({ zone }: RunPlan, state: RunState): BoardView {
  const { phase, current, overMs } = state
  const [next = null, afterNext = null] = state.upcoming
  const leftMs = phase === 'waiting' ? Math.max(0, state.startAt - state.nowAt) : state.remainingMs
  const left = wholeSeconds(leftMs)
  const isOnTime = Math.abs(overMs) < onTimeMs
  return {
    phase,
    clock: clockOf(state.nowAt, zone, true),
    now: current && entryOf(current, zone),
    left: phase === 'waiting' || current ? figureOf(left, current?.durationMs) : null,
    isOver: current !== null && left < 0,
    next: next && entryOf(next, zone),
    afterNext: afterNext && entryOf(afterNext, zone),
    off: isOnTime ? '' : formatDuration(Math.abs(overMs)),
    offIs: isOnTime ? 'onTime' : overMs > 0 ? 'late' : 'early',
    missing: missingOf(
      [next, afterNext].filter((live) => live !== null),
      state,
      zone,
    ),
    message: messageFor(state, 'board'),
  }
}

function entryOf({ segment, expectedStartAt }: LiveSegment, zone: string): BoardEntry {
  const { id, number, kind, title, cast, cues } = segment
  const clock = expectedStartAt === null ? '' : clockOf(expectedStartAt, zone)
  return { id, number, kind, title, clock, people: namesOf(cast), where: (cues.stage ?? '').trim() }
}

const namesOf = (cast: PlannedSegment['cast']): readonly string[] => [...new Set(cast.map(({ name }) => name))]

/** Who of these segments has not come yet, each once, at the first of theirs. */
function missingOf(lives: readonly LiveSegment[], { arrivals }: RunState, zone: string): readonly MissingPerson[] {
  const missing = new Map<string, MissingPerson>()
  for (const { segment, expectedStartAt } of lives)
    for (const { id, name } of segment.cast)
      if (!arrivals.has(id) && !missing.has(id))
        missing.set(id, { id, name, clock: expectedStartAt === null ? '' : clockOf(expectedStartAt, zone) })
  return [...missing.values()]
}
