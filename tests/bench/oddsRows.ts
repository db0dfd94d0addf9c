import type { RunPlan } from '../../src/domain/run/plan/plan'
import { oddsOf } from '../../src/domain/run/odds/oddsOf'
import { randomOf, studentFrom } from '../../src/domain/run/odds/random'
import { runStateOf } from '../../src/domain/run/runStateOf'
import { madeUpPlan, type MadeUpSegment } from './madeUpPlan'
import { row, type Row } from './row'

const shows = 10_000
/** Simulated runs for each figure. The app uses ten times as many, so its figures vary even less by chance. */
const samples = 1_000
const minuteMs = 60_000

/** How one kind of invented show runs: spreads and offsets of lengths, in logarithms of the plan. */
interface World {
  readonly name: string
  /** How much runs of the same segment differ. */
  readonly spread: number
  /** How far a segment's own median is from its plan. */
  readonly offset: number
  /** By how much all plans of a show are too short together: the usual amount, and how much shows differ. */
  readonly bias: number
  readonly biasSpread: number
  /** Degrees of freedom of Student's t: with few, outliers are far. */
  readonly degrees: number
}

/** Unlike the estimator's own model, spreads differ between segments, and all plans may be too short together. */
const usual: World = {
  name: 'usual shows',
  spread: 0.12,
  offset: 0.12,
  bias: 0,
  biasSpread: 0.05,
  degrees: Infinity,
}
const worlds: readonly World[] = [
  usual,
  { name: 'shows with outliers', spread: 0.1, offset: 0.1, bias: 0, biasSpread: 0.05, degrees: 4 },
]
/** A house whose plans are always too short. Nothing shows that before its first show, so the row has no aim. */
const tooShort: World = { ...usual, name: 'shows planned 8 % too short', bias: 0.08, biasSpread: 0 }

/** How far the odds shown at the start are from how often such shows ended in time, by decile of the odds. */
export function oddsRows(): Row[] {
  const told = (world: World, seed: number, aim: number | null) =>
    row(
      `odds: ${world.name}, worst decile of ${shows.toLocaleString('en')}`,
      calibrationOf(world, seed) * 100,
      'points',
      aim,
    )
  return [...worlds.map((world, i) => told(world, i + 1, 3)), told(tooShort, 9, null)]
}

function calibrationOf(world: World, seed: number): number {
  const random = randomOf(seed)
  const deciles = Array.from({ length: 10 }, () => ({ count: 0, told: 0, happened: 0 }))
  for (let i = 0; i < shows; i += 1) {
    const { plan, actualMs } = madeUpShow(world, random)
    const state = runStateOf(plan, [{ type: 'start', id: 'start', at: plan.startAt }], plan.startAt)
    const odds = oddsOf(state, { samples, seed: i })
    if (!odds) continue
    const decile = deciles[Math.min(9, Math.floor(odds.share * 10))]
    if (!decile) continue
    decile.count += 1
    decile.told += odds.share
    if (actualMs <= (plan.hardEndMs ?? 0)) decile.happened += 1
  }
  // A decile with few shows means nothing: chance alone moves 200 shows by 3 points.
  const known = deciles.filter(({ count }) => count >= 200)
  return Math.max(...known.map(({ count, told, happened }) => Math.abs(told - happened) / count))
}

function madeUpShow(world: World, random: () => number): { plan: RunPlan; actualMs: number } {
  const normal = () => studentFrom(random, Infinity)
  const bias = world.bias + world.biasSpread * normal()
  let actualMs = 0
  const lengths = Array.from({ length: 6 + Math.floor(random() * 8) }, (): MadeUpSegment => {
    const durationMs = (3 + Math.floor(random() * 22)) * minuteMs
    const middle = bias + world.offset * normal()
    const spread = world.spread * Math.exp(0.35 * normal())
    const once = () => durationMs * Math.exp(middle + spread * studentFrom(random, world.degrees))
    const historyMs = Array.from({ length: Math.floor(random() * 4.3) }, once)
    actualMs += once()
    return { durationMs, historyMs }
  })
  const plannedMs = lengths.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const hardEndMs = plannedMs * (0.94 + random() * 0.22)
  return { plan: madeUpPlan(Date.parse('2021-05-20T14:00+08:00'), lengths, hardEndMs), actualMs }
}
