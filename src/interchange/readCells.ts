import type { CastingRole, SegmentKind } from '../domain/segment'
import { kindNamed } from './kindNames'
import { isPeople, peopleIn, saysNobody, type NamedPerson } from './namedPeople'
import type { Column } from './rowHeadings'
import { isRange, writtenLength, writtenTime } from './writtenTimes'

/** What the cells of one pasted row say. */
export interface ReadRow {
  readonly title: string
  readonly kind: SegmentKind
  /** The part that the row is in, where its table has a column of parts. */
  readonly part: string
  /** Null where it does not say, ms. */
  readonly durationMs: number | null
  /** The cell that says from when to when, as it is written, and how long that is, ms; empty and null without one. */
  readonly range: string
  readonly rangeMs: number | null
  /** Times of day, in seconds. */
  readonly startS: number | null
  readonly endS: number | null
  readonly people: readonly NamedPerson[]
  readonly cues: Readonly<Record<string, string>>
  readonly notes: readonly string[]
}

/** Reads a row by its columns. What a column does not understand is kept among the notes. */
export function readCells(cells: readonly string[], columns: readonly Column[]): ReadRow {
  const read = {
    title: '',
    kind: null as SegmentKind | null,
    part: '',
    durationMs: null as number | null,
    range: '',
    rangeMs: null as number | null,
    startS: null as number | null,
    endS: null as number | null,
  }
  const words = { unit: '', post: '' }
  const cues: Record<string, string> = {}
  const notes: string[] = []
  const cast: { readonly role: CastingRole | null; readonly people: readonly NamedPerson[] }[] = []

  function takeTime(cell: string): boolean {
    const lengthMs = writtenLength(cell)
    if (isRange(cell)) Object.assign(read, { range: cell, rangeMs: lengthMs })
    else {
      read.startS = writtenTime(cell)
      if (read.startS === null) read.durationMs ??= lengthMs
    }
    return read.startS !== null || lengthMs !== null
  }
  function takePeople(column: Column & { is: 'people' }, cell: string): boolean {
    if (saysNobody(cell)) return true
    const people = peopleIn(cell)
    if (people.length === 0 || (column.isGuessed && !isPeople(cell))) return false
    cast.push({ role: column.role, people })
    return true
  }
  function taken(column: Column, cell: string): boolean {
    switch (column.is) {
      case 'number':
        return true
      case 'start':
      case 'range':
        return takeTime(cell)
      case 'end':
        read.endS = writtenTime(cell)
        return read.endS !== null
      case 'duration':
      case 'minutes':
        read.durationMs = writtenLength(cell)
        return read.durationMs !== null
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
  const people = cast.flatMap(({ role, people: named }) =>
    named.map((one) => ({
      ...one,
      role: one.role ?? role,
      unit: one.unit || words.unit,
      post: one.post || words.post,
    })),
  )
  if (people.length === 0) notes.push(...[words.unit, words.post].filter((word) => word !== ''))
  return { ...read, kind: read.kind ?? kindNamed(read.title) ?? 'custom', people, cues, notes }
}
