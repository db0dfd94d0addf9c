import { drawFrom, durationOddsOf, hasHistory } from './durationOdds'
import { randomOf, studentFrom } from './random'
import { endWith, remainderOf, type RemainingLine } from '../recovery/remainder'
import type { RunState } from '../runState'

export interface Odds {
  /** The share of simulated runs that end in time, 0 to 1. */
  readonly share: number
  /** What it is based on: of this many segments to come, this many were measured before, this many times in all. */
  readonly base: { readonly segments: number; readonly measured: number; readonly measurements: number }
}

/**
 * The odds of ending by the hard end (or by the planned end if there is none), from `samples` simulations of what is
 * still to come. The same for the same seed. Null if none of it was ever measured: odds from the plan alone say
 * nothing.
 */
export function oddsOf(
  state: RunState,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Odds | null {
  const remainder = remainderOf(state)
  const toCome = remainder.lines.map(({ live }) => live.segment)
  const measured = toCome.filter(hasHistory)
  if (measured.length === 0 || samples < 1) return null
  const odds = durationOddsOf(
    toCome,
    state.segments.map(({ segment }) => segment),
  )
  const random = randomOf(seed)
  let z = 0
  const lefts = remainder.lines.map((line, i) => {
    const one = odds.segments[i]
    return one ? () => leftMs(line, (atLeast) => drawFrom(one, z, atLeast, random)) : () => line.leftMs
  })
  let inTime = 0
  for (let n = 0; n < samples; n += 1) {
    z = odds.shared * studentFrom(random, Infinity)
    if (endWith(remainder, (i) => lefts[i]?.() ?? null) <= remainder.targetAt) inTime += 1
  }
  const measurements = measured.reduce((sum, { historyMs }) => sum + historyMs.length, 0)
  return { share: inTime / samples, base: { segments: toCome.length, measured: measured.length, measurements } }
}

/**
 * What a line still takes in one simulated run, ms. Time given or taken during the run stretches or shrinks its earlier
 * durations.
 */
function leftMs({ live, leftMs: plannedMs }: RemainingLine, draw: (atLeast: number) => number): number {
  if (live.durationMs <= 0) return plannedMs
  const elapsedMs = live.state === 'current' ? live.elapsedMs : 0
  return draw(elapsedMs / live.durationMs) * live.durationMs - elapsedMs
}
