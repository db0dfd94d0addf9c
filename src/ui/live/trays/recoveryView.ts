import type {
  RecoveryLine,
  RecoveryOverrides,
  RecoveryPlan,
  RecoveryReason,
} from '../../../domain/run/recovery/recoveryPlans'
import type { RunSegment, RunState } from '../../../domain/run/runState'
import { clockOf } from '../../../domain/timing/localTime'
import { formatDuration } from '../../../domain/timing/format'
import { wholeInstant, truncateToSeconds } from '../../../domain/timing/rounding'

/** What one segment would give, as a person can take it, change it or refuse it. */
export interface RecoveryRow {
  readonly id: string
  readonly title: string
  /** `kept`: a person refused to take anything from it. */
  readonly action: RecoveryLine['action'] | 'kept'
  readonly before: string
  /** What it would be left with, ms; 0 when it is cut. */
  readonly afterMs: number
  readonly by: string
  /** A person has fixed it: the rest of the plan was made around it. */
  readonly isFixed: boolean
}

export interface RecoveryView {
  readonly rows: readonly RecoveryRow[]
  /** Which sentence sums up the lines, and which says what they come to. */
  readonly what: 'both' | 'trims' | 'cuts' | 'enough' | 'nothing'
  readonly reason: RecoveryReason['key']
  readonly params: {
    readonly trims: number
    readonly cuts: number
    readonly by: string
    /** When it would end. */
    readonly end: string
    /** The pinned segment that keeps it from ending earlier; empty where none does. */
    readonly title: string
  }
}

/** A recovery plan in rows and sentences; what a person refused stays in sight, to be changed back. */
export function recoveryView(
  plan: RecoveryPlan,
  { segments, hardEndAt, plannedEndAt }: Pick<RunState, 'segments' | 'hardEndAt' | 'plannedEndAt'>,
  overrides: RecoveryOverrides,
  zone: string,
): RecoveryView {
  const rows = segments.flatMap((live): RecoveryRow[] => {
    const { id } = live.segment
    const line = plan.lines.find(({ segmentId }) => segmentId === id)
    if (line) return [rowOf(live, line.action, line.byMs, overrides.has(id))]
    return overrides.has(id) ? [rowOf(live, 'kept', 0, true)] : []
  })
  const { trims = 0, cuts = 0, byMs = 0, segmentId } = plan.reason.params
  const title = segments.find(({ segment }) => segment.id === segmentId)?.segment.title ?? ''
  return {
    rows,
    what: whatOf(plan),
    reason: plan.reason.key,
    params: {
      trims: Number(trims),
      cuts: Number(cuts),
      by: formatDuration(truncateToSeconds(Number(byMs))),
      end: clockOf(wholeInstant(plan.endsAt, hardEndAt ?? plannedEndAt), zone, true),
      title,
    },
  }
}

/** What it takes; without any line either nothing is needed, or nothing may give. */
function whatOf({ lines, shortMs }: RecoveryPlan): RecoveryView['what'] {
  const cuts = lines.filter(({ action }) => action === 'cut').length
  if (lines.length === 0) return shortMs > 0 ? 'nothing' : 'enough'
  return cuts === 0 ? 'trims' : cuts === lines.length ? 'cuts' : 'both'
}

function rowOf(
  { segment, durationMs }: RunSegment,
  action: RecoveryRow['action'],
  byMs: number,
  isFixed: boolean,
): RecoveryRow {
  return {
    id: segment.id,
    title: segment.title,
    action,
    before: formatDuration(durationMs),
    afterMs: action === 'cut' ? 0 : durationMs - byMs,
    by: formatDuration(byMs),
    isFixed,
  }
}
