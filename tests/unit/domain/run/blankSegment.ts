import type { PlannedSegment } from '../../../../src/domain/run/plan/plan'

/** A segment with defaults; a test sets what matters. */
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
