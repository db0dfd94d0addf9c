import { membersOnStage, onStageIn, participants, type Participant } from '../cast'
import { present } from '../entity'
import type { LibrarySnapshot } from '../library'
import { isSameName } from '../names'
import type { Segment } from '../segment'
import type { Attendee, AttendeeGroup, SessionSnapshot } from '../session'
import { orderedRows } from '../timing/schedule'
import type { AttendeeRow, AttendeesView } from './attendeeRow'

type Known = Pick<LibrarySnapshot, 'people' | 'teams' | 'units'>
/** A person or a team that the running order puts on stage. */
type OnStage = Participant<{ readonly segment: Segment }>
type Words = Pick<AttendeeRow, 'name' | 'unit' | 'post' | 'sample'>

/**
 * Everyone who attends. The running order adds everyone on stage; a list entry of such a person only adds a group and a
 * rank. An entry belongs to a person on stage if it points to them, or if it has their name and no other unit.
 */
export function attendeesView(session: Pick<SessionSnapshot, 'rows' | 'attendees'>, library: Known): AttendeesView {
  const entries = present(session.attendees)
  const towns = townsOf(library)
  const taken = new Set<string>()
  const rows: AttendeeRow[] = []
  for (const one of onStage(session)) {
    const words = wordsOnStage(one, library)
    if (!words) continue
    const kept = entries.filter((entry) => !taken.has(entry.id) && isOf(entry, one, words))
    kept.forEach(({ id }) => taken.add(id))
    rows.push(rowOnStage(one, words, kept, library, towns))
  }
  const listed = entries.filter((entry) => entry.listed && entry.teamId === null && !taken.has(entry.id))
  for (const entry of listed) {
    if (taken.has(entry.id)) continue
    const same = listed.filter(({ id, personId }) => id === entry.id || isSame(personId, entry.personId))
    same.forEach(({ id }) => taken.add(id))
    rows.push(rowListed(entry, same, library, towns))
  }
  return { rows, ...countsOf(rows) }
}

/** Everyone on stage, each once, in order of first appearance. Skipped segments do not count. */
function onStage(session: Pick<SessionSnapshot, 'rows'>): readonly OnStage[] {
  const played = orderedRows(session).flatMap((row) => (row.type === 'segment' && !row.skipped ? { segment: row } : []))
  return participants(played, onStageIn)
}

function rowOnStage(
  one: OnStage,
  words: Words & { size: number | null },
  kept: readonly Attendee[],
  { people }: Known,
  towns: Towns,
) {
  const { personId, teamId } = one
  const members = [...membersOnStage(one)].filter((id) => people.has(id))
  return {
    id: personId === null ? `team/${teamId}` : `person/${personId}`,
    entryIds: kept.map(({ id }) => id),
    personId,
    teamId,
    ...words,
    group: chosenGroup(kept) ?? (towns.has(words.unit) ? 'town' : 'guest'),
    rank: chosenRank(kept),
    isOnStage: true,
    segmentTitles: [...new Set(one.parts.map(({ slot }) => slot.segment.title))],
    people: personId === null ? Math.max(0, (words.size ?? 1) - members.length) : 1,
  } satisfies AttendeeRow
}

function rowListed(entry: Attendee, same: readonly Attendee[], { people, units }: Known, towns: Towns): AttendeeRow {
  const person = entry.personId === null ? undefined : people.get(entry.personId)
  const { name, unit, post, sample } = person ? wordsOfPerson(person, units) : entry
  return {
    id: person ? `person/${person.id}` : entry.id,
    entryIds: same.map(({ id }) => id),
    personId: person?.id ?? null,
    teamId: null,
    name,
    unit,
    post,
    group: chosenGroup(same) ?? (towns.has(unit) ? 'town' : 'audience'),
    rank: chosenRank(same),
    isOnStage: false,
    segmentTitles: [],
    size: 1,
    people: 1,
    sample,
  }
}

/** The person as in the directory; null if the directory does not have them any more. */
function wordsOnStage({ personId, teamId }: OnStage, { people, teams, units }: Known) {
  const person = personId === null ? undefined : people.get(personId)
  if (person) return { ...wordsOfPerson(person, units), size: 1 }
  const team = teamId === null ? undefined : teams.get(teamId)
  if (!team) return null
  return { name: team.name, unit: unitName(team.unitId, units), post: '', sample: team.sample, size: team.size }
}

const wordsOfPerson = (
  { name, unitId, title, sample }: { name: string; unitId: string | null; title: string; sample: boolean },
  units: Known['units'],
): Words => ({ name, unit: unitName(unitId, units), post: title, sample })

const unitName = (unitId: string | null, units: Known['units']): string => {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit?.deletedAt === null ? unit.name : ''
}

type Towns = ReadonlySet<string>
const townsOf = ({ units }: Known): Towns =>
  new Set(present(units.values()).flatMap(({ town, name }) => (town ? name : [])))

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b

function isOf(entry: Attendee, { personId, teamId }: OnStage, { name, unit }: Words): boolean {
  if (entry.personId !== null || entry.teamId !== null) {
    return isSame(entry.personId, personId) || isSame(entry.teamId, teamId)
  }
  return personId !== null && isSameName(entry.name, name) && (entry.unit === '' || isSameName(entry.unit, unit))
}

const chosenGroup = (kept: readonly Attendee[]): AttendeeGroup | null =>
  kept.find(({ group }) => group !== null)?.group ?? null
const chosenRank = (kept: readonly Attendee[]): number | null => kept.find(({ rank }) => rank !== null)?.rank ?? null

function countsOf(rows: readonly AttendeeRow[]): Omit<AttendeesView, 'rows'> {
  const countByGroup = { leader: 0, guest: 0, town: 0, audience: 0 }
  let [count, onStageCount, teamCount] = [0, 0, 0]
  for (const { group, people, isOnStage, teamId } of rows) {
    countByGroup[group] += people
    count += people
    if (isOnStage) onStageCount += people
    if (isOnStage && teamId !== null) teamCount += 1
  }
  return { count, onStageCount, teamCount, countByGroup }
}
