import { z } from 'zod'
import { SeasonHead } from '../content/seasonHead'

const PlannedVisit = z.strictObject({
  id: z.string(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  /** `HH:mm`; empty if not set. */
  time: z.string(),
  unit: z.string(),
  leader: z.string(),
  people: z.array(z.string()),
  done: z.boolean(),
})

const PlannedRound = z.strictObject({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  visits: z.array(PlannedVisit),
  /** The units to cover for which nobody planned a visit. */
  missing: z.array(z.strictObject({ id: z.string(), name: z.string() })),
})

/** The data of a plan of visits. */
export const VisitPlanData = z.strictObject({ head: SeasonHead, rounds: z.array(PlannedRound) })
export type VisitPlanData = z.infer<typeof VisitPlanData>
export type PlannedRound = z.infer<typeof PlannedRound>
export type PlannedVisit = z.infer<typeof PlannedVisit>
