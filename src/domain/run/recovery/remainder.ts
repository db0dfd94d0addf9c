import type { RunSegment, RunState } from '../runState'
import { freeFrom, leftOf, pinAt } from '../runStateOf'

/** A segment that still takes time. Durations ms, instants epoch ms, all whole numbers: a clock may give fractions. */
export interface RemainingLine {
  readonly live: RunSegment
  readonly leftMs: number
  /** -Infinity if it follows the segment before it; the current one has begun, whatever its pin. */
  readonly pinAt: number
}

/** What is left of a run: the current segment, then the upcoming ones. */
export interface Remainder {
  readonly freeAt: number
  /** The run cannot end before this: its start, and the end of what is over. */
  readonly leastAt: number
  /** When it should end: at the hard end, or the planned end if there is none. */
  readonly targetAt: number
  readonly lines: readonly RemainingLine[]
}

/** What is taken from each line: an amount in ms, or all of it. */
export type Reductions = readonly (number | 'cut')[]

export function remainderOf(state: RunState): Remainder {
  const { segments, current, startAt, wallAt, nowAt, phase } = state
  const beganAt = state.startedAt ?? startAt
  const lines = segments.flatMap((live): RemainingLine[] => {
    if (live === current)
      return [{ live, leftMs: Math.round(leftOf(live.durationMs, live.elapsedMs)), pinAt: -Infinity }]
    if (live.state !== 'upcoming') return []
    return [{ live, leftMs: Math.round(live.durationMs), pinAt: Math.round(pinAt(live, wallAt)) }]
  })
  const overAt = segments.map(({ state: is, endedAt }) => (is === 'done' && endedAt !== null ? endedAt : beganAt))
  return {
    freeAt: Math.round(freeFrom(phase, nowAt, startAt)),
    leastAt: Math.round(Math.max(beganAt, ...overAt)),
    targetAt: Math.round(state.hardEndAt ?? state.plannedEndAt),
    lines,
  }
}

/** When the run ends if its lines take these times, ms (null: not played), epoch ms. */
export function endWith({ freeAt, leastAt, lines }: Remainder, leftMs: (i: number) => number | null): number {
  let at = freeAt
  let lastAt = leastAt
  for (const [i, line] of lines.entries()) {
    const ms = leftMs(i)
    if (ms === null) continue
    at = Math.max(at, line.pinAt) + ms
    lastAt = Math.max(lastAt, at)
  }
  return lastAt
}

/** What a line takes after its reduction, ms; null if it is cut. */
export function leftAfter({ lines }: Remainder, taken: Reductions, i: number): number | null {
  const part = taken[i] ?? 0
  return part === 'cut' ? null : (lines[i]?.leftMs ?? 0) - part
}

export const endAfter = (remainder: Remainder, taken: Reductions): number =>
  endWith(remainder, (i) => leftAfter(remainder, taken, i))

/** A chain of lines without a wait, from one line to the end, and when the run would end by it alone, epoch ms. */
export interface Tail {
  readonly from: number
  readonly endAt: number
  /** Whether it begins at a pin; otherwise it begins now. */
  readonly isPinned: boolean
}

/**
 * A run ends with the latest of its tails: one from now, and one from each pin. Savings before a pin do not shorten the
 * tail from it. The shortest tail comes first; each contains all lines of those before it.
 */
export function tailsOf(remainder: Remainder, taken: Reductions): readonly Tail[] {
  const stretches: Tail[] = []
  let sumMs = 0
  for (let i = remainder.lines.length - 1; i >= 0; i -= 1) {
    const ms = leftAfter(remainder, taken, i)
    if (ms === null) continue
    sumMs += ms
    const at = remainder.lines[i]?.pinAt ?? -Infinity
    if (at > -Infinity) stretches.push({ from: i, endAt: at + sumMs, isPinned: true })
  }
  return [...stretches, { from: 0, endAt: remainder.freeAt + sumMs, isPinned: false }]
}
