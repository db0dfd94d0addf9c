import { addEntity, type LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import type { NewCasting } from '../document/newRow'
import { present } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'
import type { CastingRole, SegmentKind } from '../domain/segment'
import type { NamedPerson } from './namedPeople'
import { isTeamName } from './orgWords'
import { naturalRole } from './roleNames'

/** Finds people, teams and units by what they are called, and makes those once that are new. */
export interface NameBook {
  /** Adds to the library who and what is new; grows with every casting. */
  readonly edits: readonly LibraryEdit[]
  /** Null where it is no name of a team. */
  teamIdOf(name: string): string | null
  castingOf(named: NamedPerson, kind: SegmentKind): NewCasting
}

const roleIn = (kind: SegmentKind, role: CastingRole | null): CastingRole =>
  role === 'host' && kind === 'microForum' ? 'moderator' : (role ?? naturalRole[kind])

/** `makesTeams`: a new name that looks like that of a team (沪剧队) is one, where nobody says what is meant. */
export function nameBook(library: LibrarySnapshot, { makesTeams = false } = {}): NameBook {
  const edits: LibraryEdit[] = []
  const units = new Map(present(library.units.values()).map(({ id, name }) => [name, id]))
  const teams = new Map(present(library.teams.values()).map(({ id, name }) => [name, id]))
  const people = present(library.people.values()).map(({ id, name, unitId }) => ({ id, name, unitId }))
  const unitIdOf = (name: string): string | null => {
    if (name === '') return null
    const known = units.get(name)
    if (known !== undefined) return known
    const id = newId()
    units.set(name, id)
    edits.push(addEntity('units', { name }, id))
    return id
  }
  const personIdOf = ({ name, unit, post }: NamedPerson): string => {
    const isKnownUnit = unit === '' && units.has(post)
    const unitId = unitIdOf(isKnownUnit ? post : unit)
    const known = people.find((one) => one.name === name && (unitId === null || one.unitId === unitId))
    if (known) return known.id
    const id = newId()
    people.push({ id, name, unitId })
    edits.push(addEntity('people', { name, unitId, title: isKnownUnit ? '' : post }, id))
    return id
  }
  const teamIdOf = (name: string): string | null => {
    const known = teams.get(name)
    if (known !== undefined || !makesTeams || !isTeamName(name)) return known ?? null
    const id = newId()
    teams.set(name, id)
    edits.push(addEntity('teams', { name }, id))
    return id
  }
  return {
    edits,
    teamIdOf,
    castingOf(named, kind) {
      const isPerson = people.some(({ name }) => name === named.name)
      const teamId = isPerson ? null : teamIdOf(named.name)
      const personId = teamId === null ? personIdOf(named) : null
      return { personId, teamId, role: roleIn(kind, named.role), character: named.character }
    },
  }
}
