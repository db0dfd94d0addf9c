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

export function readPlan(map: Y.Map<unknown>): RunPlan | null {
  const plan = map.get('plan')
  return typeof plan === 'object' && plan !== null ? (plan as RunPlan) : null
}

const isEvent = (value: unknown): value is RunEvent =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value && 'at' in value

/** The log as it stands. Only what is new is looked at: it is never changed, only added to. */
export function logView(log: Y.Array<unknown>): View<readonly RunEvent[]> {
  const read = () => Object.freeze(log.toArray().filter(isEvent))
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
