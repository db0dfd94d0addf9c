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
  /** What they carry. */
  props: z.string(),
  /** Where they stand by, as the stage is told it. */
  stage: z.string(),
  /** What is told of their microphone. */
  mic: z.string(),
  /** Who else is in it. */
  others: z.array(z.string()),
  /** What comes before; empty for the first. */
  before: z.string(),
})

const CallSheet = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  post: z.string(),
  /** `HH:mm`, when to be there. */
  arrival: z.string(),
  /** Nobody has said when: half an hour before they are on. */
  isSuggested: z.boolean(),
  /** The agreed arrival is after the standby: it is the standby that they are called for. Left out where it is not. */
  isForStandby: z.literal(true).optional(),
  appearances: z.array(Appearance),
})

/** All that call sheets print, a page for each. */
export const CallSheetsData = z.strictObject({
  head: WorkingHead,
  style: z.enum(paperStyles),
  address: z.string(),
  /** Whom to call; empty where nobody is named. */
  contact: z.string(),
  sheets: z.array(CallSheet),
})
export type CallSheetsData = z.infer<typeof CallSheetsData>
export type CallSheet = z.infer<typeof CallSheet>
export type CallAppearance = z.infer<typeof Appearance>
