import { sessionPaper } from '../paper'
import { translateFor } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { seatingPlanData, seatingPlanOptions } from './seatingPlanData'
import type { SeatingPlanData } from './seatingPlanSchema'

export const seatingPlanPaper = sessionPaper({
  name: 'seatingPlan',
  options: seatingPlanOptions,
  data: seatingPlanData,
  says: ({ rows, ...whole }: SeatingPlanData) => {
    const seats = rows.flatMap((row, i) => row.map((seat) => ({ ...seat, row: i })))
    const t = translateFor(whole.head.language)
    const sum = { id: 'sum', name: t('paper.piece.sum'), fields: { size: String(seats.length) }, of: seats.length }
    const pieces = seats
      .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0)
      .map((seat) => {
        const { id, number, name, unit } = seat
        return { id, name, fields: { seat: number === null ? '' : String(number), name, unit }, of: seat }
      })
    return { whole: workingWhole(whole), pieces: [...pieces, sum] }
  },
})
