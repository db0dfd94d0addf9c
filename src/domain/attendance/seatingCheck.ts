import type { AttendeeRow } from './attendeeRow'

type Seated = Pick<AttendeeRow, 'name' | 'rank' | 'group'>

/** Who gets a seat on the plan: everyone with a rank, and the leaders. */
export const hasSeat = ({ rank, group }: Pick<AttendeeRow, 'rank' | 'group'>): boolean =>
  rank !== null || group === 'leader'

/** What to know about a seating plan before printing it. */
export interface SeatingCheck {
  readonly seated: number
  /** Leaders who sit after the others because they have no rank. */
  readonly unranked: readonly string[]
  /** People with neither a rank nor a seat. */
  readonly leftOut: readonly string[]
  /** Ranks that several people have, with their names. */
  readonly shared: readonly { readonly rank: number; readonly names: readonly string[] }[]
}

export function seatingCheck(rows: readonly Seated[]): SeatingCheck {
  const byRank = new Map<number, string[]>()
  for (const { rank, name } of rows) if (rank !== null) byRank.set(rank, [...(byRank.get(rank) ?? []), name])
  const namesOf = (some: readonly Seated[]) => some.map(({ name }) => name)
  return {
    seated: rows.filter(hasSeat).length,
    unranked: namesOf(rows.filter((row) => hasSeat(row) && row.rank === null)),
    leftOut: namesOf(rows.filter((row) => !hasSeat(row))),
    shared: [...byRank]
      .filter(([, names]) => names.length > 1)
      .sort(([a], [b]) => a - b)
      .map(([rank, names]) => ({ rank, names })),
  }
}
