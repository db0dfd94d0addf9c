import type { LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { NewRow } from '../../document/edits/newRow'
import { insertRows, setDetails, setNotes, type SessionEdit } from '../../document/edits/sessionEdits'
import { kinds } from '../../domain/kinds'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { nameBook } from '../people/nameBook'
import type { ParsedRow, PastedSheet } from './pastedRows'
import type { Contradiction } from './settledRows'
import { sheetStarts, type SheetStarts } from './sheetStarts'

/** What a paste did that is not obvious. */
export interface PasteSummary {
  /** Rows that begin when the sheet says, not when the row before them ends. */
  readonly pinned: number
  /** Rows whose length nobody stated. */
  readonly assumed: number
  /** What the session adopted. */
  readonly details: SheetStarts['details']
  /** Lines that became session notes. */
  readonly notes: number
  readonly contradictions: readonly Contradiction[]
  /** The names of known people who received missing facts, and names that several people have. */
  readonly filled: readonly string[]
  readonly unsure: readonly string[]
}

export interface PasteEdits {
  readonly session: readonly SessionEdit[]
  readonly library: readonly LibraryEdit[]
  readonly rowIds: readonly string[]
  readonly summary: PasteSummary
}

interface Into {
  readonly session: SessionSnapshot
  readonly library: LibrarySnapshot
  /** The row after which to insert; null: to the top. */
  readonly afterId: string | null
}

/** The edits that insert a pasted sheet into a session, and its people into the directory. */
export function pasteEdits(sheet: PastedSheet, { session, library, afterId }: Into): PasteEdits {
  const book = nameBook(library, { makesTeams: true })
  const { details, pins } = sheetStarts(sheet, session, afterId)
  const rows = sheet.rows.map((parsed, at): NewRow & { readonly id: string } => {
    if (parsed.row.type === 'part') return { ...parsed.row, id: newId() }
    const pin = pins[at]
    return { ...parsed.row, ...(pin && { pin }), ...castOf(parsed, book), id: newId() }
  })
  const notes = newNotes(sheet, session, details.hardEnd !== undefined)
  const hasRows = rows.length > 0
  return {
    session: !hasRows
      ? []
      : [
          insertRows(rows, afterId),
          ...(Object.keys(details).length > 0 ? [setDetails(details)] : []),
          ...(notes.length > 0 ? [setNotes([session.notes, ...notes].filter((line) => line !== '').join('\n'))] : []),
        ],
    library: book.edits,
    rowIds: rows.map(({ id }) => id),
    summary: {
      pinned: pins.filter((pin) => pin !== null).length,
      assumed: sheet.rows.filter(({ row }) => row.type === 'segment' && typeof row.assumedFrom === 'string').length,
      details: changed(details, session),
      notes: notes.length,
      contradictions: sheet.contradictions,
      filled: [...book.people.filled],
      unsure: [...book.people.unsure],
    },
  }
}

function castOf({ row, people }: ParsedRow, book: ReturnType<typeof nameBook>) {
  if (row.type === 'part') return {}
  const kind = row.kind ?? 'custom'
  // A troupe has no role: it is the team named without one.
  const { performers } = kinds[kind].needs
  const troupe = performers ? people.find(({ name, role }) => role === null && book.teamIdOf(name)) : undefined
  const castings = people.filter((one) => one !== troupe).map((one) => book.castingOf(one, kind))
  return {
    ...(troupe && { troupeId: book.teamIdOf(troupe.name) }),
    castings: [...(row.castings ?? []), ...castings],
  }
}

/** What the sheet says besides its rows and the session's notes do not have yet. */
function newNotes({ notes, endMark }: PastedSheet, session: SessionSnapshot, hasHardEnd: boolean): readonly string[] {
  const there = new Set(session.notes.split('\n'))
  const all = hasHardEnd || endMark === '' ? notes : [...notes, endMark]
  return [...new Set(all.map((line) => line.replaceAll('\n', ' ')))].filter((line) => !there.has(line))
}

function changed(details: SheetStarts['details'], { details: before }: SessionSnapshot): SheetStarts['details'] {
  const entries = Object.entries(details).filter(([name, value]) => before[name as keyof typeof details] !== value)
  return Object.fromEntries(entries)
}
