import type { LibrarySnapshot, Round, Unit, Visit } from '../../domain/library'
import type { SeasonScope } from '../../domain/season/seasonScope'
import { presentUnit } from '../../domain/season/units'
import { findsOfVisits, noFinds, type VisitFinds } from '../../domain/season/visitFinds'
import { visitStateOf, visitStates, type VisitState } from '../../domain/season/visitMatrix'
import type { Named } from '../table/entityColumn'

/** A visit with what the screen shows about it. */
export interface VisitItem extends Named {
  readonly visit: Visit
  readonly round: Round
  /** Null if it has none, or one that is deleted. */
  readonly unit: Unit | null
  readonly state: VisitState
  readonly finds: VisitFinds
}

/** The visits of a season by day; those without a day come last. `today` as `yyyy-MM-dd`. */
export function visitItems(
  { rounds, visits, cases, concerns }: Pick<SeasonScope, 'rounds' | 'visits' | 'cases' | 'concerns'>,
  { units }: Pick<LibrarySnapshot, 'units'>,
  today: string,
): readonly VisitItem[] {
  const roundOf = new Map(rounds.map((round) => [round.id, round]))
  const finds = findsOfVisits(cases, concerns)
  return visits
    .flatMap((visit): VisitItem[] => {
      const round = roundOf.get(visit.roundId)
      if (!round) return []
      const unit = presentUnit(units, visit.unitId)
      return [
        {
          id: visit.id,
          name: [unit?.name, round.name].filter(Boolean).join(' · '),
          sample: visit.sample,
          visit,
          round,
          unit,
          state: visitStateOf(visit, round, today),
          finds: finds.get(visit.id) ?? noFinds,
        },
      ]
    })
    .sort((a, b) => byMoment(a.visit, b.visit))
}

const momentOf = ({ date, time }: Visit): string => `${date || '9999'} ${time || '99'}`
function byMoment(a: Visit, b: Visit): number {
  const [one, other] = [momentOf(a), momentOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** What the list shows. `all`, or an id; a unit may be `none`. */
export interface WantedVisits {
  readonly round: string
  readonly unit: string
  readonly state: VisitState | 'all'
}
export const allVisits: WantedVisits = { round: 'all', unit: 'all', state: 'all' }

/** The visits that are wanted and found. The edited one stays in any case. */
export function visitRows(
  items: readonly VisitItem[],
  wanted: WantedVisits,
  found: ReadonlySet<string> | null,
  editedId: string | null,
): readonly VisitItem[] {
  const isWanted = ({ id, round, unit, state }: VisitItem) =>
    (found === null || found.has(id)) &&
    (wanted.round === 'all' || wanted.round === round.id) &&
    (wanted.unit === 'all' || wanted.unit === (unit?.id ?? 'none')) &&
    (wanted.state === 'all' || wanted.state === state)
  return items.filter((item) => item.id === editedId || isWanted(item))
}

/** How often each state occurs. */
export function stateCounts(states: readonly VisitState[]): Readonly<Record<VisitState, number>> {
  const counts = Object.fromEntries(visitStates.map((state) => [state, 0])) as Record<VisitState, number>
  for (const state of states) counts[state] += 1
  return counts
}

/** A place in the matrix. */
export interface MatrixPlace {
  readonly unitId: string
  readonly roundId: string
}

/** Where a key leads from a cell of the matrix; undefined if it does not move. */
export function placeForKey(
  key: string,
  { unitId, roundId }: MatrixPlace,
  unitIds: readonly string[],
  roundIds: readonly string[],
): MatrixPlace | undefined {
  const [row, column] = [unitIds.indexOf(unitId), roundIds.indexOf(roundId)]
  const within = (at: number, ids: readonly string[]) => ids[Math.max(0, Math.min(ids.length - 1, at))]
  const to = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, roundIds.length - 1],
    PageUp: [0, column],
    PageDown: [unitIds.length - 1, column],
  }[key]
  if (!to) return undefined
  const [unit, round] = [within(to[0] ?? 0, unitIds), within(to[1] ?? 0, roundIds)]
  return unit === undefined || round === undefined ? undefined : { unitId: unit, roundId: round }
}
