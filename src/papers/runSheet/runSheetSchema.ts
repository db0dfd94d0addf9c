import { z } from 'zod'
import { castingRoles, segmentKinds } from '../../domain/segment'
import { WorkingHead } from '../content/workingHead'

const SheetPerson = z.strictObject({
  name: z.string(),
  /** Null for a troupe. */
  role: z.enum(castingRoles).nullable(),
  character: z.string(),
  /** Empty if phones are left out. */
  phone: z.string(),
})

const SheetRow = z.strictObject({
  id: z.string(),
  /** Its number in the running order. */
  number: z.number().int(),
  /** `HH:mm` */
  time: z.string(),
  isPinned: z.boolean(),
  /** Idle time before it, ms; negative if it overlaps what is before it. */
  gapMs: z.number(),
  durationMs: z.number(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  /** Empty if the title contains it. */
  caseName: z.string(),
  people: z.array(SheetPerson),
  /** By column. */
  cues: z.array(z.string()),
  notes: z.string(),
  /** The heading above it; null for all but the first segment of a part. */
  part: z.string().nullable(),
})

/** The data of a run sheet. */
export const RunSheetData = z.strictObject({
  head: WorkingHead,
  size: z.enum(['A4', 'A3']),
  /** The column of a sheet for one department: its key, or a custom column's name; empty for all. */
  department: z.string(),
  /** The columns of cues: departments' keys and custom columns' names. */
  columns: z.array(z.string()),
  rows: z.array(SheetRow),
  /** `HH:mm`. `over`: planned minus hard end, ms; null without a hard end. */
  ending: z.strictObject({ end: z.string(), hardEnd: z.string(), overMs: z.number().nullable() }),
})
export type RunSheetData = z.infer<typeof RunSheetData>
export type SheetRow = z.infer<typeof SheetRow>
export type SheetPerson = z.infer<typeof SheetPerson>
