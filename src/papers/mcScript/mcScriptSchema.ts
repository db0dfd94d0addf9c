import { z } from 'zod'
import { segmentKinds } from '../../domain/segment'
import { WorkingHead } from '../content/workingHead'

const McCue = z.strictObject({ column: z.string(), text: z.string() })

const McSegment = z.strictObject({
  id: z.string(),
  /** Its number in the running order. */
  number: z.number().int(),
  /** `HH:mm` */
  time: z.string(),
  durationMs: z.number(),
  /** Speaking time of the script; null if nothing is spoken. */
  spokenMs: z.number().nullable(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  /** Who speaks it; empty if nobody is cast. */
  voice: z.string(),
  /** The heading above it; null for all but the first segment of a part. */
  part: z.string().nullable(),
  /** Without empty paragraphs. */
  paragraphs: z.array(z.string()),
  /** Empty if cues are left out. */
  cues: z.array(McCue),
  /** The script as stored, for the mark in a Word file. */
  script: z.string(),
})

/** The data of a script for the host. */
export const McScriptData = z.strictObject({
  head: WorkingHead,
  style: z.enum(['large', 'official']),
  /** Size of the script in the large style. */
  points: z.number(),
  segments: z.array(McSegment),
})
export type McScriptData = z.infer<typeof McScriptData>
export type McSegment = z.infer<typeof McSegment>
