import { z } from 'zod'
import { WorkingHead } from '../workingHead'

const ReportedSegment = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  title: z.string(),
  outcome: z.enum(['done', 'cut', 'passed']),
  /** Taken in after the run began. */
  isInserted: z.boolean(),
  /** `HH:mm`; null where there is none. */
  plannedStart: z.string().nullable(),
  actualStart: z.string().nullable(),
  plannedMs: z.number(),
  actualMs: z.number().nullable(),
  note: z.string(),
})

/** Where the time went, ms: positive made the end later. */
const Balance = z.strictObject({
  startMs: z.number(),
  segmentsMs: z.number(),
  insertedMs: z.number(),
  pausesMs: z.number(),
  leftOutMs: z.number(),
  waitsMs: z.number(),
})

/** All that a report prints. */
export const ReportData = z.strictObject({
  head: WorkingHead,
  kind: z.enum(['rehearsal', 'show']),
  /** `HH:mm` */
  plannedStart: z.string(),
  actualStart: z.string(),
  plannedEnd: z.string(),
  actualEnd: z.string(),
  overMs: z.number(),
  /** Against the hard end; null without one. */
  overHardMs: z.number().nullable(),
  segments: z.array(ReportedSegment),
  balance: Balance,
  here: z.array(z.string()),
  missing: z.array(z.string()),
})
export type ReportData = z.infer<typeof ReportData>
export type ReportedSegment = z.infer<typeof ReportedSegment>
