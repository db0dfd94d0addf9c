import type { PlannedSegment } from '../../../../src/domain/run/plan/plan'

/** A segment of a plan of which nothing was said; a test says what it is about. */
export const blankSegment: PlannedSegment = {
  id: '',
  number: 0,
  kind: 'talk',
  title: '',
  partTitle: null,
  startMs: 0,
  durationMs: 0,
  minimumMs: 0,
  priority: 'flexible',
  pinMs: null,
  inProgramme: true,
  cast: [],
  questions: [],
  cues: {},
  script: '',
  notes: '',
  historyMs: [],
}
