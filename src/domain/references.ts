import type { Entity } from './entity'
import type { CollectionName } from './library'
import { ownerFields, referenceFields } from './libraryFields'
import type { SessionDetails } from './session'

/** Which of a session's details hold the id of an entity of the library. */
const detailReferences: Readonly<Record<keyof SessionDetails, boolean>> = {
  theme: false,
  topicId: true,
  date: false,
  start: false,
  hardEnd: false,
  zone: false,
  venueId: true,
  hosts: false,
  organizers: false,
  audience: false,
  state: false,
}

/** The ids that an entity of the library refers to. */
export const referencesIn = (name: CollectionName, entity: Entity): readonly string[] =>
  idsIn(entity, referenceFields[name])

/** The id of the entity that this one belongs to; none for most collections. */
export const ownersIn = (name: CollectionName, entity: Entity): readonly string[] => idsIn(entity, ownerFields[name])

const detailFields = Object.entries(detailReferences).flatMap(([field, refers]) => (refers ? field : []))

/** The ids of the library that a session's details refer to. */
export const referencesInDetails = (details: SessionDetails): readonly string[] => idsIn(details, detailFields)

const idsIn = (record: object, fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => idsInValue(Reflect.get(record, field)))

/** An id, a list of ids, or a list of castings. */
function idsInValue(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(idsInValue)
  return value !== null && typeof value === 'object' ? idsIn(value, ['personId', 'teamId']) : []
}
