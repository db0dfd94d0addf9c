import { readPeople, saysNobody, type NamedPerson } from '../people/namedPeople'
import { doneSaid } from './doneWords'
import { roundNumber } from './roundNames'
import { visitColumnsOfContent, visitColumnsOfHeadings, type VisitColumn } from './visitColumns'
import { readMoment, type YearOf } from './writtenMoment'

/** One visit of a list. What the list does not say is empty. */
export interface PastedVisit {
  /** As written; empty: the list does not say. */
  readonly round: string
  /** `yyyy-MM-dd`. */
  readonly date: string
  /** `HH:mm`. */
  readonly time: string
  readonly unit: string
  readonly leader: NamedPerson | null
  /** Whoever goes along. */
  readonly people: readonly NamedPerson[]
  readonly heard: string
  readonly notes: string
  /** Null: the list does not say. */
  readonly done: boolean | null
  /** What could not be read; it stands in the notes too. */
  readonly unread: readonly string[]
}

interface Reading {
  readonly yearOf: YearOf
  /** Whether a cell is the name of a known unit. */
  readonly isUnitName: (cell: string) => boolean
}

/** How far down the headings may be: below a title and a date. */
const headingRows = 4

/** Reads a copied table of visits. A row without a unit is none, but one that names a round is for those below it. */
export function pastedVisits(table: readonly (readonly string[])[], reading: Reading): readonly PastedVisit[] {
  const at = table.slice(0, headingRows).findIndex((cells) => visitColumnsOfHeadings(cells) !== null)
  const head = table[at] ?? []
  const body = table.slice(at + 1).filter((cells) => cells.join('\t') !== head.join('\t'))
  const named = visitColumnsOfHeadings(head)
  const columns =
    named ??
    visitColumnsOfContent(
      body.filter((cells) => filledIn(cells).length > 1),
      reading.isUnitName,
    )
  const unitAt = columns.indexOf('unit')
  if (unitAt < 0) return []
  let round = ''
  return body.flatMap((cells) => {
    const heading = headingIn(cells, unitAt)
    // Merged cells are copied as text once, at the top.
    const said = heading ?? cells[columns.indexOf('round')] ?? ''
    if (said !== '' && (heading === null || roundNumber(heading) !== null)) round = said
    const one = visitIn(cells, columns, head, reading)
    return heading !== null || one.unit === '' ? [] : { ...one, round }
  })
}

const filledIn = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== '')

/** The text of a row with nothing else in it, unless that is a unit in its column: a heading across the table. */
function headingIn(cells: readonly string[], unitAt: number): string | null {
  const [text, more] = filledIn(cells)
  if (text === undefined || more !== undefined) return null
  return cells.length > 1 && cells[unitAt] === text && roundNumber(text) === null ? null : text
}

function visitIn(
  cells: readonly string[],
  columns: readonly VisitColumn[],
  head: readonly string[],
  { yearOf }: Reading,
): Omit<PastedVisit, 'round'> {
  const all = (wanted: VisitColumn) => columns.flatMap((column, i) => (column === wanted && cells[i] ? [i] : []))
  const textOf = (column: VisitColumn) => all(column).map((i) => cells[i] ?? '')
  const unread: string[] = []
  const day = readMoment(textOf('date').join(' '), yearOf, true)
  const clock = readMoment(textOf('time').join(' '), yearOf, false)
  unread.push(...[day.rest, clock.rest].filter(Boolean))

  const peopleIn = (column: VisitColumn): readonly NamedPerson[] =>
    textOf(column).flatMap((cell) => {
      if (saysNobody(cell)) return []
      const { people, others } = readPeople(cell)
      unread.push(...others)
      return people
    })
  const [leader = null, ...leadingToo] = peopleIn('leader')
  const [said = '', ...more] = textOf('done')
  const done = doneSaid(said)
  if (done === null && said !== '') unread.push(said)
  const other = all('other').map((i) => [head[i], cells[i]].filter(Boolean).join('：'))
  const people = [...leadingToo, ...peopleIn('people')]
  return {
    date: day.date || clock.date,
    time: clock.time || day.time,
    unit: textOf('unit')[0] ?? '',
    leader,
    people,
    heard: textOf('heard').join('\n'),
    notes: [...textOf('unit').slice(1), ...textOf('notes'), ...more, ...other, ...unread].join('\n'),
    done,
    unread,
  }
}
