import type { Actual } from '../../session'
import { secondMs } from '../../timing/units'
import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'

/** A segment that was on stage for less than this was pressed through, not held, ms. */
const leastMs = 5 * secondMs

/**
 * How long the segments of a show that was brought to its end really took, without pauses. One that was jumped back
 * over and came again counts as it was in the end. A rehearsal measures nothing here: it is repeated and stopped.
 */
export function actualsOf(plan: RunPlan, log: readonly RunEvent[]): readonly Actual[] {
  const { phase, records, startedAt } = foldRun(plan, log)
  if (plan.kind !== 'show' || phase !== 'ended' || startedAt === null) return []
  return records
    .filter(({ isDone, spentMs }) => isDone && spentMs >= leastMs)
    .map(({ segment, spentMs }) => ({ id: segment.id, durationMs: spentMs, heldAt: startedAt }))
}
