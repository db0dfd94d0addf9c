import { useEffect, useState } from 'react'
import { secondMs } from '../../../domain/timing/units'
import type { OddsAnswer, OddsQuestion } from './oddsWorker'
import { paintedShow } from './paintedShow'
import type { Show } from '../show'

/** How often the odds are computed again while nothing is pressed, in ms: each time takes a core 0.1 s. */
const recomputeMs = 20 * secondMs

/** The odds of ending in time, computed by a worker; null until they are known, or if nothing was ever measured. */
export function useOdds(): OddsAnswer {
  const [odds, setOdds] = useState<OddsAnswer>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./oddsWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<OddsAnswer>) => setOdds(data))
    let lastQuestion: OddsQuestion | null = null
    const ask = ({ plan, log, state: { nowAt } }: Show) => {
      if (lastQuestion && lastQuestion.log === log && nowAt - lastQuestion.nowAt < recomputeMs) return
      lastQuestion = { plan, log, nowAt }
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(lastQuestion)
    }
    ask(paintedShow.getState())
    // The log is copied to the worker, and a press does not wait for that.
    const stop = paintedShow.subscribe(ask)
    return () => {
      stop()
      worker.terminate()
    }
  }, [])
  return odds
}
