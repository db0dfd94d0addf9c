import { addEntity, type LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import type { NewCasting } from '../document/newRow'
import { present } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'
import { isSameName, nameKey } from '../domain/names'
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

interface Options {
  /** A new name that looks like that of a team (沪剧队) is one, where nobody says what is meant. */
  readonly makesTeams?: boolean
  /** Who was said to be meant by a name that several have, by `nameKey`: an id, or somebody new. */
  readonly meant?: ReadonlyMap<string, { readonly id: string } | 'new' | null>
}

export function nameBook(library: LibrarySnapshot, { makesTeams = false, meant }: Options = {}): NameBook {
  const edits: LibraryEdit[] = []
  const units = new Map(present(library.units.values()).map(({ id, name }) => [nameKey(name), id]))
  const teams = new Map(present(library.teams.values()).map(({ id, name }) => [nameKey(name), id]))
  const people = present(library.people.values()).map(({ id, name, unitId }) => ({ id, name, unitId }))
  const knownCount = people.length
  const unitIdOf = (name: string): string | null => {
    if (name === '') return null
    const known = units.get(nameKey(name))
    if (known !== undefined) return known
    const id = newId()
    units.set(nameKey(name), id)
    edits.push(addEntity('units', { name }, id))
    return id
  }
  const personIdOf = ({ name, unit, post }: NamedPerson): string => {
    const isKnownUnit = unit === '' && units.has(nameKey(post))
    const unitId = unitIdOf(isKnownUnit ? post : unit)
    const said = meant?.get(nameKey(name)) ?? null
    if (said !== null && said !== 'new') return said.id
    const known = people
      .slice(said === 'new' ? knownCount : 0)
      .find((one) => isSameName(one.name, name) && (unitId === null || one.unitId === unitId))
    if (known) return known.id
    const id = newId()
    people.push({ id, name, unitId })
    edits.push(addEntity('people', { name, unitId, title: isKnownUnit ? '' : post }, id))
    return id
  }
  const teamIdOf = (name: string): string | null => {
    const known = teams.get(nameKey(name))
    if (known !== undefined || !makesTeams || !isTeamName(name)) return known ?? null
    const id = newId()
    teams.set(nameKey(name), id)
    edits.push(addEntity('teams', { name }, id))
    return id
  }
  return {
    edits,
    teamIdOf,
    castingOf(named, kind) {
      const isPerson = people.some(({ name }) => isSameName(name, named.name))
      const teamId = isPerson ? null : teamIdOf(named.name)
      const personId = teamId === null ? personIdOf(named) : null
      return { personId, teamId, role: roleIn(kind, named.role), character: named.character }
    },
  }
}
