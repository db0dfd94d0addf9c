import { z } from 'zod'
import { sessionStates } from '../../domain/session'
import { SeasonHead } from '../content/seasonHead'

const ListedSession = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  /** `HH:mm` */
  start: z.string(),
  venue: z.string(),
  theme: z.string(),
  state: z.enum(sessionStates),
  cases: z.array(z.string()),
})

const ListedVisit = z.strictObject({
  id: z.string(),
  date: z.string(),
  time: z.string(),
  unit: z.string(),
  leader: z.string(),
  done: z.boolean(),
})

/** The data of a season's programme. */
export const SeasonProgrammeData = z.strictObject({
  head: SeasonHead,
  sessions: z.array(ListedSession),
  /** Empty if they are not wanted. */
  visits: z.array(ListedVisit),
})
export type SeasonProgrammeData = z.infer<typeof SeasonProgrammeData>
export type ListedSession = z.infer<typeof ListedSession>
export type ListedVisit = z.infer<typeof ListedVisit>
