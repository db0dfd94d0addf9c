import type * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../domain/library'
import { houseFaces, titleSizes, usualLook } from '../domain/houseFaces'
import { amount, amountOrNull, entityFields, flag, oneOf, readFields, text, textOrNull, type FieldsOf } from './fields'

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
    pace: amountOrNull,
  },
  teams: { ...entityFields, name: text, unitId: textOrNull, contact: text, size: amountOrNull },
  sessions: { ...entityFields, seasonId: text, number: amount, archivedAt: amountOrNull },
}

/** The collections, by the name of the document's type that holds them. */
export const collectionNames = Object.keys(fields) as readonly CollectionName[]

/** One entity as an immutable row. */
export function readEntity<Name extends CollectionName>(
  name: Name,
  id: string,
  map: Y.Map<unknown>,
): LibraryCollections[Name] {
  const read = readFields<Omit<LibraryCollections[Name], 'id'>>(fields[name], map)
  return Object.freeze({ id, ...read }) as unknown as LibraryCollections[Name]
}
