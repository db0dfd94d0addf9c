import { z } from 'zod'
import { castingRoles } from '../../domain/segment'
import { SeasonHead } from '../content/seasonHead'

/** What somebody does in one session. */
const SessionPart = z.strictObject({
  number: z.number().int(),
  held: z.boolean(),
  roles: z.array(z.enum(castingRoles)),
})

const TallyRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  sessions: z.array(SessionPart),
  /** How many segments. */
  times: z.number().int(),
  /** Planned, in whole minutes; null if no session has a date. */
  minutes: z.number().int().nullable(),
})

/** The data of the tally of who was on stage. */
export const StageTallyData = z.strictObject({
  head: SeasonHead,
  people: z.array(TallyRow),
  teams: z.array(TallyRow),
})
export type StageTallyData = z.infer<typeof StageTallyData>
export type TallyRow = z.infer<typeof TallyRow>
