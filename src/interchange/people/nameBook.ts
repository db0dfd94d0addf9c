import { addEntity, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { NewCasting } from '../../document/edits/newRow'
import { present } from '../../domain/entity'
import { kinds, type SegmentKind } from '../../domain/kinds'
import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'
import type { CastingRole } from '../../domain/roles'
import type { NamedPerson } from './namedPeople'
import { isTeamName } from './orgWords'
import { personBook, type PersonBook } from './personBook'

/** Finds people, teams and units by name, and creates new ones once. */
export interface NameBook {
  /** The library edits that add what is new; grows with every casting. */
  readonly edits: readonly LibraryEdit[]
  readonly people: Pick<PersonBook, 'made' | 'filled' | 'unsure'>
  /** Null if it is not the name of a team. */
  teamIdOf(name: string): string | null
  castingOf(named: NamedPerson, kind: SegmentKind): NewCasting
}

function roleIn(kind: SegmentKind, role: CastingRole | null): CastingRole {
  const { ledBy = 'host', pastedRole } = kinds[kind]
  return role === 'host' ? ledBy : (role ?? pastedRole)
}

interface Options {
  /** A new name that looks like a team's (沪剧队) is one, unless somebody says otherwise. */
  readonly makesTeams?: boolean
  /** The choice for a name that several people have, by `nameKey`: an id, or a new person. */
  readonly meant?: ReadonlyMap<string, { readonly id: string } | 'new' | null>
}

export function nameBook(library: LibrarySnapshot, { makesTeams = false, meant }: Options = {}): NameBook {
  const book = personBook(library)
  const newTeams: LibraryEdit[] = []
  const teams = new Map(present(library.teams.values()).map(({ id, name }) => [nameKey(name), id]))
  const personIdOf = ({ name, unit, post }: NamedPerson): string => {
    const said = meant?.get(nameKey(name)) ?? null
    if (said !== null && said !== 'new') return said.id
    const isKnownUnit = unit === '' && book.isUnit(post)
    const facts = { name, unit: isKnownUnit ? post : unit, title: isKnownUnit ? '' : post, phone: '', notes: '' }
    return said === 'new' ? book.newIdOf(facts) : book.idOf(facts)
  }
  const teamIdOf = (name: string): string | null => {
    const known = teams.get(nameKey(name))
    if (known !== undefined || !makesTeams || !isTeamName(name)) return known ?? null
    const id = newId()
    teams.set(nameKey(name), id)
    newTeams.push(addEntity('teams', { name }, id))
    return id
  }
  return {
    get edits() {
      return [...book.edits, ...newTeams]
    },
    people: book,
    teamIdOf,
    castingOf(named, kind) {
      const teamId = book.isPerson(named.name) ? null : teamIdOf(named.name)
      const personId = teamId === null ? personIdOf(named) : null
      return { personId, teamId, role: roleIn(kind, named.role), character: named.character }
    },
  }
}
