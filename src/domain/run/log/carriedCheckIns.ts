import { dateAt } from '../../timing/localTime'
import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunAction, RunEvent } from './runEvent'

/** A check-in and when it was, epoch ms. */
export type CarriedCheckIn = Extract<RunAction, { readonly type: 'checkIn' }> & { readonly at: number }

/**
 * The check-ins of a wait that was given up before it began, for the next start of the same day: who came is still
 * there. None of a run that began, whose people may have left. `nowAt` in epoch ms.
 */
export function carriedCheckIns(plan: RunPlan, log: readonly RunEvent[], nowAt: number): readonly CarriedCheckIn[] {
  const { phase, startedAt, endedAt, arrivals } = foldRun(plan, log)
  if (phase !== 'ended' || startedAt !== null || endedAt === null) return []
  if (dateAt(endedAt, plan.zone) !== dateAt(nowAt, plan.zone)) return []
  return [...arrivals].map(([whoId, at]) => ({ type: 'checkIn', whoId, isHere: true, at }))
}
