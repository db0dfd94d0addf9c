import { paper } from '../paper'
import { seatingPlanData, seatingPlanOptions } from './seatingPlanData'
import type { SeatingPlanData } from './seatingPlanSchema'

export const seatingPlanPaper = paper({
  name: 'seatingPlan',
  options: seatingPlanOptions,
  data: seatingPlanData,
  pieces: ({ rows }: SeatingPlanData) =>
    rows
      .flat()
      .sort((a, b) => a.number - b.number)
      .map(({ id, number, name, unit }) => ({ id, name, fields: { seat: String(number), name, unit } })),
})
