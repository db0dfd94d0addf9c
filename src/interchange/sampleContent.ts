import { z } from 'zod'
import type { Case, Concern, Spread, Visit } from '../domain/library'
import { castingRoles, priorities, segmentKinds } from '../domain/segment'
import { attendeeGroups, sessionStates, type SessionDetails } from '../domain/session'
import { setStages, spreadForms, spreadStates } from '../domain/season/case'
import type { CaseTextName } from '../domain/season/caseDetails'
import { concernStates } from '../domain/season/concern'

/** Every field of an entity but those that all have. */
type Fields<T> = Readonly<Record<Exclude<keyof T, 'order' | 'deletedAt' | 'purgedAt'>, z.ZodType>>

const id = z.string().min(1)
const idOrNull = id.nullable()
const sample = z.boolean().default(false)

const Casting = z.strictObject({
  personId: idOrNull,
  teamId: idOrNull,
  role: z.enum(castingRoles),
  character: z.string().default(''),
  props: z.string().default(''),
})
const Row = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('part'), id, title: z.string(), sample }),
  z.strictObject({
    type: z.literal('segment'),
    id,
    sample,
    kind: z.enum(segmentKinds),
    title: z.string(),
    durationMs: z.number().int().nonnegative(),
    minimumMs: z.number().int().nonnegative().optional(),
    priority: z.enum(priorities).optional(),
    pin: z.strictObject({ time: z.string(), dayOffset: z.number().int() }).nullable().default(null),
    caseId: idOrNull.default(null),
    troupeId: idOrNull.default(null),
    castings: z.array(Casting).default([]),
    questions: z
      .array(z.strictObject({ text: z.string(), durationMs: z.number().int(), concernId: idOrNull.default(null) }))
      .default([]),
    rehearsals: z.array(z.strictObject({ durationMs: z.number().int(), heldAt: z.number().int() })).default([]),
    cues: z.record(z.string(), z.string()).default({}),
    script: z.string().default(''),
    notes: z.string().default(''),
  }),
])
const details = {
  theme: z.string(),
  topicId: idOrNull,
  date: z.string(),
  start: z.string(),
  hardEnd: z.string().nullable(),
  zone: z.string(),
  venueId: idOrNull,
  hosts: z.string(),
  organizers: z.string(),
  audience: z.number().int().nullable(),
  state: z.enum(sessionStates),
} satisfies Readonly<Record<keyof SessionDetails, z.ZodType>>
const oneCase = {
  id,
  name: z.string(),
  unitId: idOrNull,
  topicId: idOrNull,
  summary: z.string(),
  sample,
  townId: idOrNull.default(null),
  otherTopicIds: z.array(id).default([]),
  stage: z.enum(setStages),
  tags: z.array(z.string()).default([]),
  cast: z.array(z.strictObject({ role: z.enum(castingRoles), personId: idOrNull, teamId: idOrNull })).default([]),
  kinds: z.partialRecord(z.enum(segmentKinds), z.number().int().positive()).default({}),
  visitIds: z.array(id).default([]),
} satisfies Readonly<Record<Exclude<keyof Case, 'order' | 'deletedAt' | 'purgedAt' | 'seasonIds'>, z.ZodType>>
const date = z.iso.date()
const dateOrEmpty = z.union([z.literal(''), date])
const Round = z.strictObject({ id, seasonId: id, name: z.string(), from: date, to: date, sample })
const Visit = z.strictObject({
  id,
  roundId: id,
  unitId: id,
  date,
  time: z.string(),
  leaderId: idOrNull,
  personIds: z.array(id),
  heard: z.string(),
  notes: z.string(),
  done: z.boolean(),
  sample,
} satisfies Fields<Visit>)
const Concern = z.strictObject({
  id,
  seasonId: id,
  text: z.string(),
  unitId: id,
  topicId: id,
  raisedOn: date,
  visitId: id,
  sessionId: idOrNull.default(null),
  state: z.enum(concernStates).default('noted'),
  ownerId: idOrNull.default(null),
  dueOn: dateOrEmpty.default(''),
  caseId: idOrNull.default(null),
  answer: z.string().default(''),
  notes: z.string().default(''),
  sample,
} satisfies Fields<Concern>)
const Spread = z.strictObject({
  id,
  caseId: id,
  unitId: id,
  on: date,
  forms: z.array(z.enum(spreadForms)),
  what: z.string(),
  contact: z.string(),
  state: z.enum(spreadStates),
  visitOn: dateOrEmpty,
  notes: z.string(),
  sample,
} satisfies Fields<Spread>)
const caseTexts = { problem: z.string(), method: z.string(), effect: z.string() } satisfies Readonly<
  Record<CaseTextName, z.ZodType>
>
const Details = z.strictObject({
  caseId: id,
  ...caseTexts,
  figures: z.array(z.strictObject({ label: z.string(), value: z.string(), unit: z.string() })),
  refinements: z.array(
    z.strictObject({
      id,
      at: z.number().int(),
      by: z.string(),
      note: z.string(),
      texts: z.strictObject({ name: z.string(), summary: z.string(), ...caseTexts }),
    }),
  ),
})
const Presence = z.strictObject({
  personId: id,
  status: z.enum(['invited', 'confirmed', 'declined']),
  arrival: z.string().nullable(),
  departure: z.string().nullable(),
})
const Attendee = z.strictObject({
  id,
  personId: idOrNull.default(null),
  /** False for people on stage: the running order lists them. */
  listed: z.boolean().default(true),
  name: z.string().default(''),
  unit: z.string().default(''),
  post: z.string().default(''),
  group: z.enum(attendeeGroups),
  rank: z.number().int().positive().nullable().default(null),
  sample,
})

/** The sample from assets/sample-workspace.json. An error in it fails the tests, not a person's first start. */
export const SampleContent = z.strictObject({
  seasons: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        title: z.string(),
        organizer: z.string(),
        from: date,
        to: date,
        collectedTarget: z.number().int(),
        featuredTarget: z.number().int(),
        sessionsTarget: z.number().int(),
      }),
    )
    .length(1),
  topics: z.array(z.strictObject({ id, name: z.string(), question: z.string() })),
  units: z.array(z.strictObject({ id, name: z.string(), town: z.boolean() })),
  venues: z.array(z.strictObject({ id, name: z.string(), address: z.string(), sample })),
  cases: z.array(z.strictObject(oneCase)),
  rounds: z.array(Round),
  visits: z.array(Visit),
  concerns: z.array(Concern),
  spreads: z.array(Spread),
  caseDetails: z.array(Details),
  people: z.array(
    z.strictObject({ id, name: z.string(), title: z.string(), unitId: idOrNull, roles: z.string(), sample }),
  ),
  teams: z.array(
    z.strictObject({
      id,
      name: z.string(),
      unitId: idOrNull,
      contact: z.string(),
      size: z.number().nullable(),
      sample,
    }),
  ),
  sessions: z.array(
    z.strictObject({
      id,
      number: z.number().int().positive(),
      details: z.strictObject(details),
      rows: z.array(Row),
      attendees: z.array(Attendee).default([]),
      presences: z.array(Presence),
    }),
  ),
})

export type SampleContent = z.infer<typeof SampleContent>
