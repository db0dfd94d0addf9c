import { z } from 'zod'
import { CaseStory } from '../content/caseStory'
import { PrintLanguage } from '../content/printLanguage'

/** One presentation on stage. */
const Presented = z.strictObject({
  /** The session's number in the season. */
  number: z.number().int(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  /** `HH:mm` */
  time: z.string(),
  title: z.string(),
  /** Who presents it. */
  who: z.array(z.string()),
})

const CasebookCase = z.strictObject({
  id: z.string(),
  /** Its number in the book, from 1. */
  number: z.number().int(),
  name: z.string(),
  unit: z.string(),
  topic: z.string(),
  /** Its topic's question. */
  question: z.string(),
  summary: z.string(),
  sample: z.boolean(),
  /** In this session; empty if it is not in it. */
  presented: z.array(Presented),
  /** What else a reader wants to know; absent if it is not wanted or there is nothing. */
  story: CaseStory.optional(),
})

const Cover = z.strictObject({
  seasonTitle: z.string(),
  season: z.string(),
  /** The session's number; null for the cases of a whole season. */
  number: z.number().int().nullable(),
  /** Of the session; empty for the cases of a whole season. */
  theme: z.string(),
  organizer: z.string(),
  sample: z.boolean(),
})

/** The data of a compendium of cases. */
export const CasebookData = z.strictObject({
  language: PrintLanguage,
  cover: Cover,
  cases: z.array(CasebookCase),
})
export type CasebookData = z.infer<typeof CasebookData>
export type CasebookCase = z.infer<typeof CasebookCase>
