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
  /** What the script takes to say; null where nothing is said. */
  spokenMs: z.number().nullable(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  /** Who speaks it; empty while nobody is cast. */
  voice: z.string(),
  /** The heading that begins with it; null for all but the first of a part. */
  part: z.string().nullable(),
  /** Without empty ones. */
  paragraphs: z.array(z.string()),
  /** Empty when cues are left out. */
  cues: z.array(McCue),
  /** The script as it is kept, for the mark in a Word file. */
  script: z.string(),
})

/** All that a script for the host prints. */
export const McScriptData = z.strictObject({
  head: WorkingHead,
  style: z.enum(['large', 'official']),
  /** Size of the script in the large style. */
  points: z.number(),
  segments: z.array(McSegment),
})
export type McScriptData = z.infer<typeof McScriptData>
export type McSegment = z.infer<typeof McSegment>
