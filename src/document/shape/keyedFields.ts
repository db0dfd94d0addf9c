import type * as Y from 'yjs'
import type { SpreadForm } from '../../domain/season/case'
import { spreadForms, type CaseCasting } from '../../domain/season/case'
import type { CollectionName, LibraryCollections } from '../../domain/library'
import type { KeyedField } from '../../domain/libraryFields'
import { castingRoles, segmentKinds, type SegmentKind } from '../../domain/segment'
import { lengthMs } from './fields'

type Entries = readonly (readonly [key: string, value: unknown])[]

/** How a keyed field is read from its entries, and written as entries. What has no entry is not in it. */
interface Keyed<T> {
  readonly empty: T
  read(entries: Entries): T
  entriesOf(value: T): Entries
}

/** A set of texts: ids or tags. */
const texts: Keyed<readonly string[]> = {
  empty: Object.freeze([]),
  read: (entries) => entries.flatMap(([key, value]) => (value === true ? key : [])).sort(),
  entriesOf: (value) => value.map((key) => [key, true]),
}

const forms: Keyed<readonly SpreadForm[]> = {
  empty: Object.freeze([]),
  read: (entries) => spreadForms.filter((form) => entries.some(([key, value]) => key === form && value === true)),
  entriesOf: (value) => value.map((form) => [form, true]),
}

const cast: Keyed<readonly CaseCasting[]> = {
  empty: Object.freeze([]),
  read: (entries) =>
    castingRoles.flatMap((role) =>
      entries.flatMap(([key, value]): CaseCasting[] => {
        const [keyRole, type, id] = key.split('/')
        if (value !== true || keyRole !== role || !id) return []
        return [{ role, personId: type === 'person' ? id : null, teamId: type === 'team' ? id : null }]
      }),
    ),
  entriesOf: (value) =>
    value.map(({ role, personId, teamId }) => [
      personId === null ? `${role}/team/${teamId}` : `${role}/person/${personId}`,
      true,
    ]),
}

const kinds: Keyed<Readonly<Partial<Record<SegmentKind, number>>>> = {
  empty: Object.freeze({}),
  read: (entries) => {
    const lengths = new Map(entries)
    return Object.fromEntries(
      segmentKinds.flatMap((kind) => (lengths.has(kind) ? [[kind, lengthMs(lengths.get(kind))]] : [])),
    )
  },
  entriesOf: (value) => Object.entries(value),
}

const coverage: Keyed<Readonly<Record<string, boolean>>> = {
  empty: Object.freeze({}),
  read: (entries) =>
    Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean')) as Record<string, boolean>,
  entriesOf: (value) => Object.entries(value),
}

type KeyedFields = {
  readonly [Name in CollectionName]: {
    readonly [Field in KeyedField<Name>]: Keyed<LibraryCollections[Name][Field]>
  }
}

const keyedFields: KeyedFields = {
  seasons: { coverage },
  topics: { seasonIds: texts },
  units: {},
  venues: {},
  cases: { otherTopicIds: texts, seasonIds: texts, tags: texts, cast, kinds, visitIds: texts },
  people: {},
  teams: {},
  sessions: {},
  rounds: {},
  visits: { personIds: texts },
  concerns: {},
  spreads: { forms },
  attachments: {},
}

const fieldsOf = (name: CollectionName): Readonly<Record<string, Keyed<unknown>>> =>
  keyedFields[name] as unknown as Readonly<Record<string, Keyed<unknown>>>

/**
 * An entry of a keyed field is stored under a flat key in the entity's own map. A nested map that two windows create at
 * once would lose one window's entries.
 */
const flatKey = (field: string, key: string): string => `${field}/${key}`

/** The keyed fields of an entity. Empty ones share one value. */
export function readKeyed(name: CollectionName, map: Y.Map<unknown>): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(name)
  const names = Object.keys(fields)
  if (names.length === 0) return fields
  const entries = new Map<string, [string, unknown][]>()
  map.forEach((value, stored) => {
    const slash = stored.indexOf('/')
    if (slash < 0) return
    const field = stored.slice(0, slash)
    const list = entries.get(field) ?? []
    entries.set(field, list)
    list.push([stored.slice(slash + 1), value])
  })
  return Object.fromEntries(
    Object.entries(fields).map(([field, { empty, read }]) => {
      const own = entries.get(field)
      return [field, own ? Object.freeze(read(own)) : empty]
    }),
  )
}

/** What a keyed field is stored as: flat keys and values. */
export const keyedEntries = (name: CollectionName, field: string, value: unknown): Entries =>
  (fieldsOf(name)[field]?.entriesOf(value) ?? []).map(([key, entry]) => [flatKey(field, key), entry] as const)

/** Makes a keyed field of a stored entity equal to `value` by the fewest changes, so that what others change stays. */
export function setKeyed(map: Y.Map<unknown>, name: CollectionName, field: string, value: unknown): void {
  const next = new Map(keyedEntries(name, field, value))
  for (const key of map.keys()) if (key.startsWith(flatKey(field, '')) && !next.has(key)) map.delete(key)
  for (const [key, entry] of next) if (map.get(key) !== entry) map.set(key, entry)
}
