import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunSegment, RunState } from '../../domain/run/runState'
import { standbyOf, type Standby } from '../../domain/run/standby'
import type { SegmentKind } from '../../domain/segment'
import { clockOf } from '../../domain/timing/localTime'
import { formatDuration } from '../../domain/timing/format'
import { ceilToSeconds, truncateToSeconds } from '../../domain/timing/rounding'
import { secondMs } from '../../domain/timing/units'
import { figureOf, type FigureText } from './figureOf'
import { messageFor, type ShownMessage } from './messageFor'

interface BoardTitle {
  readonly id: string
  readonly kind: SegmentKind
  readonly title: string
}

/** A segment, for those who wait to go on. */
export interface BoardEntry extends BoardTitle {
  /** `HH:mm`, when it is expected to begin; empty: never. */
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
  readonly now: BoardTitle | null
  /** The remaining time of the current segment, or the time until the start; after the planned start how late it is. */
  readonly left: FigureText | null
  /** The meaning of `left` while the run waits; null once it has begun. */
  readonly waits: 'startsIn' | 'startsSoon' | 'pastStart' | null
  readonly isOver: boolean
  readonly next: BoardEntry | null
  readonly afterNext: BoardEntry | null
  /** How far the end is from the plan, without a sign; empty: on time to the minute. */
  readonly off: string
  readonly offIs: 'late' | 'early' | 'onTime'
  readonly missing: readonly MissingPerson[]
  /** How many more are missing than fit by name. */
  readonly furtherMissing: number
  readonly message: ShownMessage | null
}

/**
 * The number of lines that fit on a 16:9 screen, the lowest format; if more are missing, the last line counts the rest.
 */
const missingLines = 9

/** A smaller difference is on time (ms). */
const onTimeMs = 30 * secondMs

export function boardView({ zone }: RunPlan, state: RunState): BoardView {
  const { phase, current, overMs } = state
  const standbys = standbyOf(state, 2)
  const [next = null, afterNext = null] = standbys
  const leftMs = phase === 'waiting' ? state.startAt - state.nowAt : state.remainingMs
  const left = ceilToSeconds(leftMs)
  const isOnTime = Math.abs(overMs) < onTimeMs
  return {
    phase,
    clock: clockOf(state.nowAt, zone, true),
    now: current && { id: current.segment.id, kind: current.segment.kind, title: current.segment.title },
    left: phase === 'waiting' || current ? figureOf(left, current?.durationMs) : null,
    waits: phase !== 'waiting' ? null : left > 0 ? 'startsIn' : left < 0 ? 'pastStart' : 'startsSoon',
    isOver: current !== null && left < 0,
    next: next && entryOf(next, zone),
    afterNext: afterNext && entryOf(afterNext, zone),
    off: isOnTime ? '' : formatDuration(Math.abs(truncateToSeconds(overMs))),
    offIs: isOnTime ? 'onTime' : overMs > 0 ? 'late' : 'early',
    ...roomFor(missingOf(standbys, zone)),
    message: messageFor(state, 'board'),
  }
}

function entryOf({ live, cast, cues }: Standby, zone: string): BoardEntry {
  const { id, kind, title } = live.segment
  const people = cast.map(({ name }) => name)
  return { id, kind, title, clock: clockIn(live, zone), people, where: (cues.get('stage') ?? '').trim() }
}

const clockIn = ({ expectedStartAt }: RunSegment, zone: string): string =>
  expectedStartAt === null ? '' : clockOf(expectedStartAt, zone)

/** Who has not arrived yet, each once, at their first of these segments. */
function missingOf(standbys: readonly Standby[], zone: string): readonly MissingPerson[] {
  const missing = new Map<string, MissingPerson>()
  for (const { live, cast } of standbys)
    for (const { id, name, arrivedAt } of cast)
      if (arrivedAt === null && !missing.has(id)) missing.set(id, { id, name, clock: clockIn(live, zone) })
  return [...missing.values()]
}

function roomFor(missing: readonly MissingPerson[]): Pick<BoardView, 'missing' | 'furtherMissing'> {
  if (missing.length <= missingLines) return { missing, furtherMissing: 0 }
  const named = missing.slice(0, missingLines - 1)
  return { missing: named, furtherMissing: missing.length - named.length }
}
