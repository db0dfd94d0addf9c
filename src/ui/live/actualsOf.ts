import type { RunPlan } from '../../domain/live/plan'
import type { RunEvent } from '../../domain/live/runEvent'
import { runStateOf } from '../../domain/live/runStateOf'
import type { Actual } from '../../domain/session'

/** How long each segment took that was on, of a run that has ended. */
export function actualsOf(plan: RunPlan, log: readonly RunEvent[], nowAt: number): readonly Actual[] {
  const { segments } = runStateOf(plan, log, nowAt)
  return segments.flatMap(({ segment, state, elapsedMs, startedAt }) =>
    state === 'done' && startedAt !== null
      ? [{ id: segment.id, durationMs: Math.round(elapsedMs), heldAt: Math.round(startedAt) }]
      : [],
  )
}
