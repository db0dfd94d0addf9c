import { z } from 'zod'
import { PrintLanguage } from '../content/printLanguage'
import { castingRoles, segmentKinds } from '../../domain/segment'

/** Somebody in a row. `role` is null for a troupe; `character` and `unit` are empty if there is none. */
const Appearing = z.strictObject({
  name: z.string(),
  unit: z.string(),
  role: z.enum(castingRoles).nullable(),
  character: z.string(),
})

const ProgrammeRow = z.strictObject({
  /** The segment's id. */
  id: z.string(),
  /** `HH:mm`; null if the programme prints no times. */
  time: z.string().nullable(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  /** Its case; empty if there is none, or if the title contains it. */
  caseName: z.string(),
  who: z.array(Appearing),
})

const ProgrammePart = z.strictObject({
  /** Null for rows before the first heading. */
  title: z.string().nullable(),
  rows: z.array(ProgrammeRow),
})

/** A person or team that appears. */
const Speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  title: z.string(),
  sample: z.boolean(),
})

const ProgrammeCase = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  topic: z.string(),
  summary: z.string(),
  sample: z.boolean(),
})

const Cover = z.strictObject({
  /** The name on every paper of the season. */
  seasonTitle: z.string(),
  /** 第一季 */
  season: z.string(),
  /** The session's number in the season. */
  number: z.number().int(),
  theme: z.string(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  /** `HH:mm` */
  start: z.string(),
  venue: z.string(),
  address: z.string(),
  /** 主办 */
  hosts: z.string(),
  /** 承办 */
  organizers: z.string(),
  /** Whether something on the paper belongs to the sample workspace. */
  sample: z.boolean(),
})

/** Everything that a programme prints, and nothing else: two programmes with equal data are the same paper. */
export const ProgrammeData = z.strictObject({
  language: PrintLanguage,
  /** A4 upright, or A5 pages placed on A4 for folding. */
  layout: z.enum(['a4', 'booklet']),
  cover: Cover,
  parts: z.array(ProgrammePart),
  /** In order of first appearance; empty if left out. */
  speakers: z.array(Speaker),
  teams: z.array(Speaker),
  cases: z.array(ProgrammeCase),
})

export type ProgrammeData = z.infer<typeof ProgrammeData>
export type Appearing = z.infer<typeof Appearing>
export type ProgrammeRow = z.infer<typeof ProgrammeRow>
export type ProgrammePart = z.infer<typeof ProgrammePart>
export type Speaker = z.infer<typeof Speaker>
export type ProgrammeCase = z.infer<typeof ProgrammeCase>
