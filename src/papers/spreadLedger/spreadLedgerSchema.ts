import { z } from 'zod'
import { spreadForms, spreadStates } from '../../domain/season/case'
import { SeasonHead } from '../content/seasonHead'

const LedgerSpread = z.strictObject({
  id: z.string(),
  unit: z.string(),
  /** `yyyy-MM-dd`; empty if not set. The same for `visitOn`. */
  on: z.string(),
  forms: z.array(z.enum(spreadForms)),
  what: z.string(),
  contact: z.string(),
  state: z.enum(spreadStates),
  visitOn: z.string(),
})

/** A case with where it spreads to. */
const SpreadingCase = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  spreads: z.array(LedgerSpread),
})

/** What a town gave to others and took from them: names of cases with the other unit. */
const Exchange = z.strictObject({
  id: z.string(),
  unit: z.string(),
  gave: z.array(z.string()),
  took: z.array(z.string()),
})

/** The data of a ledger of spreads. */
export const SpreadLedgerData = z.strictObject({
  head: SeasonHead,
  cases: z.array(SpreadingCase),
  exchanges: z.array(Exchange),
})
export type SpreadLedgerData = z.infer<typeof SpreadLedgerData>
export type SpreadingCase = z.infer<typeof SpreadingCase>
export type LedgerSpread = z.infer<typeof LedgerSpread>
export type Exchange = z.infer<typeof Exchange>
