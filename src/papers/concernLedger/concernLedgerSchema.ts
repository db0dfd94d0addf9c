import { z } from 'zod'
import { concernStates } from '../../domain/season/concern'
import { SeasonHead } from '../content/seasonHead'

/** Where it was or will be taken up. */
const TakenUp = z.strictObject({
  /** The session's number in the season. */
  number: z.number().int(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  held: z.boolean(),
})

const LedgerConcern = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  text: z.string(),
  unit: z.string(),
  topic: z.string(),
  /** `yyyy-MM-dd`; empty if not set. The same for `dueOn`. */
  raisedOn: z.string(),
  state: z.enum(concernStates),
  takenUp: z.array(TakenUp),
  /** The case that answers it. */
  answeredBy: z.string(),
  answer: z.string(),
  owner: z.string(),
  dueOn: z.string(),
})

/** The data of a ledger of concerns. */
export const ConcernLedgerData = z.strictObject({
  head: SeasonHead,
  order: z.enum(['unit', 'topic']),
  /** Concerns of one unit or topic; the name is empty if they have none. */
  groups: z.array(z.strictObject({ name: z.string(), concerns: z.array(LedgerConcern) })),
})
export type ConcernLedgerData = z.infer<typeof ConcernLedgerData>
export type LedgerConcern = z.infer<typeof LedgerConcern>
