import type { Entity } from './entity'
import type { PlannedField } from './run/plan/plan'
import type { Segment } from './segment'

/**
 * How a field is stored. A value is set as a whole. Several people can write in a text at once, and edit the entries of
 * a list or a map apart.
 */
type Storage = 'value' | 'text' | 'list' | 'map'

interface FieldFacts {
  readonly stored: Storage
  /** What it becomes in the plan of a run, which the console shows and takes over; null: it is the planner's alone. */
  readonly planned: PlannedField | null
}

/**
 * Every field of a segment, apart from those of every entity. The reader, the patch, copies, pasted rows, new rows and
 * what a run takes over follow from this list or are checked against it.
 */
export const segmentFields = {
  kind: { stored: 'value', planned: 'kind' },
  title: { stored: 'value', planned: 'title' },
  durationMs: { stored: 'value', planned: 'durationMs' },
  assumedFrom: { stored: 'value', planned: null },
  minimumMs: { stored: 'value', planned: 'minimumMs' },
  priority: { stored: 'value', planned: 'priority' },
  pin: { stored: 'value', planned: 'pinMs' },
  // What is skipped is in no plan.
  skipped: { stored: 'value', planned: null },
  inProgramme: { stored: 'value', planned: 'inProgramme' },
  caseId: { stored: 'value', planned: null },
  troupeId: { stored: 'value', planned: 'cast' },
  castings: { stored: 'list', planned: 'cast' },
  questions: { stored: 'list', planned: 'questions' },
  rehearsals: { stored: 'list', planned: null },
  cues: { stored: 'map', planned: 'cues' },
  script: { stored: 'text', planned: 'script' },
  notes: { stored: 'text', planned: 'notes' },
} as const satisfies Readonly<Record<Exclude<keyof Segment, keyof Entity | 'type'>, FieldFacts>>

export type SegmentField = keyof typeof segmentFields
export type FieldStoredAs<How extends Storage> = {
  [Name in SegmentField]: (typeof segmentFields)[Name]['stored'] extends How ? Name : never
}[SegmentField]

const names = Object.keys(segmentFields) as readonly SegmentField[]

export const fieldsStoredAs = <How extends Storage>(how: How): readonly FieldStoredAs<How>[] =>
  names.filter((name): name is FieldStoredAs<How> => segmentFields[name].stored === how)
