import type * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../../domain/library'
import type { KeyedField } from '../../domain/libraryFields'
import { houseFaces, titleSizes, usualLook } from '../../domain/houseFaces'
import { setStages, spreadStates } from '../../domain/season/case'
import { concernStates } from '../../domain/season/concern'
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
import { readKeyed } from './keyedFields'

/** The fields that are read from one value; keyed ones are read from several. */
type Fields<Name extends CollectionName> = FieldsOf<Omit<LibraryCollections[Name], 'id' | KeyedField<Name>>>

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
    from: text,
    to: text,
    collectedTarget: amountOrNull,
    featuredTarget: amountOrNull,
    sessionsTarget: amountOrNull,
  },
  topics: { ...entityFields, name: text, question: text, mergedIntoId: textOrNull },
  units: { ...entityFields, name: text, town: flag(false) },
  venues: { ...entityFields, name: text, address: text },
  cases: {
    ...entityFields,
    name: text,
    unitId: textOrNull,
    townId: textOrNull,
    topicId: textOrNull,
    summary: text,
    stage: oneOf(setStages, 'lead'),
  },
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
  rounds: { ...entityFields, seasonId: text, name: text, from: text, to: text },
  visits: {
    ...entityFields,
    roundId: text,
    unitId: textOrNull,
    date: text,
    time: text,
    leaderId: textOrNull,
    heard: text,
    notes: text,
    done: flag(false),
  },
  concerns: {
    ...entityFields,
    seasonId: text,
    text,
    unitId: textOrNull,
    topicId: textOrNull,
    raisedOn: text,
    visitId: textOrNull,
    sessionId: textOrNull,
    state: oneOf(concernStates, 'noted'),
    ownerId: textOrNull,
    dueOn: text,
    caseId: textOrNull,
    answer: text,
    notes: text,
  },
  spreads: {
    ...entityFields,
    caseId: text,
    unitId: textOrNull,
    on: text,
    what: text,
    contact: text,
    state: oneOf(spreadStates, 'intended'),
    visitOn: text,
    notes: text,
  },
  attachments: {
    ...entityFields,
    name: text,
    ownerId: text,
    sha256: text,
    type: text,
    bytes: amount,
    caption: text,
  },
}

/** Reads one entity as an immutable row. */
export function readEntity<Name extends CollectionName>(
  name: Name,
  id: string,
  map: Y.Map<unknown>,
): LibraryCollections[Name] {
  const read = { ...readFields(fields[name], map), ...readKeyed(name, map) }
  const purgedAt = amountOrNull(map.get('purgedAt'))
  // A copy edited earlier may say that it exists, but what is deleted for good never comes back by a merge.
  const purged = purgedAt === null ? {} : { purgedAt, deletedAt: amountOrNull(map.get('deletedAt')) ?? purgedAt }
  return Object.freeze({ id, ...read, ...purged }) as unknown as LibraryCollections[Name]
}
