import { addEntity, type LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import type { NewCasting, NewRow } from '../document/newRow'
import { insertRows, type SessionEdit } from '../document/sessionEdits'
import { present } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'
import type { CastingRole, SegmentKind } from '../domain/segment'
import type { NamedPerson } from './namedPeople'
import type { ParsedRow } from './pastedRows'
import { naturalRole } from './roleNames'

const roleIn = (kind: SegmentKind, role: CastingRole | null): CastingRole =>
  role === 'host' && kind === 'microForum' ? 'moderator' : (role ?? naturalRole[kind])

export interface PasteEdits {
  readonly session: readonly SessionEdit[]
  readonly library: readonly LibraryEdit[]
  readonly rowIds: readonly string[]
}

/** The edits that put pasted rows after `afterId`. People, teams and units they name are found
 * by name; people and units are made once where they are new. */
export function pasteEdits(parsed: readonly ParsedRow[], library: LibrarySnapshot, afterId: string | null): PasteEdits {
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
  const rows = parsed.map(({ row, people: named }): NewRow & { readonly id: string } => {
    if (row.type === 'part') return { ...row, id: newId() }
    const kind = row.kind ?? 'custom'
    // A troupe has no role of its own: in a skit, the team that is named without one.
    const troupe = kind === 'skit' ? named.find(({ name, role }) => role === null && teams.has(name)) : undefined
    const castings = named
      .filter((person) => person !== troupe)
      .map((person): NewCasting => {
        const teamId = teams.get(person.name) ?? null
        const personId = teamId === null ? personIdOf(person) : null
        return { personId, teamId, role: roleIn(kind, person.role), character: person.character }
      })
    const troupeId = troupe && teams.get(troupe.name)
    return { ...row, ...(troupeId && { troupeId }), id: newId(), castings: [...(row.castings ?? []), ...castings] }
  })
  return {
    session: rows.length > 0 ? [insertRows(rows, afterId)] : [],
    library: edits,
    rowIds: rows.map(({ id }) => id),
  }
}
