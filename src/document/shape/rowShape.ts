import * as Y from 'yjs'
import { byOrder } from '../../domain/entity'
import { kinds, segmentKinds, type SegmentKind } from '../../domain/kinds'
import { castingRoles, priorities, type Part, type Pin, type Row, type Segment } from '../../domain/segment'
import type { FieldStoredAs } from '../../domain/segmentFields'
import {
  dayOffset,
  entityFields,
  flag,
  instant,
  lengthMs,
  oneOf,
  readFields,
  text,
  textOrNull,
  type FieldsOf,
} from './fields'

/** The lists inside a segment, each a keyed map created together with the segment. */
export type ListName = FieldStoredAs<'list'>
export type EntryOf<Name extends ListName> = Segment[Name][number]

const listFields: { readonly [Name in ListName]: FieldsOf<Omit<EntryOf<Name>, 'id'>> } = {
  castings: {
    order: text,
    personId: textOrNull,
    teamId: textOrNull,
    role: oneOf(castingRoles, 'speaker'),
    character: text,
    props: text,
  },
  questions: { order: text, text, durationMs: lengthMs, concernId: textOrNull },
  rehearsals: { order: text, durationMs: lengthMs, heldAt: instant },
}

const pin = (value: unknown): Pin | null => {
  if (typeof value !== 'object' || value === null) return null
  const { time, dayOffset: days } = value as Partial<Pin>
  return typeof time === 'string' ? Object.freeze({ time, dayOffset: dayOffset(days) }) : null
}

/** How the values of a segment are read. Values that nobody has set have the default of the kind. */
function valueFields(kind: SegmentKind): FieldsOf<Pick<Segment, FieldStoredAs<'value'>>> {
  const { minimumMs, priority, isInProgramme } = kinds[kind]
  return {
    kind: () => kind,
    title: text,
    durationMs: lengthMs,
    assumedFrom: textOrNull,
    minimumMs: (value) => (value === undefined ? minimumMs : lengthMs(value)),
    priority: oneOf(priorities, priority),
    pin,
    skipped: flag(false),
    inProgramme: flag(isInProgramme),
    caseId: textOrNull,
    troupeId: textOrNull,
  }
}

/** Reads one row as an immutable value. Lists and cues that are the same as in `previous` keep their identity. */
export function readRow(id: string, map: Y.Map<unknown>, previous?: Row): Row {
  if (map.get('type') === 'part') return Object.freeze(readPart(id, map))
  return Object.freeze(readSegment(id, map, previous?.type === 'segment' ? previous : undefined))
}

function readPart(id: string, map: Y.Map<unknown>): Part {
  return { type: 'part', id, ...readFields({ ...entityFields, title: text }, map) }
}

function readSegment(id: string, map: Y.Map<unknown>, previous: Segment | undefined): Segment {
  const kind = oneOf(segmentKinds, 'custom')(map.get('kind'))
  return {
    type: 'segment',
    id,
    ...readFields(entityFields, map),
    ...readFields(valueFields(kind), map),
    script: text(map.get('script')),
    notes: text(map.get('notes')),
    cues: steady(readCues(map.get('cues')), previous?.cues),
    castings: steadyList(readList('castings', map.get('castings')), previous?.castings),
    questions: steadyList(readList('questions', map.get('questions')), previous?.questions),
    rehearsals: steadyList(readList('rehearsals', map.get('rehearsals')), previous?.rehearsals),
  }
}

function steady<T extends object>(read: T, previous: T | undefined): T {
  if (!previous) return read
  const names = Object.keys(read)
  const isSame = names.length === Object.keys(previous).length && names.every((name) => same(read, previous, name))
  return isSame ? previous : read
}

const same = (a: object, b: object, name: string): boolean => Reflect.get(a, name) === Reflect.get(b, name)

function steadyList<T extends { readonly id: string }>(
  read: readonly T[],
  previous: readonly T[] | undefined,
): readonly T[] {
  if (!previous) return read
  const before = new Map(previous.map((entry) => [entry.id, entry]))
  const kept = read.map((entry) => steady(entry, before.get(entry.id)))
  return kept.length === previous.length && kept.every((entry, i) => entry === previous[i])
    ? previous
    : Object.freeze(kept)
}

const noCues: Readonly<Record<string, string>> = Object.freeze({})

function readCues(value: unknown): Readonly<Record<string, string>> {
  if (!(value instanceof Y.Map)) return noCues
  return Object.freeze(Object.fromEntries([...value.entries()].map(([column, cue]) => [column, text(cue)])))
}

function readList<Name extends ListName>(name: Name, value: unknown): readonly EntryOf<Name>[] {
  if (!(value instanceof Y.Map)) return Object.freeze([])
  const read = [...value.entries()].flatMap(([id, entry]) =>
    entry instanceof Y.Map ? [Object.freeze({ id, ...readFields(listFields[name], entry) })] : [],
  )
  return Object.freeze((read as unknown as EntryOf<Name>[]).sort(byOrder))
}
