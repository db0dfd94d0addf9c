import type * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../../domain/library'
import { houseFaces, titleSizes, usualLook } from '../../domain/houseFaces'
import {
  amount,
  amountOrNull,
  entityFields,
  flag,
  instantOrNull,
  oneOf,
  paceOrNull,
  readFields,
  text,
  textOrNull,
  type FieldsOf,
} from './fields'

type Fields<Name extends CollectionName> = FieldsOf<Omit<LibraryCollections[Name], 'id'>>

const fields: { readonly [Name in CollectionName]: Fields<Name> } = {
  seasons: {
    ...entityFields,
    name: text,
    title: text,
    organizer: text,
    logo: text,
    colour: text,
    face: oneOf(houseFaces, usualLook.face),
    titleSize: oneOf(titleSizes, usualLook.titleSize),
  },
  topics: { ...entityFields, name: text, question: text },
  units: { ...entityFields, name: text, town: flag(false) },
  venues: { ...entityFields, name: text, address: text },
  cases: { ...entityFields, name: text, unitId: textOrNull, topicId: textOrNull, summary: text },
  people: {
    ...entityFields,
    name: text,
    title: text,
    unitId: textOrNull,
    phone: text,
    roles: text,
    notes: text,
    pace: paceOrNull,
  },
  teams: { ...entityFields, name: text, unitId: textOrNull, contact: text, size: amountOrNull },
  sessions: { ...entityFields, seasonId: text, number: amount, archivedAt: instantOrNull },
}

/** Reads one entity as an immutable row. */
export function readEntity<Name extends CollectionName>(
  name: Name,
  id: string,
  map: Y.Map<unknown>,
): LibraryCollections[Name] {
  const read = readFields<Omit<LibraryCollections[Name], 'id'>>(fields[name], map)
  const purgedAt = amountOrNull(map.get('purgedAt'))
  // A copy edited earlier may say that it exists, but what is deleted for good never comes back by a merge.
  const purged = purgedAt === null ? {} : { purgedAt, deletedAt: amountOrNull(map.get('deletedAt')) ?? purgedAt }
  return Object.freeze({ id, ...read, ...purged }) as unknown as LibraryCollections[Name]
}
