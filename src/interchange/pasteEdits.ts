import { addEntity, type LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import type { NewCasting, NewRow } from '../document/newRow'
import { insertRows, type SessionEdit } from '../document/sessionEdits'
import { present } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'
import type { CastingRole, SegmentKind } from '../domain/segment'
import type { ParsedRow, PastedPerson } from './pastedRows'

/** What somebody is in a segment of this kind when the table does not say. */
const natural: Readonly<Record<SegmentKind, CastingRole>> = {
  caseShare: 'speaker',
  microForum: 'panelist',
  keynote: 'expert',
  skit: 'performer',
  talk: 'speaker',
  opening: 'host',
  hosting: 'host',
  video: 'crew',
  interaction: 'host',
  ceremony: 'host',
  break: 'crew',
  photo: 'crew',
  custom: 'speaker',
}

const roleIn = (kind: SegmentKind, role: CastingRole | null): CastingRole =>
  role === 'host' && kind === 'microForum' ? 'moderator' : (role ?? natural[kind])

export interface PasteEdits {
  readonly session: readonly SessionEdit[]
  readonly library: readonly LibraryEdit[]
  readonly rowIds: readonly string[]
}

/** The edits that put pasted rows after `afterId`. People and units they name are found by name, or made once. */
export function pasteEdits(parsed: readonly ParsedRow[], library: LibrarySnapshot, afterId: string | null): PasteEdits {
  const edits: LibraryEdit[] = []
  const units = new Map(present(library.units.values()).map(({ id, name }) => [name, id]))
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
  const personIdOf = ({ name, unit }: PastedPerson): string => {
    const unitId = unitIdOf(unit)
    const known = people.find((one) => one.name === name && (unitId === null || one.unitId === unitId))
    if (known) return known.id
    const id = newId()
    people.push({ id, name, unitId })
    edits.push(addEntity('people', { name, unitId }, id))
    return id
  }
  const rows = parsed.map(({ row, people: named }): NewRow & { readonly id: string } => {
    if (row.type === 'part') return { ...row, id: newId() }
    const kind = row.kind ?? 'custom'
    const castings = named.map((person): NewCasting => {
      return { personId: personIdOf(person), teamId: null, role: roleIn(kind, person.role) }
    })
    return { ...row, id: newId(), castings: [...(row.castings ?? []), ...castings] }
  })
  return {
    session: rows.length > 0 ? [insertRows(rows, afterId)] : [],
    library: edits,
    rowIds: rows.map(({ id }) => id),
  }
}
