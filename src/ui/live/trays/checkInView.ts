import { isCrew } from '../../../domain/cast'
import { everyoneOnStage } from '../../../domain/run/plan/preflight'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunState } from '../../../domain/run/runState'
import type { Attendee } from '../../../domain/session'
import { clockOf } from '../../../domain/timing/localTime'
import { ranked, type Find } from '../../components/finder'

/** Somebody who can be checked in: on stage, in the crew, or in the hall. */
export interface CheckInRow {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly place: 'onStage' | 'crew' | 'inHall'
  /** When they arrived; null: they are not here. */
  readonly cameAt: string | null
}

/** Everyone on stage in order of appearance, then the crew, then the other attendees. */
export function checkInRows(state: RunState, plan: RunPlan, attendees: readonly Attendee[]): readonly CheckInRow[] {
  const rows = new Map<string, CheckInRow>()
  const add = (place: CheckInRow['place'], { id, name, unit }: Pick<CheckInRow, 'id' | 'name' | 'unit'>) => {
    const at = state.arrivals.get(id)
    if (!rows.has(id)) rows.set(id, { id, name, unit, place, cameAt: at === undefined ? null : clockOf(at, plan.zone) })
  }
  for (const one of everyoneOnStage(plan, state)) add('onStage', one)
  for (const one of state.segments.flatMap(({ segment }) => segment.cast.filter(isCrew))) add('crew', one)
  for (const { id, personId, name, unit } of attendees) add('inHall', { id: personId ?? id, name, unit })
  return [...rows.values()]
}

interface Count {
  readonly all: number
  /** `3/11`: present, of all. */
  readonly words: string
}

/** How many are present, of those on stage and of those in the hall. */
export function checkInCounts(rows: readonly CheckInRow[]): { readonly onStage: Count; readonly inHall: Count } {
  const of = (wanted: CheckInRow['place']): Count => {
    const all = rows.filter(({ place }) => place === wanted)
    const here = all.filter(({ cameAt }) => cameAt !== null)
    return { all: all.length, words: `${here.length}/${all.length}` }
  }
  return { onStage: of('onStage'), inHall: of('inHall') }
}

/** People whose name or unit matches the query, best first; without a query all of them. */
export const foundRows = (rows: readonly CheckInRow[], query: string, find: Find): readonly CheckInRow[] =>
  query.trim() === '' ? rows : ranked(rows, ({ name, unit }) => find(name, query) ?? later(find(unit, query)))

/** A match by unit comes after a match by name. */
const later = (rank: number | null): number | null => (rank === null ? null : rank + 100)

/**
 * The index of the line that Enter acts on: the one reached by the arrows, otherwise the best match. Without a query no
 * line is selected, so that an extra Enter ticks nobody.
 */
export function chosenAt(count: number, query: string, goneTo: number | null): number | null {
  if (count === 0 || (goneTo === null && query.trim() === '')) return null
  return Math.min(goneTo ?? 0, count - 1)
}

/** The line below or above; if none is selected, the first or the last. */
export function stepAt(count: number, at: number | null, step: 1 | -1): number {
  const to = at === null ? (step > 0 ? 0 : count - 1) : at + step
  return Math.max(0, Math.min(count - 1, to))
}
