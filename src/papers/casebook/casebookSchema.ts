import { z } from 'zod'

const BookCase = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  summary: z.string(),
  /** Where it is on stage in this session: `14:08 乐山片区`; empty where it is not. */
  onStage: z.array(z.strictObject({ time: z.string(), title: z.string() })),
  sample: z.boolean(),
})

/** All that a compendium of cases prints. */
export const CasebookData = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  cover: z.strictObject({
    seasonTitle: z.string(),
    season: z.string(),
    /** The session's number; null for the whole season. */
    number: z.number().int().nullable(),
    theme: z.string(),
    date: z.string(),
    organizer: z.string(),
    sample: z.boolean(),
  }),
  /** By topic, in the order of the topics; the last may have none. */
  groups: z.array(z.strictObject({ topic: z.string(), question: z.string(), cases: z.array(BookCase) })),
})
export type CasebookData = z.infer<typeof CasebookData>
export type BookCase = z.infer<typeof BookCase>
