import type * as Y from 'yjs'
import type { RunPlan } from '../domain/live/plan'
import type { RunEvent } from '../domain/live/runEvent'
import type { View } from './views'

/** An immutable view of a run's document. The log is the same array until something is added. */
export interface RunSnapshot {
  readonly id: string
  /** Null until the run's first update is there. */
  readonly plan: RunPlan | null
  readonly log: readonly RunEvent[]
}

export function readPlan(map: Y.Map<unknown>, previous: RunPlan | null): RunPlan | null {
  const plan = map.get('plan')
  if (plan === previous) return previous
  return isRecord(plan) && Array.isArray(plan.segments) ? frozen(plan as unknown as RunPlan) : null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isEvent = (value: unknown): value is RunEvent =>
  isRecord(value) && typeof value.type === 'string' && typeof value.id === 'string' && Number.isFinite(value.at)

/** Plan and events are plain values that Yjs hands out as they are: frozen, nobody can change them for everybody else. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/** The log as it stands, in its order; what is no event is left out. An event is the same object for as long as it is there. */
export function logView(log: Y.Array<unknown>): View<readonly RunEvent[]> {
  const read = () => Object.freeze(log.toArray().filter(isEvent).map(frozen))
  let current = read()
  return {
    current: () => current,
    observe(changed) {
      log.observe(() => {
        current = read()
        changed()
      })
    },
  }
}
