import { dateAt } from '../../timing/localTime'
import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunAction, RunEvent } from './runEvent'

/** A check-in and its time, epoch ms. */
export type CarriedCheckIn = Extract<RunAction, { readonly type: 'checkIn' }> & { readonly at: number }

/**
 * The check-ins to carry over from a run that was cancelled before it began to the next one on the same day: those
 * people are still there. None for a run that began, whose people may have left. `nowAt` in epoch ms.
 */
export function carriedCheckIns(plan: RunPlan, log: readonly RunEvent[], nowAt: number): readonly CarriedCheckIn[] {
  const { phase, startedAt, endedAt, arrivals } = foldRun(plan, log)
  if (phase !== 'ended' || startedAt !== null || endedAt === null) return []
  if (dateAt(endedAt, plan.zone) !== dateAt(nowAt, plan.zone)) return []
  return [...arrivals].map(([whoId, at]) => ({ type: 'checkIn', whoId, isHere: true, at }))
}
