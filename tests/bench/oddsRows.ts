import type { PlannedSegment, RunPlan } from '../../src/domain/live/plan'
import { oddsOf } from '../../src/domain/live/oddsOf'
import { randomOf, studentFrom } from '../../src/domain/live/random'
import { runStateOf } from '../../src/domain/live/runStateOf'
import { row, type Row } from './row'
import { blankSegment } from '../unit/domain/live/blankSegment'

const shows = 10_000
/** Simulated runs behind each figure. */
const samples = 200
const minuteMs = 60_000

/** How a kind of made-up shows runs: spreads and offsets of lengths, in logarithms of the plan. */
interface World {
  readonly name: string
  /** How far one run of a segment lies from another. */
  readonly spread: number
  /** How far a segment's own middle lies from its plan. */
  readonly offset: number
  /** By how much plans are too short altogether. */
  readonly bias: number
  /** Degrees of Student's t: few make far outliers. */
  readonly degrees: number
}

/** Not the estimator's own model: spreads differ from segment to segment, and plans may be too short as a whole. */
const worlds: readonly World[] = [
  { name: 'usual shows', spread: 0.12, offset: 0.12, bias: 0, degrees: Infinity },
  { name: 'shows with outliers', spread: 0.1, offset: 0.1, bias: 0, degrees: 4 },
  { name: 'shows planned 8 % too short', spread: 0.12, offset: 0.1, bias: 0.08, degrees: Infinity },
]

/** How far the odds told at the start lie from how often such shows ended in time, by decile of what was told. */
export function oddsRows(): Row[] {
  return worlds.map((world, i) => {
    const off = calibrationOf(world, i + 1)
    return row(`odds: ${world.name}, worst decile of ${shows.toLocaleString('en')}, points`, off * 100, '%', 3)
  })
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
  // A decile that hardly ever comes says nothing: chance alone moves 200 shows by 3 points.
  const known = deciles.filter(({ count }) => count >= 200)
  return Math.max(...known.map(({ count, told, happened }) => Math.abs(told - happened) / count))
}

function madeUpShow(world: World, random: () => number): { plan: RunPlan; actualMs: number } {
  const normal = () => studentFrom(random, Infinity)
  let startMs = 0
  let actualMs = 0
  const segments = Array.from({ length: 6 + Math.floor(random() * 8) }, (_, i): PlannedSegment => {
    const durationMs = (3 + Math.floor(random() * 22)) * minuteMs
    const middle = world.bias + world.offset * normal()
    const spread = world.spread * Math.exp(0.35 * normal())
    const once = () => durationMs * Math.exp(middle + spread * studentFrom(random, world.degrees))
    const historyMs = Array.from({ length: Math.floor(random() * 4.3) }, once)
    const segment = { ...blankSegment, id: `s${i}`, number: i + 1, startMs, durationMs, historyMs }
    startMs += durationMs
    actualMs += once()
    return segment
  })
  const hardEndMs = startMs * (0.94 + random() * 0.22)
  const startAt = Date.parse('2021-05-20T14:00+08:00')
  const nothing = {
    sessionId: 's',
    kind: 'show',
    theme: '',
    zone: 'Asia/Shanghai',
    cueColumns: [],
    arrivals: [],
  } as const
  return { plan: { ...nothing, startAt, hardEndMs, segments }, actualMs }
}
