import type { PlannedSegment, RunPlan } from '../../../src/domain/run/plan/plan'
import type { RunAction, RunEvent } from '../../../src/domain/run/log/runEvent'
import type { RunState } from '../../../src/domain/run/runState'
import { runStateOf } from '../../../src/domain/run/runStateOf'
import { minuteMs, secondMs } from '../../../src/domain/timing/units'
import { blankSegment } from '../domain/run/blankSegment'

/** 14:00 in Shanghai. */
const startAt = Date.parse('2021-05-20T06:00:00Z')

/** A plan of segments A, B, C … laid end to end: `show(10, { durationMs: 5 * minuteMs, cues })`; numbers are minutes. */
export function show(...segments: readonly (number | Partial<PlannedSegment>)[]): RunPlan {
  let startMs = 0
  return {
    sessionId: 'session1',
    kind: 'show',
    theme: '邻里议事',
    startAt,
    hardEndMs: null,
    zone: 'Asia/Shanghai',
    cueColumns: [],
    arrivals: [],
    segments: segments.map((given, i) => {
      const part = typeof given === 'number' ? { durationMs: given * minuteMs } : given
      const segment = { ...blank, id: names[i] ?? '', number: i + 1, title: (names[i] ?? '').toUpperCase(), startMs }
      startMs += part.durationMs ?? blank.durationMs
      return { ...segment, ...part }
    }),
  }
}

const names = 'abcdefgh'
const blank: PlannedSegment = { ...blankSegment, durationMs: 10 * minuteMs }

export const cast = (...people: readonly string[]): PlannedSegment['cast'] =>
  people.map((name) => ({ id: name, type: 'person', name, unit: '街道', role: 'speaker', character: '' }))

/** `m:ss` after the planned start, `-m:ss` before it, in ms. */
function offsetMs(time: string): number {
  const [minutes = 0, seconds = 0] = time.replace('-', '').split(':').map(Number)
  return (minutes * minuteMs + seconds * secondMs) * (time.startsWith('-') ? -1 : 1)
}

/** What was done when: `['0:00', 'start']`, `['10:20', { type: 'pause' }]`; `go b` begins b. */
export type Deed = readonly [time: string, deed: string | RunAction]

const actionOf = (deed: string | RunAction): RunAction => {
  if (typeof deed !== 'string') return deed
  const [type, segmentId] = deed.split(' ')
  return (segmentId ? { type, segmentId } : { type }) as RunAction
}

/** The run as it stands at a time. */
export function at(time: string, plan: RunPlan, ...deeds: readonly Deed[]): RunState {
  const log = deeds.map(([when, deed], i): RunEvent => ({
    ...actionOf(deed),
    id: `e${i}`,
    at: startAt + offsetMs(when),
  }))
  return runStateOf(plan, log, startAt + offsetMs(time))
}

export const say = (text: string, more: Partial<RunAction & { type: 'message' }> = {}): RunAction => ({
  type: 'message',
  target: 'speaker',
  style: 'plain',
  text,
  untilAt: null,
  ...more,
})
