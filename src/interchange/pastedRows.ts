import type { NewRow } from '../document/newRow'
import { minuteMs, secondMs } from '../domain/timing/units'
import { copiedTable, type CopiedContent } from './clipboardTable'
import { headedTable, headingIn } from './headedTable'
import { listedColumns, listedLine } from './listedLine'
import type { NamedPerson } from './namedPeople'
import { ownRowsOf } from './ownRows'
import { readCells, type ReadRow } from './readCells'
import type { Column } from './rowHeadings'
import { msBetween } from './writtenTimes'

export interface ParsedRow {
  readonly row: NewRow
  /** `role` is null where the row's kind decides. */
  readonly people: readonly NamedPerson[]
}

/** How long a pasted segment is planned when its table does not say, in ms. */
const unknownMs = 5 * minuteMs

/** What is on the clipboard, as rows: our own whole, else a table of WPS or Excel, else one segment a line. */
export function rowsFromClipboard(content: CopiedContent): readonly ParsedRow[] {
  const own = ownRowsOf(content.html)
  if (own) return own.map((row) => ({ row, people: [] }))
  const { headings, columns, rows } = headedTable(copiedTable(content))
  if (columns.length === 1) return parsed(rows.map(([line = '']) => readCells(listedLine(line), listedColumns)))
  return [...headings.filter(isPart).map(partRow), ...parsed(rows.flatMap((cells) => lineOf(cells, columns)))]
}

const partRow = (title: string): ParsedRow => ({ row: { type: 'part', title }, people: [] })

/** The table's own title above it, and what stands below it: 合计, 备注：以现场为准. */
const aboutTheTable = /^\d{4}年|(流程|议程|日程|方案|节目单)表?$|^(合计|总计|共计|小计)|^(备注|注|说明|附)[：:]/u
const isPart = (text: string): boolean => !aboutTheTable.test(text)

/** A part's title, what a row says, or nothing where it is about the table. */
function lineOf(cells: readonly string[], columns: readonly Column[]): readonly (string | ReadRow)[] {
  const heading = headingIn(cells)
  if (heading !== null) return isPart(heading) ? [heading] : []
  const read = readCells(cells, columns)
  return /^(合计|总计|共计|小计)$/u.test(read.title) ? [] : [read]
}

/** Rows with their lengths: as they are told, else from when to when, else up to when the next begins. */
function parsed(lines: readonly (string | ReadRow)[]): readonly ParsedRow[] {
  let part = ''
  return lines.flatMap((line, at): readonly ParsedRow[] => {
    if (typeof line === 'string') return [partRow(line)]
    const isNewPart = line.part !== '' && line.part !== part
    if (line.part !== '') part = line.part
    const { kind, title, people, cues, notes } = line
    const durationMs = lengthOf(line, at, lines) ?? unknownMs
    const row = { type: 'segment' as const, kind, title, durationMs, cues, notes: notes.join('\n') }
    return [...(isNewPart ? [partRow(line.part)] : []), { row, people }]
  })
}

function lengthOf(line: ReadRow, at: number, lines: readonly (string | ReadRow)[]): number | null {
  if (line.durationMs !== null) return line.durationMs
  if (line.rangeMs !== null) {
    // A range that is merged over several rows is the time of all of them.
    const sharing = lines.filter((other) => typeof other !== 'string' && other.range === line.range).length
    return Math.round(line.rangeMs / sharing / secondMs) * secondMs
  }
  const next = lines.slice(at + 1).find((other) => typeof other !== 'string')
  return msBetween(line.startS, line.endS) ?? msBetween(line.startS, next?.startS ?? null)
}
