import { z } from 'zod'
import { PrintLanguage } from '../content/printLanguage'

/** Once on stage. */
const Presented = z.strictObject({
  /** The session's number in the season. */
  number: z.number().int(),
  /** `yyyy-MM-dd`; empty while not set. */
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
  /** The question that its topic asks on stage. */
  question: z.string(),
  summary: z.string(),
  sample: z.boolean(),
  /** In this session; empty where it has no place in it. */
  presented: z.array(Presented),
})

const Cover = z.strictObject({
  seasonTitle: z.string(),
  season: z.string(),
  /** The session's number; null over the cases of a whole season. */
  number: z.number().int().nullable(),
  /** Of the session; empty over the cases of a whole season. */
  theme: z.string(),
  organizer: z.string(),
  sample: z.boolean(),
})

/** All that a compendium of cases prints. */
export const CasebookData = z.strictObject({
  language: PrintLanguage,
  cover: Cover,
  cases: z.array(CasebookCase),
})
export type CasebookData = z.infer<typeof CasebookData>
export type CasebookCase = z.infer<typeof CasebookCase>
