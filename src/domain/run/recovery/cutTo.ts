import { endAfter, leftAfter, tailsOf, type Remainder, type Reductions } from './remainder'
import { locked } from './reductionLimits'

/** The reductions with more lines cut. */
export const withCut = (taken: Reductions, cut: readonly number[]): Reductions =>
  taken.map((part, i) => (cut.includes(i) ? 'cut' : part))

/**
 * Cuts lines, lowest rank first (`locked`: never), until the run ends at or before `goalAt`, or as early as possible.
 * Within a rank, cuts the line that saves just enough, or else the longest, so that few are cut.
 */
export function cutTo(remainder: Remainder, taken: Reductions, ranks: readonly number[], goalAt: number): Reductions {
  const cuttable = ranks.flatMap((rank, i) => (rank < locked ? [i] : []))
  const aimAt = Math.max(goalAt, endAfter(remainder, withCut(taken, cuttable)))
  const cut: number[] = []
  for (;;) {
    const late = tailsOf(remainder, withCut(taken, cut)).find(({ endAt }) => endAt > aimAt)
    const rest = late ? cuttable.filter((i) => i >= late.from && !cut.includes(i)) : []
    const next = late && nextCut(remainder, taken, ranks, rest, late.endAt - aimAt)
    if (next === undefined) break
    cut.push(next)
  }
  return withCut(
    taken,
    onlyNeeded(cut, ranks, (fewer) => endAfter(remainder, withCut(taken, fewer)) <= aimAt),
  )
}

function nextCut(
  remainder: Remainder,
  taken: Reductions,
  ranks: readonly number[],
  rest: readonly number[],
  needMs: number,
): number | undefined {
  const rankOf = (i: number): number => ranks[i] ?? locked
  const lowest = Math.min(...rest.map(rankOf))
  const savesOf = (i: number): number => leftAfter(remainder, taken, i) ?? 0
  const shortestFirst = rest.filter((i) => rankOf(i) === lowest).sort((a, b) => savesOf(a) - savesOf(b))
  return shortestFirst.find((i) => savesOf(i) >= needMs) ?? shortestFirst.at(-1)
}

/** Takes back every cut that a later one has made unnecessary, most important first. */
export function onlyNeeded(
  cut: readonly number[],
  ranks: readonly number[],
  isEnough: (cut: readonly number[]) => boolean,
): readonly number[] {
  const rankOf = (i: number): number => ranks[i] ?? locked
  let needed = cut
  for (const i of [...cut].sort((a, b) => rankOf(b) - rankOf(a))) {
    const fewer = needed.filter((other) => other !== i)
    if (isEnough(fewer)) needed = fewer
  }
  return needed
}
