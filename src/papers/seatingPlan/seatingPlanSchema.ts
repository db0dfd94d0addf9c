import { z } from 'zod'
import { seatViews } from '../../domain/attendance/seating'
import { WorkingHead } from '../content/workingHead'

const Seat = z.strictObject({
  id: z.string(),
  /** Its rank as it was typed; null for who has none. */
  number: z.number().int().positive().nullable(),
  name: z.string(),
  /** Empty when left out. */
  unit: z.string(),
})

/** All that a seating plan prints. */
export const SeatingPlanData = z.strictObject({
  head: WorkingHead,
  view: z.enum(seatViews),
  /** Seats of a full row. */
  seats: z.number().int(),
  /** The front row first; each from left to right, as it is seen. */
  rows: z.array(z.array(Seat)),
})

export type SeatingPlanData = z.infer<typeof SeatingPlanData>
export type Seat = z.infer<typeof Seat>
