import type { NewRow } from '../../document/edits/newRow'
import {
  factsIn,
  footnoteIn,
  isPartName,
  isTableName,
  isTotal,
  partTitle,
  timesIn,
  type SessionTimesSaid,
} from './aroundTable'
import { copiedTable, type CopiedContent } from '../table/clipboardTable'
import { headedTable, headingIn, type HeadedTable } from './headedTable'
import { kindCalled } from './kindNames'
import { listedColumns, listedLine } from './listedLine'
import type { NamedPerson } from '../people/namedPeople'
import { ownRowsOf } from './ownRows'
import { readCells, type ReadRow } from './readCells'
import type { RowColumn } from './rowHeadings'
import { settledRows, type Contradiction, type SettledRow } from './settledRows'

export interface ParsedRow {
  readonly row: NewRow
  /** `role` is null if the row's kind decides. */
  readonly people: readonly NamedPerson[]
  /** Its start according to the table, in seconds from midnight before the first row; null if not given. */
  readonly startS: number | null
}

/** The clipboard's contents as a running order. */
export interface PastedSheet {
  readonly rows: readonly ParsedRow[]
  /** What it says besides its rows: date and place, footnotes. */
  readonly notes: readonly string[]
  /** The time of the whole session, if given. */
  readonly said: SessionTimesSaid
  /** The row that only says when everything ends (`结束 16:00`); empty if there is none. */
  readonly endMark: string
  readonly contradictions: readonly Contradiction[]
}

const nothingSaid: SessionTimesSaid = { startS: null, endS: null, date: null }

/** Reads the clipboard: rows copied from this app, a table from WPS or Excel, or one segment per line. */
export function sheetFromClipboard(content: CopiedContent): PastedSheet {
  const own = ownRowsOf(content.html)
  if (own) {
    const rows = own.map((row) => ({ row, people: [], startS: null }))
    return { rows, notes: [], said: nothingSaid, endMark: '', contradictions: [] }
  }
  return sheetOf(headedTable(copiedTable(content)))
}

/** A line is either the title of a part or a row of the running order. */
type Line = string | ReadRow

function sheetOf({ above, columns, rows }: HeadedTable): PastedSheet {
  const isList = columns.length === 1
  const notes: string[] = []
  let said = nothingSaid
  const takeFacts = (facts: string) => {
    const times = timesIn(facts)
    if (times && said.startS === null) said = times
    notes.push(facts)
  }
  const first = above.flatMap((cells): string[] => {
    const facts = factsIn(cells)
    const title = headingIn(cells)
    if (facts !== null) takeFacts(facts)
    else if (title !== null && isPartName(title)) return [title]
    else if (title === null) notes.push(cells.filter((cell) => cell !== '').join(' '))
    return []
  })
  const lines = rows.flatMap((cells, at): Line[] => {
    const facts = factsIn(cells)
    const footnote = footnoteIn(cells)
    if (facts !== null) takeFacts(facts)
    else if (footnote !== null) notes.push(footnote)
    else if (!isTotal(cells)) return isList ? listLine(cells[0] ?? '', at) : tableLine(cells, columns)
    return []
  })
  const { main, trailing } = withoutTrailing(
    [...first, ...lines].map((line) => (typeof line === 'string' ? partTitle(line) : line)),
  )
  const { rows: played, end } = withoutEndMark(continued(main))
  const settled = settledRows(withParts(played))
  return {
    rows: settled.rows.map(parsedRow),
    notes: [...notes, ...trailing],
    said: { ...said, endS: end?.startS ?? said.endS },
    endMark: end === null ? '' : `${end.title} ${end.timeText}`,
    contradictions: settled.contradictions,
  }
}

function listLine(line: string, at: number): Line[] {
  const read = listedLine(line)
  if (read.slice(1).every((cell) => cell === '')) {
    if (isPartName(line.trim())) return [line]
    if (at === 0 && isTableName(line.trim())) return []
  }
  return [readCells(read, listedColumns)]
}

/** A part's title, or a row, or nothing if it is the table's title. */
function tableLine(cells: readonly string[], columns: readonly RowColumn[]): Line[] {
  const listed = listedIn(cells, columns)
  if (listed) return [listed]
  const heading = headingIn(cells)
  if (heading === null || isLoneTitle(cells, columns)) return [readCells(cells, columns)]
  return isTableName(heading) && !isPartName(heading) ? [] : [heading]
}

/** `14:30-14:40 茶歇` in one cell across the row is read like a line of a list. */
function listedIn(cells: readonly string[], columns: readonly RowColumn[]): ReadRow | null {
  const [at, ...others] = cells.flatMap((cell, i) => (cell === '' ? [] : i))
  if (at === undefined || others.length > 0) return null
  const line = cells[at] ?? ''
  if (isPartName(line) || (at > 0 && columns[at]?.is !== 'title')) return null
  const read = listedLine(line)
  return read[1] === '' && read[2] === '' ? null : readCells(read, listedColumns)
}

/** 茶歇 alone in its row, in the title column. */
function isLoneTitle(cells: readonly string[], columns: readonly RowColumn[]): boolean {
  const at = cells.findIndex((cell) => cell !== '')
  return cells.length > 1 && columns[at]?.is === 'title' && kindCalled(cells[at] ?? '') !== null
}

/** A part with nothing below it, at the end of the table, is a footnote. */
function withoutTrailing(lines: readonly Line[]): { main: readonly Line[]; trailing: readonly string[] } {
  const last = lines.findLastIndex((line) => typeof line === 'object')
  if (last < 0) return { main: lines, trailing: [] }
  return {
    main: lines.slice(0, last + 1),
    trailing: lines.slice(last + 1).flatMap((line) => (typeof line === 'string' ? line : [])),
  }
}

/** A row without title and time continues the one above, and so does one that has both from above: merged cells. */
function continued(lines: readonly Line[]): readonly Line[] {
  return lines.reduce<Line[]>((all, line) => {
    const before = all.at(-1)
    if (typeof line === 'string' || typeof before !== 'object' || !goesOn(line, before)) return [...all, line]
    const cues = { ...line.cues, ...before.cues }
    const named = new Set(before.people.map(({ name }) => name))
    const people = [...before.people, ...line.people.filter(({ name }) => !named.has(name))]
    const notes = [...before.notes, ...line.notes.filter((one) => !before.notes.includes(one))]
    return [...all.slice(0, -1), { ...before, people, cues, notes }]
  }, [])
}

const goesOn = (line: ReadRow, before: ReadRow): boolean =>
  line.title === ''
    ? line.startS === null && line.durationMs === null
    : line.title === before.title && line.timeText !== '' && line.timeText === before.timeText && line.startS !== null

const endMark = /^(?:活动|会议|课堂)?(?:圆满)?(?:结束|散会|散场|离场|闭幕)$/u

/** A last row that only says when everything ends is the end of the row before it, not a segment. */
function withoutEndMark(lines: readonly Line[]): { rows: readonly Line[]; end: ReadRow | null } {
  const [before, last] = lines.slice(-2)
  const isEnd = typeof last === 'object' && endMark.test(last.title) && last.startS !== null
  if (!isEnd || last.endS !== null || last.durationMs !== null || typeof before !== 'object')
    return { rows: lines, end: null }
  const isOpen = before.startS !== null && before.endS === null && before.durationMs === null
  const rows = [...lines.slice(0, -2), isOpen ? { ...before, endS: last.startS } : before]
  return { rows, end: last }
}

/** Adds the headings from a column of parts, each before its first row. */
function withParts(lines: readonly Line[]): readonly Line[] {
  let part = ''
  return lines.flatMap((line) => {
    if (typeof line === 'string' || line.part === '' || line.part === part) return [line]
    part = line.part
    return [part, line]
  })
}

function parsedRow(settled: string | SettledRow): ParsedRow {
  if (typeof settled === 'string') return { row: { type: 'part', title: settled }, people: [], startS: null }
  const { row, durationMs, minimumMs, assumedFrom, startS } = settled
  const { kind, title, people, cues, notes } = row
  return {
    row: { type: 'segment', kind, title, durationMs, minimumMs, assumedFrom, cues, notes: notes.join('\n') },
    people,
    startS,
  }
}
