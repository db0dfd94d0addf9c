import type { LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import type { NewRow } from '../document/newRow'
import { insertRows, type SessionEdit } from '../document/sessionEdits'
import type { LibrarySnapshot } from '../domain/library'
import { nameBook } from './nameBook'
import type { ParsedRow } from './pastedRows'

export interface PasteEdits {
  readonly session: readonly SessionEdit[]
  readonly library: readonly LibraryEdit[]
  readonly rowIds: readonly string[]
}

/** The edits that put pasted rows after `afterId`, and whoever they name into the directory. */
export function pasteEdits(parsed: readonly ParsedRow[], library: LibrarySnapshot, afterId: string | null): PasteEdits {
  const book = nameBook(library, { makesTeams: true })
  const rows = parsed.map(({ row, people }): NewRow & { readonly id: string } => {
    if (row.type === 'part') return { ...row, id: newId() }
    const kind = row.kind ?? 'custom'
    // A troupe has no role of its own: in a skit, the team that is named without one.
    const troupe = kind === 'skit' ? people.find(({ name, role }) => role === null && book.teamIdOf(name)) : undefined
    const castings = people.filter((one) => one !== troupe).map((one) => book.castingOf(one, kind))
    return {
      ...row,
      ...(troupe && { troupeId: book.teamIdOf(troupe.name) }),
      id: newId(),
      castings: [...(row.castings ?? []), ...castings],
    }
  })
  return {
    session: rows.length > 0 ? [insertRows(rows, afterId)] : [],
    library: book.edits,
    rowIds: rows.map(({ id }) => id),
  }
}
