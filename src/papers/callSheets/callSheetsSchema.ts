import { z } from 'zod'
import { castingRoles, segmentKinds } from '../../domain/segment'
import { paperStyles } from '../paperStyles'
import { WorkingHead } from '../content/workingHead'

const Appearance = z.strictObject({
  /** `HH:mm` */
  time: z.string(),
  durationMs: z.number(),
  kind: z.enum(segmentKinds),
  title: z.string(),
  /** Null for a troupe. */
  role: z.enum(castingRoles).nullable(),
  character: z.string(),
  /** Their props. */
  props: z.string(),
  /** Where they stand by: the stage cue. */
  stage: z.string(),
  /** The microphone cue. */
  mic: z.string(),
  /** The others in it. */
  others: z.array(z.string()),
  /** What comes before; empty for the first. */
  before: z.string(),
})

const CallSheet = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  post: z.string(),
  /** `HH:mm`, the call. */
  arrival: z.string(),
  /** Nothing was agreed: half an hour before they go on. */
  isSuggested: z.boolean(),
  /** The agreed arrival is after the standby, so they are called for the standby. Omitted otherwise. */
  isForStandby: z.literal(true).optional(),
  appearances: z.array(Appearance),
})

/** The data of call sheets, a page for each person or team. */
export const CallSheetsData = z.strictObject({
  head: WorkingHead,
  style: z.enum(paperStyles),
  address: z.string(),
  /** Whom to call; empty if nobody is named. */
  contact: z.string(),
  sheets: z.array(CallSheet),
})
export type CallSheetsData = z.infer<typeof CallSheetsData>
export type CallSheet = z.infer<typeof CallSheet>
export type CallAppearance = z.infer<typeof Appearance>
