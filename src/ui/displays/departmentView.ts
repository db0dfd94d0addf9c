import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunSegment, RunState } from '../../domain/run/runState'
import { cuesOf } from '../../domain/run/standby'
import type { SegmentKind } from '../../domain/segment'
import { clockOf } from '../../domain/timing/localTime'
import { formatDuration } from '../../domain/timing/format'
import { messageFor, type ShownMessage } from './messageFor'
import { ceilToSeconds } from '../../domain/timing/rounding'

/** A cue of one department and the segment it belongs to. */
export interface DepartmentCue {
  readonly id: string
  readonly number: number
  readonly kind: SegmentKind
  readonly title: string
  readonly cue: string
}

export interface ComingCue extends DepartmentCue {
  /** `HH:mm`, when it is expected; empty: never. */
  readonly clock: string
  /** `mm:ss` until then. */
  readonly countdown: string
  /** It is due: it only waits for GO. */
  readonly isDue: boolean
}

export interface DepartmentView {
  readonly phase: RunState['phase']
  readonly clock: string
  /** The cue of the current segment; null if this department has none. */
  readonly current: DepartmentCue | null
  readonly coming: readonly ComingCue[]
  readonly message: ShownMessage | null
}

/** The number of upcoming cues that are shown. */
const mostAhead = 4

/** The cues of one department, or of one of the session's own columns, and no others. */
export function departmentView({ zone }: RunPlan, state: RunState, columnId: string): DepartmentView {
  const cueIn = ({ segment }: RunSegment): DepartmentCue | null => {
    const { id, number, kind, title } = segment
    const cue = cuesOf(segment, columnId)
    return cue === null ? null : { id, number, kind, title, cue }
  }
  const coming = state.upcoming.flatMap((live) => {
    const cue = cueIn(live)
    if (!cue) return []
    const leftMs = Math.max(0, ceilToSeconds((live.expectedStartAt ?? state.nowAt) - state.nowAt))
    const clock = live.expectedStartAt === null ? '' : clockOf(live.expectedStartAt, zone)
    return [{ ...cue, clock, countdown: formatDuration(leftMs), isDue: leftMs === 0 }]
  })
  return {
    phase: state.phase,
    clock: clockOf(state.nowAt, zone, true),
    current: state.current && cueIn(state.current),
    coming: coming.slice(0, mostAhead),
    message: messageFor(state, null),
  }
}
