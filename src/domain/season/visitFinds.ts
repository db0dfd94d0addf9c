import type { VisitId } from '../ids'
import type { Case, Concern } from '../library'

/** What a visit brought. */
export interface VisitFinds {
  readonly cases: readonly Case[]
  readonly concerns: readonly Concern[]
}

export const noFinds: VisitFinds = { cases: [], concerns: [] }

/** The cases that visits found and the concerns that were raised there, by visit. */
export function findsOfVisits(cases: Iterable<Case>, concerns: Iterable<Concern>): ReadonlyMap<VisitId, VisitFinds> {
  const finds = new Map<VisitId, { cases: Case[]; concerns: Concern[] }>()
  const of = (id: VisitId) => {
    const known = finds.get(id) ?? { cases: [], concerns: [] }
    finds.set(id, known)
    return known
  }
  for (const one of cases) for (const id of one.visitIds) of(id).cases.push(one)
  for (const one of concerns) if (one.visitId !== null) of(one.visitId).concerns.push(one)
  return finds
}
