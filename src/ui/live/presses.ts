import { foldRun } from '../../domain/run/log/foldRun'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'

/** A press that began a segment, and when it really happened. */
export interface Press {
  readonly id: string
  readonly at: number
}

/** The presses that began a segment, newest first, as the run counts them. */
export const pressesOf = (plan: RunPlan, log: readonly RunEvent[]): readonly Press[] =>
  foldRun(plan, log)
    .counted.filter(({ type }) => type === 'start' || type === 'go' || type === 'jump')
    .map(({ id, at }) => ({ id, at }))
    .reverse()
