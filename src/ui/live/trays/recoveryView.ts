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

/** What one segment would give; the user can accept, change or refuse it. */
export interface RecoveryRow {
  readonly id: string
  readonly title: string
  /** `unchanged`: the user refused to take time from it. */
  readonly action: RecoveryLine['action'] | 'unchanged'
  readonly before: string
  /** Its remaining duration, in ms; 0 when it is cut. */
  readonly afterMs: number
  readonly by: string
  /** The user has overridden it: the rest of the plan is computed around it. */
  readonly isFixed: boolean
}

export interface RecoveryView {
  readonly rows: readonly RecoveryRow[]
  /** Which sentence sums up the lines, and which one states the result. */
  readonly what: 'both' | 'trims' | 'cuts' | 'enough' | 'nothing'
  readonly reason: RecoveryReason['key']
  readonly params: {
    readonly trims: number
    readonly cuts: number
    readonly by: string
    /** When it would end. */
    readonly end: string
    /** The pinned segment that prevents an earlier end; empty if there is none. */
    readonly title: string
  }
}

/**
 * A recovery plan as rows and sentences. Lines that the user refused stay visible, so that they can be changed back.
 */
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
    return overrides.has(id) ? [rowOf(live, 'unchanged', 0, true)] : []
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

/** What the plan takes. Without lines either nothing is needed, or no segment may give time. */
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
