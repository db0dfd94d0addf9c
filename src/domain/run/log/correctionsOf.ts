import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunEvent, RunEventType } from './runEvent'
import { byOneClock } from './timeline'

/** A press that was moved to when it really happened. Instants in epoch ms. */
export interface Correction {
  readonly eventId: string
  readonly press: RunEventType
  /** The segment that it began; null for a press that names none. */
  readonly segmentId: string | null
  readonly pressedAt: number
  readonly realAt: number
}

/** The corrections that are in effect, in the order of the presses. */
export function correctionsOf(plan: RunPlan, log: readonly RunEvent[]): readonly Correction[] {
  const effective = foldRun(plan, log).counted
  const corrected = new Set(effective.flatMap((event) => (event.type === 'correct' ? event.eventId : [])))
  const counted = new Set(effective.map(({ id }) => id))
  const pressed = new Map(byOneClock(log.filter(({ id }) => counted.has(id))).map(({ id, at }) => [id, at]))
  return effective.flatMap((event): readonly Correction[] => {
    const pressedAt = pressed.get(event.id)
    if (!corrected.has(event.id) || pressedAt === undefined || pressedAt === event.at) return []
    const segmentId = 'segmentId' in event ? event.segmentId : null
    return [{ eventId: event.id, press: event.type, segmentId, pressedAt, realAt: event.at }]
  })
}
