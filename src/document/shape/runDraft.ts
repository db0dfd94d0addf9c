import type * as Y from 'yjs'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'

/** A run's document, for editing: the plan, set once, and the log, which only grows. */
export interface RunDraft {
  readonly plan: Y.Map<unknown>
  readonly log: Y.Array<unknown>
}
export type RunEdit = (draft: RunDraft) => void

export const runDraft = (doc: Y.Doc): RunDraft => ({ plan: doc.getMap('plan'), log: doc.getArray('log') })

/** Sets the plan of a new run. A run that has a plan keeps it. */
export const setPlan =
  (plan: RunPlan): RunEdit =>
  (draft) => {
    if (!draft.plan.has('plan')) draft.plan.set('plan', plan)
  }

/** Moves a run to another session, a copy. */
export const setSession =
  (sessionId: string): RunEdit =>
  ({ plan }) => {
    const known = plan.get('plan')
    if (typeof known === 'object' && known !== null) plan.set('plan', { ...known, sessionId })
  }

/** Adds to the log, in order. */
export const appendEvents =
  (events: readonly RunEvent[]): RunEdit =>
  ({ log }) =>
    log.push([...events])
