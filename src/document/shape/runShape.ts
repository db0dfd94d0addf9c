import type * as Y from 'yjs'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'
import { withSoundTimes } from './soundTimes'
import { deepFrozen } from './views'

/** An immutable view of a run's document. The log is the same array until something is added. */
export interface RunSnapshot {
  readonly id: string
  /** Null until the run's first update has arrived. */
  readonly plan: RunPlan | null
  readonly log: readonly RunEvent[]
}

export function readPlan(map: Y.Map<unknown>, previous: RunPlan | null): RunPlan | null {
  const plan = map.get('plan')
  if (plan === previous) return previous
  return isRecord(plan) && Array.isArray(plan.segments) ? deepFrozen(withSoundTimes(plan as unknown as RunPlan)) : null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether an entry of a run's log is an event. */
export const isEvent = (value: unknown): value is RunEvent =>
  isRecord(value) && typeof value.type === 'string' && typeof value.id === 'string' && Number.isFinite(value.at)
