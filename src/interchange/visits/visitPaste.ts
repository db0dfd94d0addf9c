import { addEntity, setEntity, type EntityPatch, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { LibrarySnapshot, Season, Visit } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { seasonScope } from '../../domain/season/seasonScope'
import type { NamedPerson } from '../people/namedPeople'
import { personBook } from '../people/personBook'
import { fullUnitNames, isTownName } from '../people/townNames'
import type { PastedVisit } from './pastedVisits'
import { roundBook } from './roundBook'

interface Options {
  /** The round of visits without one, where their day says nothing; null: the season's first. */
  readonly roundId: string | null
  /** What a round is called that has to be made. */
  readonly firstRound: string
  /** The choice for a name that several people have, by `nameKey`: an id, or a new person. */
  readonly meant: ReadonlyMap<string, { readonly id: string } | 'new' | null>
}

export interface VisitPaste {
  readonly edits: readonly LibraryEdit[]
  /** The new visits, and those that were there and got something from the list, in its order. */
  readonly ids: readonly string[]
  readonly filledIds: readonly string[]
  /** How many were there already and got nothing new. */
  readonly knownCount: number
  readonly newUnits: readonly string[]
  readonly newPeople: number
  readonly newRounds: readonly string[]
  /** What could not be read, and stands in the notes. */
  readonly unread: readonly string[]
}

/** The fields of a visit that a list may say. */
type Facts = Pick<Visit, 'date' | 'time' | 'leaderId' | 'personIds' | 'heard' | 'notes' | 'done'>

/**
 * Adds the visits of a list to a season, with the units, people and rounds that are not known yet. One that is there
 * already (same round, unit and day, or planned there without a day) gets what it lacks and no second entry.
 */
export function visitPaste(
  list: readonly PastedVisit[],
  library: LibrarySnapshot,
  season: Season,
  { roundId, firstRound, meant }: Options,
): VisitPaste {
  const scope = seasonScope(library, season)
  const people = personBook(library)
  const rounds = roundBook(season.id, scope.rounds, roundId, firstRound)
  const fullName = fullUnitNames(library)
  const newUnits: string[] = []
  const edits: LibraryEdit[] = []
  const [ids, filledIds]: [string[], string[]] = [[], []]
  const there: Visit[] = [...scope.visits]
  let knownCount = 0

  const unitIdOf = (written: string): string | null => {
    const name = fullName(written)
    if (!people.isUnit(name)) newUnits.push(name)
    return people.unitIdOf(name, isTownName(name))
  }
  const personIdOf = ({ name, unit, post }: NamedPerson): string => {
    const said = meant.get(nameKey(name)) ?? null
    if (said !== null && said !== 'new') return said.id
    const facts = { name, unit: unit && fullName(unit), title: post, phone: '', notes: '' }
    return said === 'new' ? people.newIdOf(facts) : people.idOf(facts)
  }
  const isMeant = ({ name }: NamedPerson) => !meant.has(nameKey(name)) || meant.get(nameKey(name)) !== null

  for (const { round, unit, leader, people: going, date, time, heard, notes, done } of list) {
    const place = { roundId: rounds.idOf(round, date), unitId: unitIdOf(unit) }
    const leaderId = leader && isMeant(leader) ? personIdOf(leader) : null
    const personIds = [...new Set(going.filter(isMeant).map(personIdOf))].filter((id) => id !== leaderId)
    const facts: Facts = { date, time, leaderId, personIds, heard, notes, done: done ?? false }
    const known = there.find((visit) => isSameVisit(visit, place, date))
    if (!known) {
      const id = newId()
      ids.push(id)
      edits.push(addEntity('visits', { ...place, ...facts, sample: false }, id))
      there.push({ id, order: '', deletedAt: null, sample: false, ...place, ...facts })
      continue
    }
    const patch = lacking(known, facts)
    if (Object.keys(patch).length === 0) knownCount += 1
    else {
      edits.push(setEntity('visits', known.id, patch))
      there[there.indexOf(known)] = { ...known, ...patch } as Visit
      if (!ids.includes(known.id)) filledIds.push(known.id)
    }
  }
  const used = rounds.edits.length + people.edits.length + edits.length > 0
  return {
    edits: used ? [...rounds.edits, ...people.edits, ...edits] : [],
    ids,
    filledIds,
    knownCount,
    newUnits,
    newPeople: people.made.size,
    newRounds: rounds.made,
    unread: list.flatMap(({ unread }) => unread),
  }
}

const isSameVisit = (visit: Visit, place: Pick<Visit, 'roundId' | 'unitId'>, date: string): boolean =>
  visit.roundId === place.roundId &&
  visit.unitId === place.unitId &&
  (visit.date === date || (visit.date === '' && !visit.done) || date === '')

/** What the list says and the visit does not yet. Nothing that is there is overwritten. */
function lacking(visit: Visit, facts: Facts): EntityPatch<'visits'> {
  const more = facts.personIds.filter((id) => !visit.personIds.includes(id) && id !== visit.leaderId)
  return {
    ...(visit.date === '' && facts.date !== '' && { date: facts.date }),
    ...(visit.time === '' && facts.time !== '' && { time: facts.time }),
    ...(visit.leaderId === null && facts.leaderId !== null && { leaderId: facts.leaderId }),
    ...(more.length > 0 && { personIds: [...visit.personIds, ...more] }),
    ...(visit.heard === '' && facts.heard !== '' && { heard: facts.heard }),
    ...(visit.notes === '' && facts.notes !== '' && { notes: facts.notes }),
    ...(!visit.done && facts.done && { done: true }),
  }
}
