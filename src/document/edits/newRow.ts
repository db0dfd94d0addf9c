import * as Y from 'yjs'
import type { Part, Segment } from '../../domain/segment'
import { fieldsStoredAs } from '../../domain/segmentFields'
import type { EntryOf, ListName } from '../shape/rowShape'
import { generateNJitteredKeysBetween } from 'fractional-indexing-jittered'
import { newId } from './newId'

type Given<T> = Partial<Omit<T, 'id' | 'order'>>
type NewEntry<Name extends ListName> = Given<EntryOf<Name>>
export type NewCasting = NewEntry<'castings'>
export type NewQuestion = NewEntry<'questions'>
export type NewRehearsal = NewEntry<'rehearsals'>

export type NewLists = { readonly [Name in ListName]: readonly NewEntry<Name>[] }
/** A segment to create. Omitted fields are empty. */
export interface NewSegment
  extends Partial<Omit<Segment, 'type' | 'id' | 'order' | 'deletedAt' | ListName>>, Partial<NewLists> {}

export type NewRow =
  | ({ readonly type: 'segment'; readonly id?: string } & NewSegment)
  | ({ readonly type: 'part'; readonly id?: string } & Partial<Pick<Part, 'title' | 'sample'>>)

const lists = fieldsStoredAs('list')
const maps = fieldsStoredAs('map')
const texts = fieldsStoredAs('text')
const nested: ReadonlySet<string> = new Set([...lists, ...maps, ...texts])

/**
 * The shared map of a new row with its nested maps and texts. They are created together, so that no two windows create
 * them twice.
 */
export function rowMap(row: NewRow, order: string | undefined): Y.Map<unknown> {
  const { id: _id, ...given } = row
  if (given.type === 'part') return new Y.Map<unknown>(Object.entries({ title: '', ...given, order }))
  return new Y.Map<unknown>([
    ...Object.entries(given).filter(([name, value]) => value !== undefined && !nested.has(name)),
    ['order', order],
    ...lists.map((name) => [name, listMap(given[name] ?? [])] as const),
    ...maps.map((name) => [name, new Y.Map(Object.entries(given[name] ?? {}))] as const),
    ...texts.map((name) => [name, new Y.Text(given[name] ?? '')] as const),
  ])
}

function listMap(entries: readonly object[]): Y.Map<unknown> {
  const keys = generateNJitteredKeysBetween(null, null, entries.length)
  return new Y.Map<unknown>(
    entries.map((entry, i): [string, unknown] => [
      newId(),
      new Y.Map<unknown>(Object.entries({ ...entry, order: keys[i] })),
    ]),
  )
}
