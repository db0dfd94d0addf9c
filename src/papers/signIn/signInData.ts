import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import { attendeesView } from '../../domain/attendance/attendeesView'
import { byRank, inSeatingOrder } from '../../domain/attendance/seatingOrder'
import { byNameStrokes } from '../../domain/attendance/strokes/byNameStrokes'
import { byUnitOf } from '../../domain/attendance/unitOrder'
import type { LibrarySnapshot } from '../../domain/library'
import { phoneAs, phoneChoices } from '../content/phoneAs'
import { oneLine } from '../content/oneLine'
import { amountOption, choiceOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { workingHeadOf } from '../content/workingHead'
import type { Guest, SignInData } from './signInSchema'

export const signInOptions = {
  order: choiceOption(['unit', 'rank', 'strokes', 'list']),
  phones: choiceOption(phoneChoices),
  blanks: amountOption(5, 0, 30),
} as const

type Chosen = ChosenOf<typeof signInOptions>

/** A line for everyone who attends; a team signs as one. Null if nobody does. */
export function signInData(input: SessionInput, { order, phones, blanks }: Chosen): SignInData | null {
  const { rows, count } = attendeesView(input.session, input.library)
  if (rows.length === 0) return null
  let number = 0
  const groups = grouped(inOrder(rows, order, input.library), order).map(({ heading, guests }) => ({
    heading,
    guests: guests.map((row) => guestOf(row, (number += 1), phoneOf(row, phones, input.library))),
  }))
  const hasPhones = groups.some(({ guests }) => guests.some(({ phone }) => phone !== ''))
  return { head: workingHeadOf(input), groups, hasUnits: order !== 'unit', hasPhones, expected: count, blanks }
}

function inOrder(rows: readonly AttendeeRow[], order: Chosen['order'], library: LibrarySnapshot) {
  switch (order) {
    case 'unit': {
      const byUnit = byUnitOf(rows, library)
      return [...rows].sort((a, b) => byUnit(a, b) || byRank(a, b))
    }
    case 'rank':
      return inSeatingOrder(rows, library)
    case 'strokes':
      return [...rows].sort((a, b) => teamsLast(a, b) || byNameStrokes(a.name, b.name))
    case 'list':
      return rows
  }
}

/** A team has no surname. */
const teamsLast = (a: AttendeeRow, b: AttendeeRow): number => Number(a.teamId !== null) - Number(b.teamId !== null)

function grouped(rows: readonly AttendeeRow[], order: Chosen['order']) {
  const groups: { readonly heading: string | null; readonly guests: AttendeeRow[] }[] = []
  for (const row of rows) {
    const heading = order === 'unit' ? oneLine(row.unit) : null
    const last = groups.at(-1)
    if (last && last.heading === heading) last.guests.push(row)
    else groups.push({ heading, guests: [row] })
  }
  return groups
}

const guestOf = ({ id, name, unit, post, people }: AttendeeRow, number: number, phone: string): Guest => ({
  id,
  number,
  name: oneLine(name),
  unit: oneLine(unit),
  post: oneLine(post),
  phone,
  people,
})

/** Only the directory has phone numbers. */
const phoneOf = ({ personId }: AttendeeRow, phones: Chosen['phones'], { people }: LibrarySnapshot): string =>
  phoneAs(oneLine(personId === null ? '' : people.get(personId)?.phone), phones)
