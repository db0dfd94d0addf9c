import type { Segment } from '../../../src/domain/segment'
import type { SessionSummary } from '../../../src/domain/sessionSummary'
import { summaryOf } from '../../../src/domain/summaryOf'
import { minutes, planned, withRows } from './plan'

/** The summary of a session that was held: by row, the minutes it took and when (epoch ms). */
export function held(
  id: string,
  plan: string,
  took: Readonly<Record<string, readonly [length: number, heldAt: number]>>,
  patches: Record<string, Partial<Segment>> = {},
): SessionSummary {
  const actuals = Object.entries(took).map(
    ([row, [length, heldAt]]) => [row, { id: row, durationMs: minutes(length), heldAt, said: '' }] as const,
  )
  return summaryOf(id, { ...withRows(planned(plan), patches), id, actuals: new Map(actuals) })
}
