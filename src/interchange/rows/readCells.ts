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

/** When and for how long a pasted row says that it is. Lengths in ms, times in seconds of the day; null where it does not say. */
export interface PastedTimes {
  readonly durationMs: number | null
  /** The smaller of two lengths that are written. */
  readonly minimumMs: number | null
  /** What is written for the length and is not certain, or cannot be read; empty where it is plain or nothing is written. */
  readonly lengthText: string
  readonly startS: number | null
  readonly endS: number | null
  /** False where the times may as well be twelve hours later. */
  readonly isSure: boolean
  readonly date: WrittenDate | null
  /** The cell of the time as it is written: the same in rows that it is merged over. */
  readonly timeText: string
}

/** What the cells of one pasted row say. */
export interface ReadRow extends PastedTimes {
  readonly title: string
  readonly kind: SegmentKind
  /** The part that the row is in, where its table has a column of parts. */
  readonly part: string
  readonly people: readonly NamedPerson[]
  readonly cues: Readonly<Record<string, string>>
  readonly notes: readonly string[]
}

type Told = { -readonly [Name in keyof PastedTimes]: PastedTimes[Name] }

const nothingTold: PastedTimes = {
  durationMs: null,
  minimumMs: null,
  lengthText: '',
  startS: null,
  endS: null,
  isSure: true,
  date: null,
  timeText: '',
}

/** Reads a row by its columns. What a column does not understand is kept among the notes. */
export function readCells(cells: readonly string[], columns: readonly RowColumn[]): ReadRow {
  const times: Told = { ...nothingTold }
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
        // Offices have both 环节 and 内容: the first then names the kind, or the second is a note.
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

/** A cell of times: from when to when, when it begins, or after all how long it takes. False where it is none of them. */
function takeTime(times: Told, cell: string): boolean {
  // Two lines of a cell are from when and to when.
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

function takeEnd(times: Told, cell: string): boolean {
  const time = readTimeOfDay(cell)
  if (time) times.endS = secondsOfDay(time.time)
  return time !== null
}

/** How long it takes; `unit` is that of a bare number. What cannot be read is remembered as it is written. */
function takeLength(times: Told, cell: string, unit: string): boolean {
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
