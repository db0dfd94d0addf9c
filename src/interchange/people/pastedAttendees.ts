import type { AttendeeGroup } from '../../domain/session'
import {
  attendeeColumnsOfContent,
  attendeeColumnsOfHeadings,
  groupNamed,
  isNameCell,
  rankIn,
  type AttendeeColumn,
} from './attendeeColumns'
import { copiedTable, type CopiedContent } from '../table/clipboardTable'
import { headingRows, nameCell } from './pastedPeople'

/** A person on a pasted list. What the list does not say is empty or null. */
export interface PastedAttendee {
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly group: AttendeeGroup | null
  readonly rank: number | null
  /** A text in place of a rank that is not one; omitted if there is none. */
  readonly unreadRank?: string
}

export interface PastedAttendees {
  readonly people: readonly PastedAttendee[]
  /** Texts in place of names that are not names: `居民代表 2名`. */
  readonly others: readonly string[]
}

/**
 * Reads a list of attendees: a table copied from WPS or Excel, or plain lines separated by commas or spaces, also with
 * several bare names per line. Columns are recognized by their headings or by their contents. Lines without a name are
 * left out.
 */
export function pastedAttendees({ text, table }: Pick<CopiedContent, 'text' | 'table'>): PastedAttendees {
  const rows = table || text.includes('\t') ? rowsOfTable({ text, table }) : text.split(/\r?\n|\r/).flatMap(cellsOfLine)
  const headed = rows.slice(0, headingRows).findIndex((cells) => attendeeColumnsOfHeadings(cells) !== null)
  const people = rows.slice(headed + 1)
  const columns = attendeeColumnsOfHeadings(rows[headed] ?? []) ?? attendeeColumnsOfContent(people)
  const lines = people.map((cells) => ({
    written: cells[columns.indexOf('name')] ?? '',
    read: attendeesIn(cells, columns),
  }))
  return {
    people: lines.flatMap(({ read }) => read).filter(({ name }) => name !== ''),
    others: lines.flatMap(({ written, read }) => (read.length === 0 ? written : [])),
  }
}

/** A single cell in a wider table is a heading. */
function rowsOfTable(copied: Pick<CopiedContent, 'text' | 'table'>): readonly (readonly string[])[] {
  const rows = copiedTable(copied)
  const isList = rows.every(({ length }) => length === 1)
  return rows.filter(({ length }) => isList || length > 1)
}

function attendeesIn(cells: readonly string[], columns: readonly AttendeeColumn[]): readonly PastedAttendee[] {
  const cellOf = (column: AttendeeColumn): string => cells[columns.indexOf(column)] ?? ''
  const [rank, writtenRank] = [rankIn(cellOf('rank')), cellOf('rank').trim()]
  return nameCell(cellOf('name')).map(({ name, unit, post }) => ({
    name,
    unit: cellOf('unit') || unit,
    post: cellOf('post') || post,
    group: groupNamed(cellOf('group')),
    rank,
    ...(rank === null && writtenRank !== '' && { unreadRank: writtenRank }),
  }))
}

/** The rows of a plain line: one of its cells, or one for each name if there are only names. */
function cellsOfLine(line: string): readonly (readonly string[])[] {
  const words = line.replace(/^\s*[（(]?\d+[）).、．]\s*/u, '').trim()
  const separator = /\p{Script=Han}/u.test(words) ? /[，,、；;\s]+/ : /[，,;]\s*|\s{2,}/
  const cells = words.split(separator).filter((cell) => cell !== '')
  const areNames = cells.length > 1 && cells.every(isNameCell) && !attendeeColumnsOfHeadings(cells)
  return cells.length === 0 ? [] : areNames ? cells.map((cell) => [cell]) : [cells]
}
