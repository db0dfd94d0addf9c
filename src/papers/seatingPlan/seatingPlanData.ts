import { attendeesView } from '../../domain/attendance/attendeesView'
import { seating, seatViews } from '../../domain/attendance/seating'
import { hasSeat } from '../../domain/attendance/seatingCheck'
import { inSeatingOrder } from '../../domain/attendance/seatingOrder'
import { oneLine } from '../content/oneLine'
import { amountOption, choiceOption, toggleOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { workingHeadOf } from '../content/workingHead'
import type { Seat, SeatingPlanData } from './seatingPlanSchema'

export const seatingPlanOptions = {
  view: choiceOption(seatViews),
  seats: amountOption(9, 7, 15),
  unit: toggleOption(true),
} as const

/** Everyone with a seating rank, by rank, then the leaders without one. Null if there is nobody. */
export function seatingPlanData(
  input: SessionInput,
  { view, seats, unit }: ChosenOf<typeof seatingPlanOptions>,
): SeatingPlanData | null {
  const { rows } = attendeesView(input.session, input.library)
  const seated = inSeatingOrder(rows.filter(hasSeat), input.library)
  if (seated.length === 0) return null
  const all = seated.map((row): Seat => ({
    id: row.id,
    number: row.rank,
    name: oneLine(row.name),
    unit: unit ? oneLine(row.unit) : '',
  }))
  return { head: workingHeadOf(input), view, seats, rows: seating(all, seats, view) as Seat[][] }
}
