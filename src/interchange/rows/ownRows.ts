import { z } from 'zod'
import {
  castingRoles,
  priorities,
  segmentKinds,
  type Casting,
  type Question,
  type Rehearsal,
} from '../../domain/segment'
import type { SegmentField } from '../../domain/segmentFields'
import type { NewRow } from '../../document/edits/newRow'
import { ownRowsMark } from './ownRowsMark'

type Carried<Entry> = Readonly<Record<Exclude<keyof Entry, 'id' | 'order'>, z.ZodType>>

const casting = {
  personId: z.string().nullable(),
  teamId: z.string().nullable(),
  role: z.enum(castingRoles),
  character: z.string(),
  props: z.string(),
} satisfies Carried<Casting>
const question = {
  text: z.string(),
  durationMs: z.number(),
  // Copies from an older version have none.
  concernId: z.string().nullable().default(null),
} satisfies Carried<Question>
const rehearsal = { durationMs: z.number(), heldAt: z.number() } satisfies Carried<Rehearsal>

/** Every field of a segment, as in copies. */
const segment = {
  kind: z.enum(segmentKinds),
  title: z.string(),
  durationMs: z.number().nonnegative(),
  // Copies from an older version have none.
  assumedFrom: z.string().nullable().default(null),
  minimumMs: z.number().nonnegative(),
  priority: z.enum(priorities),
  pin: z.object({ time: z.string(), dayOffset: z.number().int() }).nullable(),
  skipped: z.boolean(),
  inProgramme: z.boolean(),
  caseId: z.string().nullable(),
  troupeId: z.string().nullable(),
  castings: z.array(z.object(casting)),
  questions: z.array(z.object(question)),
  rehearsals: z.array(z.object(rehearsal)),
  cues: z.record(z.string(), z.string()),
  script: z.string(),
  notes: z.string(),
} satisfies Readonly<Record<SegmentField, z.ZodType>>

const OwnRow = z.discriminatedUnion('type', [
  z.object({ type: z.literal('part'), title: z.string(), sample: z.boolean() }),
  z.object({ type: z.literal('segment'), sample: z.boolean(), ...segment }),
])
const OwnRows = z.array(OwnRow)

/** The rows contained in a table copied from this app; null for any other table, or one that does not fit. */
export function ownRowsOf(html: string): readonly NewRow[] | null {
  const carried = new RegExp(`${ownRowsMark}="([^"]*)"`).exec(html)?.[1]
  if (carried === undefined) return null
  try {
    const read = OwnRows.safeParse(JSON.parse(decodeURIComponent(carried)))
    return read.success ? read.data : null
  } catch {
    // Cut off or changed on the way: then the table's text is read like any other.
    return null
  }
}
