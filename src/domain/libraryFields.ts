import type { Entity } from './entity'
import type { CollectionName, LibraryCollections } from './library'

/**
 * How a field is stored. A value is set as a whole. Several people can write in a text at once, and change the entries
 * of a keyed field (a set or a map) apart.
 */
type Storage = 'value' | 'text' | 'keyed'

interface FieldFacts {
  readonly stored: Storage
  /** It holds ids of other entities. What is referred to stays as long as what refers to it, and comes back with it. */
  readonly refers?: true
  /** It holds the id of the entity that this one belongs to: it is seen, and kept, as long as that one. */
  readonly owner?: true
}

type OwnField<Name extends CollectionName> = Exclude<keyof LibraryCollections[Name], keyof Entity>

const value = { stored: 'value' } as const
const text = { stored: 'text' } as const
const keyed = { stored: 'keyed' } as const
const reference = { stored: 'value', refers: true } as const
const references = { stored: 'keyed', refers: true } as const
const owner = { stored: 'value', owner: true } as const

/**
 * Every field of the library's entities, apart from those that all have. The reader, the edits, and what the trash keeps
 * follow from this list or are checked against it.
 */
export const libraryFields = {
  seasons: {
    name: value,
    title: value,
    organizer: value,
    logo: value,
    colour: value,
    face: value,
    titleSize: value,
    from: value,
    to: value,
    collectedTarget: value,
    featuredTarget: value,
    sessionsTarget: value,
    // A unit that is gone for good needs no covering.
    coverage: keyed,
  },
  // A season that is gone for good takes nothing along but what belongs to it alone.
  topics: { name: value, question: value, seasonIds: keyed, mergedIntoId: reference },
  units: { name: value, town: value },
  venues: { name: value, address: value },
  cases: {
    name: value,
    unitId: reference,
    townId: reference,
    topicId: reference,
    otherTopicIds: references,
    seasonIds: keyed,
    summary: text,
    stage: value,
    tags: keyed,
    cast: references,
    kinds: keyed,
    visitIds: references,
  },
  people: {
    name: value,
    title: value,
    unitId: reference,
    phone: value,
    roles: value,
    notes: value,
    pace: value,
  },
  teams: { name: value, unitId: reference, contact: value, size: value },
  sessions: { seasonId: reference, number: value, archivedAt: value },
  rounds: { seasonId: owner, name: value, from: value, to: value },
  visits: {
    roundId: owner,
    unitId: reference,
    date: value,
    time: value,
    leaderId: reference,
    personIds: references,
    heard: text,
    notes: text,
    done: value,
  },
  concerns: {
    seasonId: owner,
    text: text,
    unitId: reference,
    topicId: reference,
    raisedOn: value,
    visitId: reference,
    // A session may leave before the concern that it raised.
    sessionId: value,
    state: value,
    ownerId: reference,
    dueOn: value,
    caseId: reference,
    answer: text,
    notes: text,
  },
  spreads: {
    caseId: owner,
    unitId: reference,
    on: value,
    forms: keyed,
    what: text,
    contact: value,
    state: value,
    visitOn: value,
    notes: text,
  },
  attachments: { name: value, ownerId: owner, sha256: value, type: value, bytes: value, caption: value },
} as const satisfies { readonly [Name in CollectionName]: Readonly<Record<OwnField<Name>, FieldFacts>> }

type FieldsStoredAs<Name extends CollectionName, How extends Storage> = {
  [Field in keyof (typeof libraryFields)[Name]]: (typeof libraryFields)[Name][Field] extends { readonly stored: How }
    ? Field
    : never
}[keyof (typeof libraryFields)[Name]]

export type KeyedField<Name extends CollectionName> = FieldsStoredAs<Name, 'keyed'> & keyof LibraryCollections[Name]

/** How a field of a collection is stored; undefined for those that every entity has. */
export const storageOf = (name: CollectionName, field: string): Storage | undefined =>
  (libraryFields[name] as Readonly<Record<string, FieldFacts>>)[field]?.stored

const fieldsThat = (is: (facts: FieldFacts) => boolean) =>
  Object.fromEntries(
    Object.entries(libraryFields).map(([name, fields]) => [
      name,
      Object.entries<FieldFacts>(fields).flatMap(([field, facts]) => (is(facts) ? field : [])),
    ]),
  ) as unknown as Readonly<Record<CollectionName, readonly string[]>>

/** The fields of each collection that refer to other entities. */
export const referenceFields = fieldsThat(({ refers }) => refers === true)
/** The fields of each collection that name the owner. */
export const ownerFields = fieldsThat(({ owner: isOwner }) => isOwner === true)
