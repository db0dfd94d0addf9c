import * as Y from 'yjs'
import { byOrder } from '../domain/entity'
import {
  attendeeGroups,
  sessionStates,
  type Attendee,
  type CueColumn,
  type Presence,
  type SessionDetails,
} from '../domain/session'
import { amountOrNull, oneOf, readFields, text, textOr, textOrNull, type FieldsOf } from './fields'

/** Where sessions are held unless said otherwise. */
const defaultZone = 'Asia/Shanghai'
const defaultStart = '14:00'

export const detailFields: FieldsOf<SessionDetails> = {
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

export const columnFields: FieldsOf<Omit<CueColumn, 'id'>> = { order: text, name: text }

export const attendeeFields: FieldsOf<Omit<Attendee, 'id'>> = {
  order: text,
  personId: textOrNull,
  name: text,
  unit: text,
  post: text,
  group: oneOf(attendeeGroups, 'audience'),
}

const presenceFields: FieldsOf<Omit<Presence, 'personId'>> = {
  status: oneOf(['invited', 'confirmed', 'declined'] as const, 'invited'),
  arrival: textOrNull,
  departure: textOrNull,
}

export type PresenceField = keyof typeof presenceFields

/**
 * A person's presence is kept as one flat key a field. A nested map made by two windows at once for the same person
 * would lose what one of them wrote.
 */
export const presenceKey = (personId: string, field: PresenceField): string => `${personId}/${field}`

export function readPresences(map: Y.Map<unknown>): ReadonlyMap<string, Presence> {
  const people = new Set([...map.keys()].map((key) => key.slice(0, key.lastIndexOf('/'))))
  const read = [...people].map((personId): [string, Presence] => {
    const { status, arrival, departure } = presenceFields
    const of = (field: PresenceField) => map.get(presenceKey(personId, field))
    return [
      personId,
      Object.freeze({
        personId,
        status: status(of('status')),
        arrival: arrival(of('arrival')),
        departure: departure(of('departure')),
      }),
    ]
  })
  return new Map(read)
}

/** A keyed map of ordered records, as a sorted list. */
export function readKeyed<T extends { readonly id: string; readonly order: string }>(
  fields: FieldsOf<Omit<T, 'id'>>,
  map: Y.Map<unknown>,
): readonly T[] {
  const read = [...map.entries()].flatMap(([id, entry]) =>
    entry instanceof Y.Map ? [{ id, ...readFields(fields, entry) } as unknown as T] : [],
  )
  return Object.freeze(read.sort(byOrder))
}
