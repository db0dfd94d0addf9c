import { runStateOf } from '../../domain/live/runStateOf'
import type { RunPlan } from '../../domain/live/plan'
import type { RunEvent } from '../../domain/live/runEvent'
import { showNow } from '../state/showClock'
import { untilNextTick } from './figures'
import { noShow, show } from './show'

/** What a run's document holds. */
export interface FollowedRun {
  readonly runId: string
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
}

/**
 * Keeps the console's show as the run is: anew when its log changes, and whenever a second begins on one of the
 * figures. Answers how to stop.
 */
export function followRun(run: FollowedRun): () => void {
  let timer = 0
  const tick = () => {
    const nowAt = showNow()
    const state = runStateOf(run.plan, run.log, nowAt)
    show.setState({ ...run, state })
    const { phase, current, remainingMs, startAt } = state
    const countsDown = phase === 'waiting' ? startAt - nowAt : current === null ? null : remainingMs
    timer = window.setTimeout(tick, untilNextTick(nowAt, countsDown))
  }
  tick()
  return () => window.clearTimeout(timer)
}

export const leaveRun = (): void => show.setState(noShow)
