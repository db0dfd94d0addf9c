import type { NewRow } from '../document/newRow'
import type { CastingRole, SegmentKind } from '../domain/segment'
import { parseDuration } from '../domain/timing/parseDuration'
import { minuteMs } from '../domain/timing/units'
import { copiedTable, type CopiedContent } from './clipboardTable'
import { headedTable, headingIn } from './headedTable'
import { kindNamed } from './kindNames'
import { listedLine } from './listedLine'
import { ownRowsOf } from './ownRows'
import { isPeople, peopleIn, type NamedPerson } from './namedPeople'
import { isRange } from './rowColumns'
import type { Column } from './rowHeadings'

export interface ParsedRow {
  readonly row: NewRow
  /** `role` is null where the row's kind decides. */
  readonly people: readonly NamedPerson[]
}

/** How long a pasted segment is planned when its table does not say, in ms. */
const unknownMs = 5 * minuteMs

const listed: readonly Column[] = [{ is: 'title' }, { is: 'duration' }]

/** What is on the clipboard, as rows: our own whole, else a table of WPS or Excel, else one segment a line. */
export function rowsFromClipboard(content: CopiedContent): readonly ParsedRow[] {
  const own = ownRowsOf(content.html)
  if (own) return own.map((row) => ({ row, people: [] }))
  const { headings, columns, rows } = headedTable(copiedTable(content))
  if (columns.length === 1) return rows.map(([line = '']) => parsedRow(listedLine(line), listed))
  return [...headings.map(partRow), ...rows.map((cells) => parsedRow(cells, columns))]
}

const partRow = (title: string): ParsedRow => ({ row: { type: 'part', title }, people: [] })

function parsedRow(cells: readonly string[], columns: readonly Column[]): ParsedRow {
  const heading = columns.length > 1 ? headingIn(cells) : null
  if (heading !== null) return partRow(heading)
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
        return true
      case 'start':
        // Offices head a column of ranges with 时间 too.
        if (isRange(cell)) read.durationMs = parseDuration(cell)
        return true
      case 'title':
        // Offices have both 环节 and 内容: the first then names the kind, or the second is a note.
        if (read.title !== '' && kindNamed(read.title) === null) return false
        read.kind ??= read.title === '' ? null : kindNamed(read.title)
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
        if (column.isGuessed && !isPeople(cell)) return false
        cast.push({ role: column.role, names: cell })
        return true
      case 'notes':
        notes.push(column.name === '' ? cell : `${column.name}：${cell}`)
        return true
    }
  }
  const kind = read.kind ?? kindNamed(read.title) ?? 'custom'
  const people = cast.flatMap(({ role, names }) =>
    peopleIn(names).map((one) => ({ ...one, role: one.role ?? role, unit: one.unit || read.unit })),
  )
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
