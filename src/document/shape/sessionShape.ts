import type * as Y from 'yjs'
import {
  attendeeGroups,
  sessionStates,
  type Actual,
  type Attendee,
  type CueColumn,
  type Presence,
  type SessionDetails,
  type SessionRun,
} from '../../domain/session'
import {
  amountOrNull,
  entityFields,
  flag,
  instant,
  instantOrNull,
  lengthMs,
  oneOf,
  rankOrNull,
  readFields,
  text,
  textOr,
  textOrNull,
  type FieldsOf,
} from './fields'

/** The time zone of sessions by default. */
const defaultZone = 'Asia/Shanghai'
const defaultStart = '14:00'

const detailFields: FieldsOf<SessionDetails> = {
  theme: text,
  topicId: textOrNull,
  date: text,
  start: textOr(defaultStart),
  hardEnd: textOrNull,
  zone: textOr(defaultZone),
  venueId: textOrNull,
  hosts: text,
  organizers: text,
  audience: amountOrNull,
  state: oneOf(sessionStates, 'planning'),
}

const columnFields: FieldsOf<Omit<CueColumn, 'id'>> = { order: text, name: text }

const attendeeFields: FieldsOf<Omit<Attendee, 'id'>> = {
  ...entityFields,
  personId: textOrNull,
  teamId: textOrNull,
  listed: flag(true),
  name: text,
  unit: text,
  post: text,
  group: (value) => attendeeGroups.find((group) => group === value) ?? null,
  rank: rankOrNull,
}

const presenceFields: FieldsOf<Omit<Presence, 'personId'>> = {
  status: oneOf(['invited', 'confirmed', 'declined'] as const, 'invited'),
  arrival: textOrNull,
  departure: textOrNull,
}

const runFields: FieldsOf<Omit<SessionRun, 'id'>> = {
  order: text,
  kind: oneOf(['rehearsal', 'show'] as const, 'rehearsal'),
  startedAt: instant,
  endedAt: instantOrNull,
}

const actualFields: FieldsOf<Omit<Actual, 'id'>> = { durationMs: lengthMs, heldAt: instant, said: text }

export type PresenceField = keyof typeof presenceFields

export const readDetails = (map: Y.Map<unknown>): SessionDetails => Object.freeze(readFields(detailFields, map))

export const readColumn = (id: string, map: Y.Map<unknown>): CueColumn =>
  Object.freeze({ id, ...readFields(columnFields, map) })

export const readAttendee = (id: string, map: Y.Map<unknown>): Attendee =>
  Object.freeze({ id, ...readFields(attendeeFields, map) })

export const readRun = (id: string, map: Y.Map<unknown>): SessionRun =>
  Object.freeze({ id, ...readFields(runFields, map) })

export const readActual = (id: string, map: Y.Map<unknown>): Actual =>
  Object.freeze({ id, ...readFields(actualFields, map) })

/**
 * A person's presence is stored as one flat key per field. Nested maps created by two windows at once for the same
 * person would lose one window's data.
 */
export const presenceKey = (personId: string, field: PresenceField): string => `${personId}/${field}`

/** Presences by person. Unchanged ones keep their identity. */
export function readPresences(
  map: Y.Map<unknown>,
  previous: ReadonlyMap<string, Presence> | null,
): ReadonlyMap<string, Presence> {
  const people = new Set([...map.keys()].flatMap((key) => personOf(key) ?? []))
  return new Map(
    [...people].map((personId) => {
      const read = readPresence(map, personId)
      const before = previous?.get(personId)
      return [personId, before && isSame(before, read) ? before : read]
    }),
  )
}

function personOf(key: string): string | null {
  const slash = key.lastIndexOf('/')
  return slash > 0 && key.slice(slash + 1) in presenceFields ? key.slice(0, slash) : null
}

function readPresence(map: Y.Map<unknown>, personId: string): Presence {
  const { status, arrival, departure } = presenceFields
  const of = (field: PresenceField) => map.get(presenceKey(personId, field))
  return Object.freeze({
    personId,
    status: status(of('status')),
    arrival: arrival(of('arrival')),
    departure: departure(of('departure')),
  })
}

const isSame = (a: Presence, b: Presence): boolean =>
  a.status === b.status && a.arrival === b.arrival && a.departure === b.departure
