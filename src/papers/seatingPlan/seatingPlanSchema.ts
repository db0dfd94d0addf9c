import { z } from 'zod'
import { seatViews } from '../../domain/attendance/seating'
import { WorkingHead } from '../content/workingHead'

const Seat = z.strictObject({
  id: z.string(),
  /** The rank as typed; null for people without one. */
  number: z.number().int().positive().nullable(),
  name: z.string(),
  /** Empty if left out. */
  unit: z.string(),
})

/** The data of a seating plan. */
export const SeatingPlanData = z.strictObject({
  head: WorkingHead,
  view: z.enum(seatViews),
  /** Number of seats in a full row. */
  seats: z.number().int(),
  /** The front row first; each from left to right, as seen. */
  rows: z.array(z.array(Seat)),
})

export type SeatingPlanData = z.infer<typeof SeatingPlanData>
export type Seat = z.infer<typeof Seat>
