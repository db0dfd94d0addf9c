import { secondMs } from '../../timing/units'
import { endAfter, tailsOf, type Remainder, type Reductions } from './remainder'
import { trimRank } from './reductionLimits'

/** Everything that can be trimmed, trimmed. */
export const allTrimmed = (taken: Reductions, rooms: readonly number[]): Reductions =>
  taken.map((part, i) => (part === 'cut' ? part : part + (rooms[i] ?? 0)))

/**
 * Trims lines, within their limits (ms), until the run ends at `goalAt`, or as early as possible. The shortest tail
 * comes first: its savings count for the longer ones too, so that no savings are absorbed by a pin.
 */
export function trimTo(remainder: Remainder, taken: Reductions, rooms: readonly number[], goalAt: number): Reductions {
  const aimAt = Math.max(goalAt, endAfter(remainder, allTrimmed(taken, rooms)))
  const left = rooms.map((room, i) => (taken[i] === 'cut' ? 0 : room))
  let after = taken
  for (const [n, { from }] of tailsOf(remainder, taken).entries()) {
    const endAt = tailsOf(remainder, after)[n]?.endAt ?? -Infinity
    const parts = takeByRank(remainder, left, from, endAt - aimAt)
    after = after.map((part, i) => (part === 'cut' ? part : part + (parts.get(i) ?? 0)))
    for (const [i, part] of parts) left[i] = (left[i] ?? 0) - part
  }
  return after
}

/** Takes `needMs` from the lines `from` on: everything from the least important before the next rank. */
function takeByRank({ lines }: Remainder, rooms: readonly number[], from: number, needMs: number): Map<number, number> {
  const byRank = new Map<number, number[]>()
  for (const [i, { live }] of lines.entries())
    if (i >= from && (rooms[i] ?? 0) > 0) byRank.set(trimRank(live), [...(byRank.get(trimRank(live)) ?? []), i])
  const parts = new Map<number, number>()
  let needed = needMs
  for (const rank of [...byRank.keys()].sort((a, b) => a - b)) {
    for (const [i, part] of shared(byRank.get(rank) ?? [], rooms, needed)) {
      parts.set(i, part)
      needed -= part
    }
  }
  return parts
}

/**
 * Shares `needMs` among lines: among as few as can give it with half of their limits, or else among all, each in
 * proportion to its limit and in whole seconds. The rounding rest is taken from the lines with most left, so that
 * nothing is missing.
 */
function shared(lines: readonly number[], rooms: readonly number[], needMs: number): [number, number][] {
  if (needMs <= 0) return []
  const roomOf = (i: number): number => rooms[i] ?? 0
  const roomiest = [...lines].sort((a, b) => roomOf(b) - roomOf(a))
  const totals = roomiest.map((_, n) => roomiest.slice(0, n + 1).reduce((sum, i) => sum + roomOf(i), 0))
  const enough = totals.findIndex((total) => total / 2 >= needMs)
  const asked = enough < 0 ? roomiest : roomiest.slice(0, enough + 1)
  const total = totals[asked.length - 1] ?? 0
  if (needMs >= total) return asked.map((i) => [i, roomOf(i)])
  const parts = new Map(asked.map((i) => [i, Math.floor((needMs * roomOf(i)) / total / secondMs) * secondMs]))
  let missing = needMs - [...parts.values()].reduce((sum, part) => sum + part, 0)
  const spare = (i: number): number => roomOf(i) - (parts.get(i) ?? 0)
  for (const i of [...asked].sort((a, b) => spare(b) - spare(a))) {
    const more = Math.min(missing, spare(i))
    parts.set(i, (parts.get(i) ?? 0) + more)
    missing -= more
  }
  return [...parts]
}
