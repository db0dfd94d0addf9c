import type { Actual } from '../../session'
import { secondMs } from '../../timing/units'
import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'

/** A segment that was on stage for less than this, in ms, was only clicked through. */
const leastMs = 5 * secondMs

/**
 * How long the segments of a completed show really took, without pauses, and what was noted of them. If a segment came again after a jump back, its
 * last time counts. Rehearsals are not measured: they are repeated and stopped.
 */
export function actualsOf(plan: RunPlan, log: readonly RunEvent[]): readonly Actual[] {
  const { phase, records, startedAt, notes } = foldRun(plan, log)
  if (plan.kind !== 'show' || phase !== 'ended' || startedAt === null) return []
  return records
    .filter(({ isDone, spentMs }) => isDone && spentMs >= leastMs)
    .map(({ segment: { id }, spentMs }) => ({
      id,
      durationMs: spentMs,
      heldAt: startedAt,
      said: notes.get(id)?.trim() ?? '',
    }))
}
