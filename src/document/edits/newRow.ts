import * as Y from 'yjs'
import type { Casting, Part, Question, Rehearsal, Segment } from '../../domain/segment'
import type { ListName } from '../shape/rowShape'
import { generateNJitteredKeysBetween } from 'fractional-indexing-jittered'
import { newId } from './newId'

type Given<T> = Partial<Omit<T, 'id' | 'order'>>
export type NewCasting = Given<Casting>
export type NewQuestion = Given<Question>
export type NewRehearsal = Given<Rehearsal>

/** A segment to be made; what is left out is empty. */
export interface NewSegment extends Partial<Omit<Segment, 'type' | 'id' | 'order' | 'deletedAt' | ListName>> {
  readonly castings?: readonly NewCasting[]
  readonly questions?: readonly NewQuestion[]
  readonly rehearsals?: readonly NewRehearsal[]
}

export type NewRow =
  | ({ readonly type: 'segment'; readonly id?: string } & NewSegment)
  | ({ readonly type: 'part'; readonly id?: string } & Partial<Pick<Part, 'title' | 'sample'>>)

/** The shared map of a new row, with its nested maps and texts: made at once, so that no window makes them twice. */
export function rowMap(row: NewRow, order: string | undefined): Y.Map<unknown> {
  const { id: _id, ...given } = row
  if (given.type === 'part') return new Y.Map<unknown>(Object.entries({ title: '', ...given, order }))
  const { castings = [], questions = [], rehearsals = [], cues = {}, script = '', notes = '', ...plain } = given
  return new Y.Map<unknown>([
    ...Object.entries(plain).filter(([, value]) => value !== undefined),
    ['order', order],
    ['castings', listMap(castings)],
    ['questions', listMap(questions)],
    ['rehearsals', listMap(rehearsals)],
    ['cues', new Y.Map(Object.entries(cues))],
    ['script', new Y.Text(script)],
    ['notes', new Y.Text(notes)],
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
