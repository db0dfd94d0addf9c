import type { WrittenDate } from '../../domain/timing/dateApart'
import { asideOf, plainText } from '../../domain/timing/plainText'
import { readDuration } from '../../domain/timing/parseDuration'
import { parseSpan } from '../../domain/timing/parseSpan'
import { readTimeOfDay } from '../../domain/timing/parseTimeOfDay'
import { secondsOfDay } from '../../domain/timing/localTime'
import type { CastingRole, SegmentKind } from '../../domain/segment'
import { kindNamed } from './kindNames'
import { isPeople, readPeople, saysNobody, type NamedPerson } from '../people/namedPeople'
import { roleInSpeakersColumn } from '../people/roleNames'
import type { RowColumn } from './rowHeadings'

/** The times of a pasted row. Lengths in ms, times in seconds of the day; null if not given. */
export interface PastedTimes {
  readonly durationMs: number | null
  /** The smaller one if two lengths are given. */
  readonly minimumMs: number | null
  /** The written length if it is not certain or cannot be read; empty if it is clear or missing. */
  readonly lengthText: string
  readonly startS: number | null
  readonly endS: number | null
  /** False if the times may be twelve hours later. */
  readonly isSure: boolean
  readonly date: WrittenDate | null
  /** The time cell as written; the same in all rows that it is merged across. */
  readonly timeText: string
}

/** The contents of one pasted row. */
export interface ReadRow extends PastedTimes {
  readonly title: string
  readonly kind: SegmentKind
  /** The row's part, if the table has a column of parts. */
  readonly part: string
  readonly people: readonly NamedPerson[]
  readonly cues: Readonly<Record<string, string>>
  readonly notes: readonly string[]
}

type TimesDraft = { -readonly [Name in keyof PastedTimes]: PastedTimes[Name] }

const noTimes: PastedTimes = {
  durationMs: null,
  minimumMs: null,
  lengthText: '',
  startS: null,
  endS: null,
  isSure: true,
  date: null,
  timeText: '',
}

/** Reads a row by its columns. What cannot be interpreted is added to the notes. */
export function readCells(cells: readonly string[], columns: readonly RowColumn[]): ReadRow {
  const times: TimesDraft = { ...noTimes }
  const read = { title: '', kind: null as SegmentKind | null, part: '' }
  const words = { unit: '', post: '' }
  const cues: Record<string, string> = {}
  const notes: string[] = []
  const cast: { readonly role: CastingRole | null; readonly people: readonly NamedPerson[] }[] = []

  function takePeople(column: RowColumn & { is: 'people' }, cell: string): boolean {
    if (saysNobody(cell)) return true
    const { people, others } = readPeople(cell)
    const isTaken = people.length > 0 && (!column.isGuessed || isPeople(cell))
    const left = isTaken ? others : [cell]
    notes.push(...left.map((text) => (column.name === undefined ? text : `${column.name}：${text}`)))
    if (isTaken) cast.push({ role: column.role, people })
    return true
  }
  function taken(column: RowColumn, cell: string): boolean {
    switch (column.is) {
      case 'number':
        return true
      case 'start':
      case 'range':
        return takeTime(times, cell)
      case 'end':
        return takeEnd(times, cell)
      case 'duration':
        return takeLength(times, cell, column.unit)
      case 'title':
        // Offices have both 环节 and 内容: then the first names the kind, or the second is a note.
        if (read.title !== '' && kindNamed(read.title) === null) return false
        read.kind ??= read.title === '' ? null : kindNamed(read.title)
        read.title = cell
        return true
      case 'kind':
        read.kind = kindNamed(cell)
        return read.kind !== null
      case 'part':
        read.part = cell
        return true
      case 'unit':
      case 'post':
        words[column.is] = cell
        return true
      case 'cue':
        cues[column.department] = cell
        return true
      case 'people':
        return takePeople(column, cell)
      case 'notes':
        notes.push(column.name === '' ? cell : `${column.name}：${cell}`)
        return true
    }
  }
  cells.forEach((cell, i) => {
    if (cell !== '' && !taken(columns[i] ?? { is: 'notes', name: '' }, cell)) notes.push(cell)
  })
  const kind = read.kind ?? kindNamed(read.title) ?? 'custom'
  const people = cast.flatMap(({ role, people: named }) =>
    named.map((one) => ({
      ...one,
      role: one.role ?? (role === 'speaker' ? roleInSpeakersColumn(kind, read.title) : role),
      unit: one.unit || words.unit,
      post: one.post || words.post,
    })),
  )
  if (people.length === 0) notes.push(...[words.unit, words.post].filter((word) => word !== ''))
  return { ...read, ...times, kind, people, cues, notes }
}

/** Reads a cell of times: a span, a start, or perhaps a length. False if it is none of them. */
function takeTime(times: TimesDraft, cell: string): boolean {
  // Two lines in a cell are start and end.
  const line = /[-–—−~～〜至到]/u.test(cell) ? cell.replaceAll('\n', ' ') : cell.replace('\n', '-')
  times.timeText = cell
  const span = parseSpan(line)
  const time = span ? null : readTimeOfDay(line)
  if (span) Object.assign(times, { startS: span.startS, endS: span.endS, isSure: span.isSure, date: span.date })
  else if (time) Object.assign(times, { startS: secondsOfDay(time.time), isSure: time.isSure, date: time.date })
  else return takeLength(times, cell, '')
  const aside = asideOf(plainText(cell))
  if (times.durationMs === null && readDuration(aside)) takeLength(times, aside, '')
  return true
}

function takeEnd(times: TimesDraft, cell: string): boolean {
  const time = readTimeOfDay(cell)
  if (time) times.endS = secondsOfDay(time.time)
  return time !== null
}

/** Reads a length; `unit` is for a bare number. Text that cannot be read is stored as written. */
function takeLength(times: TimesDraft, cell: string, unit: string): boolean {
  if (saysNobody(cell)) return true
  const plain = plainText(cell)
  const length =
    readDuration(/^[\d.]+$/.test(plain) ? plain + unit : plain) ?? (unit === '' ? null : readDuration(plain + unit))
  if (!length || length.isAssumed) times.lengthText = cell
  if (!length) return false
  times.durationMs = length.ms
  times.minimumMs = length.minimumMs
  return true
}
