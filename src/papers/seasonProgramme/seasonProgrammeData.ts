import type { SessionEntry, Visit } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { byVisitDay } from '../content/byVisitDay'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { toggleOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { ListedSession, ListedVisit, SeasonProgrammeData } from './seasonProgrammeSchema'

export const seasonProgrammeOptions = { cases: toggleOption(true), visits: toggleOption(false) } as const
type Chosen = ChosenOf<typeof seasonProgrammeOptions>

/** All sessions of a season by number, and its visits by day if wanted; null if there are none. */
export function seasonProgrammeData(input: SeasonInput, chosen: Chosen): SeasonProgrammeData | null {
  const { sessions, visits } = seasonScope(input.library, input.season)
  const listed = [...sessions].sort((a, b) => a.number - b.number).map((entry) => sessionOf(entry, chosen, input))
  const wanted = chosen.visits ? [...visits].sort(byVisitDay).map((visit) => visitOf(visit, input)) : []
  if (listed.length + wanted.length === 0) return null
  return { head: seasonHeadOf(input), sessions: listed, visits: wanted }
}

function sessionOf({ id, number }: SessionEntry, { cases }: Chosen, input: SeasonInput): ListedSession {
  const { library, summaries, heldIds } = input
  const summary = summaries.find((one) => one.id === id)
  const state = summary?.state ?? 'planning'
  const caseIds = cases ? (summary?.caseIds ?? []) : []
  return {
    id,
    number,
    date: summary?.date ?? '',
    start: summary?.start ?? '',
    venue: nameIn(library.venues, summary?.venueId ?? null),
    theme: oneLine(summary?.theme),
    state: heldIds.has(id) ? 'held' : state,
    cases: caseIds.map((caseId) => nameIn(library.cases, caseId)).filter(Boolean),
  }
}

const visitOf = (
  { id, date, time, unitId, leaderId, done }: Visit,
  { library: { units, people } }: SeasonInput,
): ListedVisit => ({ id, date, time, unit: nameIn(units, unitId), leader: nameIn(people, leaderId), done })
