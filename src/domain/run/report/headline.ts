import { sideOf, truncateToSeconds, type Lateness } from '../../timing/rounding'
import type { RunReport } from './report'

/** How a run went, in one figure: how much later than planned it ended. Whole seconds, in ms. */
export interface Headline {
  readonly overMs: number
  readonly side: Lateness
  /** `broken`: past the hard end, which matters more than the plan. */
  readonly tone: Lateness | 'broken'
  /** Null if there was no hard end. */
  readonly hard: { readonly at: number; readonly overMs: number; readonly side: Lateness } | null
}

/** The headline of a report, the same on the screen, in the list of runs and on paper. */
export function headlineOf({
  endAt,
  overMs,
  overHardMs,
}: Pick<RunReport, 'endAt' | 'overMs' | 'overHardMs'>): Headline {
  const wholeMs = truncateToSeconds(overMs)
  const side = sideOf(wholeMs)
  if (overHardMs === null) return { overMs: wholeMs, side, tone: side, hard: null }
  const hardMs = truncateToSeconds(overHardMs)
  const hard = { at: endAt - overHardMs, overMs: hardMs, side: sideOf(hardMs) }
  return { overMs: wholeMs, side, tone: hardMs > 0 ? 'broken' : side, hard }
}
