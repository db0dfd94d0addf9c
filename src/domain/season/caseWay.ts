import { present } from '../entity'
import type { CaseId } from '../ids'
import type { Case, Concern, LibrarySnapshot, Spread, Visit } from '../library'
import type { CaseDetails, Refinement } from './caseDetails'
import type { AllShowings, Showing } from './showings'

/** A session that shows a case, or answers concerns that the case belongs to. */
interface SessionStep {
  readonly type: 'session'
  readonly sessionId: string
  readonly number: number
  readonly isHeld: boolean
  /** The segments that show the case, in order. */
  readonly showings: readonly Showing[]
  /** The concerns of the case that it takes up. */
  readonly concerns: readonly Concern[]
}

/** One step on the way of a case. */
export type WayStep = { readonly date: string } & (
  | { readonly type: 'visit'; readonly visit: Visit }
  | { readonly type: 'concern'; readonly concern: Concern }
  | { readonly type: 'refinement'; readonly refinement: Refinement }
  | SessionStep
  | { readonly type: 'spread'; readonly spread: Spread }
)

/** What belongs to one case. */
export interface CaseRecords {
  readonly visits: readonly Visit[]
  readonly concerns: readonly Concern[]
  readonly spreads: readonly Spread[]
}

export const recordsOfCase = ({ visits, concerns, spreads }: LibrarySnapshot, one: Case): CaseRecords => ({
  visits: present(visits.values()).filter(({ id }) => one.visitIds.includes(id)),
  concerns: present(concerns.values()).filter(({ caseId }) => caseId === one.id),
  spreads: present(spreads.values()).filter(({ caseId }) => caseId === one.id),
})

/**
 * How a case came about and where it went, the earliest first; what has no date comes last. `dateOf` returns the local
 * date (`yyyy-MM-dd`) of an instant.
 */
export function wayOfCase(
  id: CaseId,
  { visits, concerns, spreads }: CaseRecords,
  showings: AllShowings,
  { refinements }: Pick<CaseDetails, 'refinements'>,
  dateOf: (at: number) => string,
): readonly WayStep[] {
  const steps: readonly WayStep[] = [
    ...visits.map((visit) => ({ type: 'visit' as const, date: visit.date, visit })),
    ...concerns.map((concern) => ({ type: 'concern' as const, date: concern.raisedOn, concern })),
    ...refinements.map((refinement) => ({ type: 'refinement' as const, date: dateOf(refinement.at), refinement })),
    ...sessionSteps(id, concerns, showings),
    ...spreads.map((spread) => ({ type: 'spread' as const, date: spread.on, spread })),
  ]
  const undated = '9999'
  return [...steps].sort((a, b) => ((a.date || undated) < (b.date || undated) ? -1 : a.date === b.date ? 0 : 1))
}

function sessionSteps(id: CaseId, concerns: readonly Concern[], { ofCase, ofConcern }: AllShowings) {
  const steps = new Map<string, SessionStep & { date: string; showings: Showing[]; concerns: Concern[] }>()
  const stepOf = ({ sessionId, number, date }: Showing, isHeld: boolean) => {
    const step = steps.get(sessionId) ?? {
      type: 'session',
      sessionId,
      number,
      date,
      isHeld,
      showings: [],
      concerns: [],
    }
    steps.set(sessionId, step)
    return step
  }
  const own = ofCase.get(id)
  for (const showing of own?.held ?? []) stepOf(showing, true).showings.push(showing)
  for (const showing of own?.planned ?? []) stepOf(showing, false).showings.push(showing)
  for (const concern of concerns) {
    const taken = ofConcern.get(concern.id)
    for (const showing of taken?.held ?? []) add(stepOf(showing, true).concerns, concern)
    for (const showing of taken?.planned ?? []) add(stepOf(showing, false).concerns, concern)
  }
  return [...steps.values()]
}

function add(list: Concern[], concern: Concern): void {
  if (!list.includes(concern)) list.push(concern)
}

/** Something of a case that somebody has to look after, with the day by which. */
export type CaseFollowUp = { readonly date: string; readonly isOverdue: boolean } & (
  | { readonly type: 'visit'; readonly visit: Visit }
  | { readonly type: 'concern'; readonly concern: Concern }
  | { readonly type: 'spread'; readonly spread: Spread }
)

/** The earliest first. `today` as `yyyy-MM-dd`. A spread is looked after until it is established. */
export function followUpsOfCase({ visits, concerns, spreads }: CaseRecords, today: string): readonly CaseFollowUp[] {
  const found = [
    ...visits
      .filter(({ done, date }) => !done && date)
      .map((visit) => ({ type: 'visit' as const, date: visit.date, visit })),
    ...concerns
      .filter(({ state, dueOn }) => state !== 'followedUp' && dueOn)
      .map((concern) => ({ type: 'concern' as const, date: concern.dueOn, concern })),
    ...spreads
      .filter(({ state, visitOn }) => state !== 'established' && visitOn)
      .map((spread) => ({ type: 'spread' as const, date: spread.visitOn, spread })),
  ]
  return found
    .map((one) => ({ ...one, isOverdue: one.date < today }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date === b.date ? 0 : 1))
}
