import { createStore, useStore } from 'zustand'
import {
  actionsOf,
  recoveryKinds,
  recoveryPlans,
  replan,
  type RecoveryKind,
  type RecoveryOverrides,
  type RecoveryPlan,
} from '../../../domain/run/recovery/recoveryPlans'
import { showStatusMessage } from '../../state/statusMessage'
import { formatDuration } from '../../../domain/timing/format'
import { t } from '../../../i18n'
import { selectLine } from './selectedLine'
import { recoveryView, type RecoveryRow } from './recoveryView'
import { pressTogether } from '../liveActions'
import { show } from '../show'

interface Recovery {
  /** The run that the plan is for. */
  readonly runId: string | null
  readonly kind: RecoveryKind
  readonly overrides: RecoveryOverrides
  /**
   * The plan as shown and as accepted. It is computed again a few times a minute, never between reading and pressing.
   */
  readonly plan: RecoveryPlan | null
}

const nothing: Recovery = { runId: null, kind: 'trim', overrides: new Map(), plan: null }
const recovery = createStore<Recovery>(() => nothing)
export const useRecovery = (): Recovery => useStore(recovery)

/** The lines of the shown plan. */
export function recoveryRows(): readonly RecoveryRow[] {
  const { plan, overrides } = recovery.getState()
  const { state, plan: runPlan } = show.getState()
  return plan ? recoveryView(plan, state, overrides, runPlan.zone).rows : []
}

/** Computes the shown plan again from the run's present state. Overrides of segments that are over are dropped. */
export function remake(): void {
  const { state } = show.getState()
  const { kind, overrides } = recovery.getState()
  const ahead = new Set([...(state.current ? [state.current] : []), ...state.upcoming].map(({ segment }) => segment.id))
  const held = new Map([...overrides].filter(([id]) => ahead.has(id)))
  recovery.setState({ plan: replan(state, kind, held), overrides: held })
}

/**
 * Begins with the first kind of plan that helps. Overrides made earlier in this run stay, in the kind of plan they were
 * made in: after looking at something else, the user finds the panel as it was.
 */
export function openRecoveryPanel(): void {
  const { runId, state } = show.getState()
  if (recovery.getState().runId !== runId) recovery.setState({ ...nothing, runId })
  remake()
  if (recovery.getState().overrides.size === 0) {
    recovery.setState({ kind: recoveryPlans(state)[0]?.kind ?? 'trim' })
    remake()
  }
  selectLine(recoveryRows()[0]?.id ?? null)
}

export function showRecovery(kind: RecoveryKind): void {
  recovery.setState({ kind })
  remake()
  selectLine(recoveryRows()[0]?.id ?? null)
}

export function showNextRecovery(): void {
  const at = recoveryKinds.indexOf(recovery.getState().kind)
  showRecovery(recoveryKinds[(at + 1) % recoveryKinds.length] ?? 'trim')
}

/**
 * Overrides how long a segment shall be, in ms, or that it keeps its time, and computes the plan again around that;
 * null: as the plan suggests.
 */
export function fixSegment(segmentId: string, leftMs: number | 'refused' | null): void {
  const overrides = new Map(recovery.getState().overrides)
  const live = show.getState().state.segments.find(({ segment }) => segment.id === segmentId)
  if (!live) return
  const byMs = typeof leftMs === 'number' ? live.durationMs - leftMs : 0
  if (byMs < 0) showStatusMessage(t('live.recovery.longer', { duration: formatDuration(live.durationMs) }))
  if (leftMs === null) overrides.delete(segmentId)
  else overrides.set(segmentId, byMs > 0 ? byMs : 'refused')
  recovery.setState({ overrides })
  remake()
  const given = recovery.getState().plan?.lines.find((line) => line.segmentId === segmentId)?.byMs ?? 0
  // The plan took less than the user wanted: down to the segment's minimum.
  if (given < byMs) showStatusMessage(t('live.recovery.shorter', { duration: formatDuration(live.durationMs - given) }))
}

/** Accepts the shown plan, or one line of it. */
export function acceptRecovery(segmentId?: string): void {
  const { plan, overrides } = recovery.getState()
  const line = plan?.lines.find((one) => one.segmentId === segmentId)
  const accepted = segmentId === undefined ? plan : line
  if (!accepted) return
  pressTogether(actionsOf(accepted))
  const left = new Map([...overrides].filter(([id]) => segmentId !== undefined && id !== segmentId))
  recovery.setState({ overrides: left })
  remake()
}
