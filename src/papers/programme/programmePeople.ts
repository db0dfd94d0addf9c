import { onStageIn } from '../../domain/cast'
import type { LibrarySnapshot } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import type { Appearing, Speaker } from './programmeSchema'

/** A segment's troupe, then its people and teams in order, each once per role. The crew is left out. */
export function appearingIn(segment: Segment, library: LibrarySnapshot): Appearing[] {
  const seen = onStageIn(segment).flatMap(({ personId, teamId, casting }) => {
    const one = personId === null ? library.teams.get(teamId ?? '') : library.people.get(personId)
    if (!one) return []
    const plays = oneLine(casting?.character)
    // For a performer, the character is printed; the unit is in the list of people.
    const unit = plays ? '' : nameIn(library.units, one.unitId)
    return { name: oneLine(one.name), unit, role: casting?.role ?? null, character: plays }
  })
  return unique<Appearing>(seen, (one) => JSON.stringify(one))
}

/** People in order of their first appearance. */
export function speakersOf(segments: readonly Segment[], library: LibrarySnapshot): Speaker[] {
  const ids = unique(segments.flatMap((segment) => onStageIn(segment).map(({ personId }) => personId)))
  return ids.flatMap((id) => {
    const person = id === null ? undefined : library.people.get(id)
    if (!person) return []
    const { sample } = person
    return {
      id: person.id,
      name: oneLine(person.name),
      unit: nameIn(library.units, person.unitId),
      title: oneLine(person.title),
      sample,
    }
  })
}

/** Troupes and teams in order of their first appearance. */
export function teamsOf(segments: readonly Segment[], library: LibrarySnapshot): Speaker[] {
  const ids = unique(segments.flatMap((segment) => onStageIn(segment).map(({ teamId }) => teamId)))
  return ids.flatMap((id) => {
    const team = id === null ? undefined : library.teams.get(id)
    if (!team) return []
    return {
      id: team.id,
      name: oneLine(team.name),
      unit: nameIn(library.units, team.unitId),
      title: '',
      sample: team.sample,
    }
  })
}

function unique<T>(all: readonly T[], keyOf: (one: T) => unknown = (one) => one): T[] {
  const seen = new Map<unknown, T>()
  for (const one of all) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one)
  return [...seen.values()]
}
