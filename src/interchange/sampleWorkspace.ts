import { z } from 'zod'
import content from '../../assets/sample-workspace.json'
import { addEntity, type LibraryEdit } from '../document/edits/libraryEdits'
import { newId } from '../document/edits/newId'
import { addAttendee, insertRows, setDetails, setPresence, type SessionEdit } from '../document/edits/sessionEdits'
import type { Case } from '../domain/library'
import { castingRoles, priorities, segmentKinds } from '../domain/segment'
import { attendeeGroups, sessionStates, type SessionDetails } from '../domain/session'

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
    questions: z.array(z.strictObject({ text: z.string(), durationMs: z.number().int() })).default([]),
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
} satisfies Readonly<Partial<Record<keyof Case, z.ZodType>>>
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
const SampleContent = z.strictObject({
  seasons: z.array(z.strictObject({ id, name: z.string(), title: z.string(), organizer: z.string() })).length(1),
  topics: z.array(z.strictObject({ id, name: z.string(), question: z.string() })),
  units: z.array(z.strictObject({ id, name: z.string(), town: z.boolean() })),
  venues: z.array(z.strictObject({ id, name: z.string(), address: z.string(), sample })),
  cases: z.array(z.strictObject(oneCase)),
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

const collections = ['seasons', 'topics', 'units', 'venues', 'cases', 'people', 'teams'] as const

/** The sample as document edits: of the library, and of each session. */
export interface SampleEdits {
  readonly library: readonly LibraryEdit[]
  readonly sessions: readonly { readonly id: string; readonly edits: readonly SessionEdit[] }[]
}

/** The sample as a workspace of its own. What is not invented has no 示例 tag. */
export const sampleWorkspace = (): SampleEdits => editsOf(SampleContent.parse(content), {})

/** The sample beside a person's own content: everything with new ids and tagged, to tell it apart. */
export const sampleBeside = (): SampleEdits => editsOf(SampleContent.parse(withNewIds(content)), { sample: true })

/** The same content with every id replaced. */
function withNewIds(given: unknown): unknown {
  const ids = new Map<string, string>()
  const idFor = (old: string): string => {
    const known = ids.get(old) ?? newId()
    ids.set(old, known)
    return known
  }
  return JSON.parse(
    JSON.stringify(given, (key, value: unknown) =>
      typeof value === 'string' && /^id$|Id$/.test(key) ? idFor(value) : value,
    ),
  )
}

function editsOf(given: z.infer<typeof SampleContent>, tag: { readonly sample?: true }): SampleEdits {
  const [season] = given.seasons
  const seasonIds = given.seasons.map(({ id: seasonId }) => seasonId)
  const entities = collections.flatMap((name) =>
    given[name].map(({ id: entityId, ...entity }) =>
      addEntity(name, { ...(name === 'cases' || name === 'topics' ? { seasonIds } : {}), ...entity, ...tag }, entityId),
    ),
  )
  const entries = given.sessions.map((session) =>
    addEntity(
      'sessions',
      { seasonId: season?.id ?? '', number: session.number, archivedAt: null, sample: true },
      session.id,
    ),
  )
  const sessions = given.sessions.map((session) => ({
    id: session.id,
    edits: [
      setDetails(session.details),
      insertRows(
        session.rows.map((row) => ({ ...row, ...tag })),
        null,
      ),
      ...session.attendees.map(({ id: attendeeId, ...attendee }) => addAttendee({ ...attendee, ...tag }, attendeeId)),
      ...session.presences.map(({ personId, ...presence }) => setPresence(personId, presence)),
    ],
  }))
  return { library: [...entities, ...entries], sessions }
}
