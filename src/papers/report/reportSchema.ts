import { z } from 'zod'
import { stepTypes } from '../../domain/run/log/stepsOf'
import { balanceParts } from '../../domain/run/report/wholeFigures'
import { segmentKinds } from '../../domain/segment'
import { paperStyles } from '../paperStyles'
import { WorkingHead } from '../content/workingHead'

/** `HH:mm` in the zone of the session. */
const Clock = z.string()
/** Rounded to whole seconds towards zero, in ms. */
const Ms = z.number()

const PrintedReportRow = z.strictObject({
  /** The segment's id. */
  id: z.string(),
  number: z.number().int(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  outcome: z.enum(['done', 'cut', 'passed']),
  /** Null for one inserted after the run began. */
  plannedStart: Clock.nullable(),
  actualStart: Clock.nullable(),
  plannedMs: Ms,
  /** Null if it was never on stage. */
  actualMs: Ms.nullable(),
  /** Positive: it took longer. */
  deltaMs: Ms.nullable(),
  note: z.string(),
})

/** The data of a run's report. */
export const ReportData = z.strictObject({
  head: WorkingHead,
  style: z.enum(paperStyles),
  kind: z.enum(['rehearsal', 'show']),
  /** The date on which it was held, `yyyy-MM-dd`. */
  date: z.string(),
  plannedStart: Clock,
  start: Clock,
  plannedEnd: Clock,
  end: Clock,
  /** Actual minus planned end: positive is late. */
  overMs: Ms,
  plannedMs: Ms,
  actualMs: Ms,
  hardEnd: z.strictObject({ clock: Clock, overMs: Ms }).nullable(),
  /** Where the time went. Parts of 0 are left out. */
  balance: z.array(z.strictObject({ of: z.enum(balanceParts), ms: Ms })),
  rows: z.array(PrintedReportRow),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(stepTypes),
      clock: Clock,
      title: z.string(),
      byMs: Ms.nullable(),
      /** The new start of a delay. */
      to: Clock,
    }),
  ),
  /** Presses that were moved to when they really happened, `HH:mm:ss`. */
  corrections: z.array(z.strictObject({ id: z.string(), title: z.string(), from: z.string(), to: z.string() })),
  attendance: z.array(
    z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), arrived: Clock.nullable() }),
  ),
})
export type ReportData = z.infer<typeof ReportData>
export type PrintedReportRow = z.infer<typeof PrintedReportRow>
