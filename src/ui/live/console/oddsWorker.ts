import { oddsOf, type Odds } from '../../../domain/run/odds/oddsOf'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunEvent } from '../../../domain/run/log/runEvent'
import { runStateOf } from '../../../domain/run/runStateOf'

/** A run as it stands, for which the odds are asked. */
export interface OddsQuestion {
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  /** Epoch ms. */
  readonly nowAt: number
}
export type OddsAnswer = Odds | null

/** As many shows as settled: enough that the odds hold within a point. */
const samples = 10_000
/** The same run has the same odds, whoever asks. */
const seed = 1

// Thousands of shows take longer than a frame: they are played beside the window's own thread.
self.addEventListener('message', ({ data }: MessageEvent<OddsQuestion>) => {
  const { plan, log, nowAt } = data
  // A worker has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(oddsOf(runStateOf(plan, log, nowAt), { samples, seed }) satisfies OddsAnswer)
})
