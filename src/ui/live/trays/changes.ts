import { useMemo } from 'react'
import { planChanges, takeInAll, type PlanChange } from '../../../domain/run/plan/planChanges'
import { useSession } from '../../state/read'
import { selectLine } from './selectedLine'
import { usePaintedShow } from '../console/paintedShow'
import { pressTogether } from '../liveActions'
import { planNow } from '../runControl'
import { show } from '../show'

/** The planner's present session, to compare with the run; null if it is not the run's session. */
function plannerNow() {
  const { plan } = show.getState()
  const now = planNow(plan.kind, plan.startAt)
  return now?.sessionId === plan.sessionId ? now : null
}

export function changesNow(): readonly PlanChange[] {
  const { plan, state } = show.getState()
  const now = plannerNow()
  return now ? planChanges(plan, state, now) : []
}

/** The planner's differences, computed when the session or the log has changed, not at each tick. */
export function useChanges(): readonly PlanChange[] {
  const session = useSession()
  const log = usePaintedShow((now) => now.log)
  const runId = usePaintedShow((now) => now.runId)
  return useMemo(() => (session && log && runId !== null ? changesNow() : []), [session, log, runId])
}

/** Identifies a change in the list. */
export const changeId = (change: PlanChange): string =>
  change.what === 'hardEnd' ? change.what : `${change.what} ${change.segment.id}`

/** Selects where the keys begin when the changes are opened. */
export function selectFirstChange(): void {
  const [first] = changesNow()
  selectLine(first ? changeId(first) : null)
}

/** Accepts one change. */
export const acceptChange = (change: PlanChange): void => pressTogether(change.actions)

/** Accepts all changes. */
export function acceptChanges(): void {
  const now = plannerNow()
  if (now) pressTogether(takeInAll(show.getState().state, now, changesNow()))
}
