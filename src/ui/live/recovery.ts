import { createStore, useStore } from 'zustand'
import {
  actionsOf,
  recoveryKinds,
  recoveryPlans,
  replan,
  type RecoveryKind,
  type RecoveryOverrides,
  type RecoveryPlan,
} from '../../domain/live/recoveryPlans'
import { formatDuration } from '../../domain/timing/formatDuration'
import { t } from '../../i18n'
import { say } from '../app/appState'
import { appendTogether } from '../state/run'
import { chooseLine } from './chosenLine'
import { recoveryView, type RecoveryRow } from './recoveryView'
import { show } from './show'

interface Recovery {
  readonly kind: RecoveryKind
  readonly overrides: RecoveryOverrides
  /** As it is shown, and as it is taken: it is made anew a few times a minute, never between reading and pressing. */
  readonly plan: RecoveryPlan | null
}

const nothing: Recovery = { kind: 'trim', overrides: new Map(), plan: null }
export const recovery = createStore<Recovery>(() => nothing)
export const useRecovery = (): Recovery => useStore(recovery)

/** The lines of the shown plan. */
export function recoveryRows(): readonly RecoveryRow[] {
  const { plan, overrides } = recovery.getState()
  const { state, plan: runPlan } = show.getState()
  return plan ? recoveryView(plan, state, overrides, runPlan.zone).rows : []
}

/** Makes the shown plan anew, from the run as it stands. */
export function remake(): void {
  const { kind, overrides } = recovery.getState()
  recovery.setState({ plan: replan(show.getState().state, kind, overrides) })
}

/** Begins with the first kind of plan that helps, without anything fixed. */
export function openRecovery(): void {
  const [first] = recoveryPlans(show.getState().state)
  recovery.setState({ ...nothing, kind: first?.kind ?? 'trim' })
  remake()
  chooseLine(recoveryRows()[0]?.id ?? null)
}

export function showRecovery(kind: RecoveryKind): void {
  recovery.setState({ kind })
  remake()
  chooseLine(recoveryRows()[0]?.id ?? null)
}

export function showNextRecovery(): void {
  const at = recoveryKinds.indexOf(recovery.getState().kind)
  showRecovery(recoveryKinds[(at + 1) % recoveryKinds.length] ?? 'trim')
}

/**
 * Fixes how long a segment shall be, ms, or that nothing is taken from it, and makes the plan anew around it; null: as
 * the plan would have it.
 */
export function fixSegment(segmentId: string, leftMs: number | 'refused' | null): void {
  const overrides = new Map(recovery.getState().overrides)
  const live = show.getState().state.segments.find(({ segment }) => segment.id === segmentId)
  if (!live) return
  const byMs = typeof leftMs === 'number' ? live.durationMs - leftMs : 0
  if (byMs < 0) say(t('live.recovery.longer', { duration: formatDuration(live.durationMs) }))
  if (leftMs === null) overrides.delete(segmentId)
  else overrides.set(segmentId, byMs > 0 ? byMs : 'refused')
  recovery.setState({ overrides })
  remake()
}

/** Takes the shown plan, or one line of it. */
export function acceptRecovery(segmentId?: string): void {
  const { plan, overrides } = recovery.getState()
  const line = plan?.lines.find((one) => one.segmentId === segmentId)
  const accepted = segmentId === undefined ? plan : line
  if (!accepted) return
  appendTogether(actionsOf(accepted))
  const left = new Map([...overrides].filter(([id]) => segmentId !== undefined && id !== segmentId))
  recovery.setState({ overrides: left })
  remake()
}
