import type { NewRow } from '../document/newRow'
import type { CastingRole, SegmentKind } from '../domain/segment'
import { parseDuration } from '../domain/timing/parseDuration'
import { minuteMs } from '../domain/timing/units'
import { tableOfText } from './clipboardTable'
import { kindNamed } from './kindNames'
import { ownRowsOf } from './ownRows'
import { columnsOfContent, columnsOfHead, type Column } from './rowColumns'

/** Somebody a pasted row names. `role` is null where the row's kind decides. */
export interface PastedPerson {
  readonly name: string
  readonly role: CastingRole | null
  readonly unit: string
}

export interface ParsedRow {
  readonly row: NewRow
  readonly people: readonly PastedPerson[]
}

/** How long a pasted segment is planned when its table does not say, in ms. */
const unknownMs = 5 * minuteMs

/** What is on the clipboard, as rows: our own whole, else a table of WPS or Excel, else one title a line. */
export function rowsFromClipboard({
  text,
  html,
}: {
  readonly text: string
  readonly html: string
}): readonly ParsedRow[] {
  const own = ownRowsOf(html)
  if (own) return own.map((row) => ({ row, people: [] }))
  const table = tableOfText(text)
  const [first, ...rest] = table
  if (!first) return []
  const named = columnsOfHead(first)
  const rows = named ? rest : table
  if (rows.length === 0) return []
  const columns = named ?? columnsOfContent(rows)
  return rows.map((cells) => parsedRow(cells, columns))
}

function parsedRow(cells: readonly string[], columns: readonly Column[]): ParsedRow {
  const filled = cells.filter((cell) => cell !== '')
  const [only] = filled
  if (columns.length > 2 && filled.length === 1 && only !== undefined)
    return { row: { type: 'part', title: only }, people: [] }
  const read = { title: '', kind: null as SegmentKind | null, durationMs: null as number | null, unit: '' }
  const cues: Record<string, string> = {}
  const notes: string[] = []
  const cast: { role: CastingRole | null; names: string }[] = []
  cells.forEach((cell, i) => {
    const column = columns[i] ?? { is: 'notes' as const, name: '' }
    if (cell === '') return
    if (!taken(column, cell)) notes.push(cell)
  })
  function taken(column: Column, cell: string): boolean {
    switch (column.is) {
      case 'number':
      case 'start':
        return true
      case 'title':
        read.title = cell
        return true
      case 'kind':
        read.kind = kindNamed(cell)
        return read.kind !== null
      case 'duration':
      case 'range':
      case 'minutes':
        read.durationMs = parseDuration(cell)
        return read.durationMs !== null
      case 'unit':
        read.unit = cell
        return true
      case 'cue':
        cues[column.department] = cell
        return true
      case 'people':
        cast.push({ role: column.role, names: cell })
        return true
      case 'notes':
        notes.push(column.name === '' ? cell : `${column.name}：${cell}`)
        return true
    }
  }
  const kind = read.kind ?? kindNamed(read.title) ?? 'custom'
  const people = cast.flatMap(({ role, names }) => namesIn(names).map((name) => ({ name, role, unit: read.unit })))
  if (read.unit !== '' && people.length === 0) notes.push(read.unit)
  const row = {
    type: 'segment' as const,
    kind,
    title: read.title,
    durationMs: read.durationMs ?? unknownMs,
    cues,
    notes: notes.join('\n'),
  }
  return { row, people }
}

/** Several names in one cell; the space inside a two-character name (王 芳) is no separator. */
const namesIn = (cell: string): string[] =>
  cell
    .replace(/(?<=^|[、，,;；／/\n])\s*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})\s*(?=$|[、，,;；／/\n])/gu, '$1$2')
    .split(/[、，,;；／/\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
