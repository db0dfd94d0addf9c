import { oddsOf, type Odds } from '../../../domain/run/odds/oddsOf'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunEvent } from '../../../domain/run/log/runEvent'
import { runStateOf } from '../../../domain/run/runStateOf'

/** The state of a run whose odds are requested. */
export interface OddsQuestion {
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  /** Epoch ms. */
  readonly nowAt: number
}
export type OddsAnswer = Odds | null

/** Enough shows that the odds are stable within a point. */
const samples = 10_000
/** A fixed seed: the same run has the same odds in every window. */
const seed = 1

// Simulating thousands of shows takes longer than a frame, so it runs outside the window's main thread.
self.addEventListener('message', ({ data }: MessageEvent<OddsQuestion>) => {
  const { plan, log, nowAt } = data
  // A worker has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(oddsOf(runStateOf(plan, log, nowAt), { samples, seed }) satisfies OddsAnswer)
})
