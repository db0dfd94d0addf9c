import { onlyNeeded, withCut } from './cutTo'
import { endAfter, type Remainder, type Reductions } from './remainder'
import { highestCutRank, lastCutRank } from './reductionLimits'
import { allTrimmed, trimTo } from './trimTo'

/** How many sets of cuts one search tries: far more than any real run needs, and fast enough for one frame. */
const mostTries = 400

/**
 * Cuts some lines and trims others, to end exactly at `goalAt`: with the cuts alone it ends later, and the trims do the
 * rest. Cuts of a higher rank are tried only if lower ones cannot do it. Within a rank, cuts that leave the others at
 * least half of what they can give come first. If no cut helps, it only trims.
 */
export function mixTo(
  remainder: Remainder,
  taken: Reductions,
  { rooms, ranks, goalAt }: { rooms: readonly number[]; ranks: readonly number[]; goalAt: number },
): Reductions {
  const isLate = (cut: readonly number[]): boolean => endAfter(remainder, withCut(taken, cut)) > goalAt
  const leastAt = (cut: readonly number[], within: readonly number[]): number =>
    endAfter(remainder, allTrimmed(withCut(taken, cut), within))
  const finished = (cut: readonly number[]): Reductions => trimTo(remainder, withCut(taken, cut), rooms, goalAt)
  /** Not if a pin absorbs what the cut saves, and the trims do all of it. */
  const helps = (i: number, cut: readonly number[]): boolean =>
    endAfter(
      remainder,
      finished(cut).map((part, j) => (j === i ? (taken[i] ?? 0) : part)),
    ) > goalAt
  const halfRooms = rooms.map((room) => Math.floor(room / 2))
  for (let rank = 0; rank <= highestCutRank; rank += 1) {
    if (rank >= lastCutRank && leastAt([], rooms) <= goalAt) break
    const candidates = candidatesUpTo(rank, ranks, remainder)
    for (const within of [halfRooms, rooms]) {
      if (leastAt(candidates, within) > goalAt) continue
      const lands = (cut: readonly number[]): boolean =>
        cut.length > 0 && isLate(cut) && leastAt(cut, within) <= goalAt && cut.every((i) => helps(i, cut))
      const cut = firstCuts(candidates, isLate, lands)
      if (cut) return finished(onlyNeeded(cut, ranks, lands))
    }
  }
  const most = allLate(candidatesUpTo(highestCutRank, ranks, remainder), isLate)
  const endOf = (cut: readonly number[]): number => endAfter(remainder, finished(cut))
  return finished(onlyNeeded(most, ranks, (fewer) => endOf(fewer) <= endOf(most)))
}

/** The least important first, and the longest of those, so that few are cut. */
const candidatesUpTo = (most: number, ranks: readonly number[], { lines }: Remainder): readonly number[] =>
  ranks
    .flatMap((rank, i) => (rank <= most ? [i] : []))
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (lines[b]?.leftMs ?? 0) - (lines[a]?.leftMs ?? 0))

/** The first set of candidates that works, of those that leave something to trim; null if none was found. */
function firstCuts(
  candidates: readonly number[],
  isLate: (cut: readonly number[]) => boolean,
  lands: (cut: readonly number[]) => boolean,
): readonly number[] | null {
  let tries = 0
  const search = (cut: readonly number[], from: number): readonly number[] | null => {
    if (lands(cut)) return cut
    for (let i = from; i < candidates.length && tries < mostTries; i += 1) {
      tries += 1
      const more = [...cut, ...candidates.slice(i, i + 1)]
      const found = isLate(more) ? search(more, i + 1) : null
      if (found) return found
    }
    return null
  }
  return search([], 0)
}

/** As many cuts as possible that leave something to trim. */
const allLate = (candidates: readonly number[], isLate: (cut: readonly number[]) => boolean): readonly number[] =>
  candidates.reduce<readonly number[]>((cut, i) => (isLate([...cut, i]) ? [...cut, i] : cut), [])
