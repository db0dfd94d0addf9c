import type { RunSegment, RunState } from '../runState'
import { freeFrom, leftOf, pinAt } from '../runStateOf'

/** A segment that still takes time. Durations ms, instants epoch ms, all whole: a clock may give fractions. */
export interface RemainingLine {
  readonly live: RunSegment
  readonly leftMs: number
  /** -Infinity where it follows what is before it; the current one has begun, whatever its pin was. */
  readonly pinAt: number
}

/** What a run has before it: the current segment, then the upcoming ones. */
export interface Remainder {
  readonly freeAt: number
  /** Before which no run ends: its start, and what is over. */
  readonly leastAt: number
  /** When it should end: the hard end, without one the planned end. */
  readonly targetAt: number
  readonly lines: readonly RemainingLine[]
}

/** What is taken from each line: so many ms, or all of it. */
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

/** When the run ends if its lines take so many ms each (null: never on), epoch ms. */
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

/** What a line takes when so much is taken from it, ms; null: nothing, it is cut. */
export function leftAfter({ lines }: Remainder, taken: Reductions, i: number): number | null {
  const part = taken[i] ?? 0
  return part === 'cut' ? null : (lines[i]?.leftMs ?? 0) - part
}

export const endAfter = (remainder: Remainder, taken: Reductions): number =>
  endWith(remainder, (i) => leftAfter(remainder, taken, i))

/** A stretch without a wait, from one line to the end, and when the run ends for its sake at the earliest, epoch ms. */
export interface Tail {
  readonly from: number
  readonly endAt: number
  /** Begins at a pin; else now. */
  readonly isPinned: boolean
}

/**
 * A run ends with the latest of its stretches: one from now, and one from each pin. What is saved before a pin does
 * nothing for the stretch from it. The shortest comes first; each holds all the lines of those before it.
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
