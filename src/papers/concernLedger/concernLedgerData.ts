import { presentOf } from '../../domain/entity'
import { concernStandings, type ConcernStanding } from '../../domain/season/concernStanding'
import { seasonScope } from '../../domain/season/seasonScope'
import type { Showing } from '../../domain/season/showings'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { choiceOption, toggleOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { ConcernLedgerData, LedgerConcern } from './concernLedgerSchema'

export const concernLedgerOptions = {
  order: choiceOption(['unit', 'topic']),
  which: choiceOption(['all', 'open']),
  answers: toggleOption(true),
} as const
type Chosen = ChosenOf<typeof concernLedgerOptions>

/**
 * The concerns of a season by unit or by topic; null if there are none. Whether one is overdue is not printed: it would
 * make the paper outdated by the mere passing of a day.
 */
export function concernLedgerData(input: SeasonInput, chosen: Chosen): ConcernLedgerData | null {
  const { library, season, showings } = input
  const { concerns, topics } = seasonScope(library, season)
  const all = concernStandings(concerns, library, showings, '')
  const wanted = chosen.which === 'open' ? all.filter(({ isOpen }) => isOpen) : all
  if (wanted.length === 0) return null
  const places = chosen.order === 'unit' ? presentOf(library.units) : topics
  const keyOf = ({ unitId, topicId }: ConcernStanding) => (chosen.order === 'unit' ? unitId : topicId)
  const known = new Set(places.map(({ id }) => id))
  const groups = [...places, null].map((place) => ({
    name: oneLine(place?.name),
    standings: wanted.filter((one) => {
      const key = keyOf(one)
      return place ? key === place.id : key === null || !known.has(key)
    }),
  }))
  let number = 0
  return {
    head: seasonHeadOf(input),
    order: chosen.order,
    groups: groups
      .filter(({ standings }) => standings.length > 0)
      .map(({ name, standings }) => ({
        name,
        concerns: standings.map((standing) => concernOf(standing, (number += 1), chosen, input)),
      })),
  }
}

function concernOf(
  { one, state, showings, answer, topicId, unitId, caseId }: ConcernStanding,
  number: number,
  { answers }: Chosen,
  { library }: SeasonInput,
): LedgerConcern {
  return {
    id: one.id,
    number,
    text: one.text.trim(),
    unit: nameIn(library.units, unitId),
    topic: nameIn(library.topics, topicId),
    raisedOn: one.raisedOn,
    state,
    takenUp: [...takenUpIn(showings.held, true), ...takenUpIn(showings.planned, false)],
    answeredBy: nameIn(library.cases, caseId),
    answer: answers ? answer : '',
    owner: nameIn(library.people, one.ownerId),
    dueOn: one.dueOn,
  }
}

/** Each session once, even if several of its segments take the concern up. */
function takenUpIn(showings: readonly Showing[], held: boolean): LedgerConcern['takenUp'] {
  const bySession = new Map(showings.map(({ sessionId, number, date }) => [sessionId, { number, date, held }]))
  return [...bySession.values()]
}
