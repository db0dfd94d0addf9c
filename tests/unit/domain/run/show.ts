import type { PlannedSegment, RunPlan } from '../../../../src/domain/run/plan/plan'
import type { RunAction, RunEvent } from '../../../../src/domain/run/log/runEvent'
import type { RunState } from '../../../../src/domain/run/runState'
import { runStateOf } from '../../../../src/domain/run/runStateOf'
import type { Priority, SegmentKind } from '../../../../src/domain/segment'
import { minutes } from '../plan'

export const showStart = Date.parse('2021-05-20T14:00+08:00')

/**
 * Shows in short, one word a segment, all in minutes; segments are named a, b, c … in order.
 *
 *   10          ten minutes, may be trimmed
 *   10@12       not before minute 12
 *   10!8        a minimum of eight minutes
 *   10=break    its kind (without one: talk)
 *   10^9,11     took nine and eleven minutes before
 *   10:first    its priority: first, flexible, reluctant, locked
 */
export function showPlan(words: string, more: Partial<RunPlan> = {}): RunPlan {
  let freeMs = 0
  const segments = words.split(' ').map((word, i) => {
    const segment = segmentOf(word, i, freeMs)
    freeMs = segment.startMs + segment.durationMs
    return segment
  })
  const nothing = { cueColumns: [], arrivals: [], hardEndMs: null }
  return {
    ...nothing,
    sessionId: 's1',
    kind: 'show',
    theme: '',
    startAt: showStart,
    zone: 'Asia/Shanghai',
    segments,
    ...more,
  }
}

const word =
  /^(?<length>[\d.]+)(?:@(?<pin>[\d.]+))?(?:!(?<minimum>[\d.]+))?(?:=(?<kind>\w+))?(?:\^(?<past>[\d.,]+))?(?::(?<priority>\w+))?$/

function segmentOf(text: string, i: number, freeMs: number): PlannedSegment {
  const parts = word.exec(text)?.groups
  if (!parts) throw new Error(`Not a segment of a show: ${text}`)
  const pinMs = parts.pin === undefined ? null : minutes(Number(parts.pin))
  return {
    id: String.fromCharCode(97 + i),
    number: i + 1,
    kind: (parts.kind ?? 'talk') as SegmentKind,
    title: '',
    partTitle: null,
    startMs: Math.max(freeMs, pinMs ?? 0),
    durationMs: Math.round(minutes(Number(parts.length))),
    minimumMs: minutes(Number(parts.minimum ?? 0)),
    priority: (parts.priority ?? 'flexible') as Priority,
    pinMs,
    inProgramme: true,
    cast: [],
    questions: [],
    cues: {},
    script: '',
    notes: '',
    historyMs: (parts.past?.split(',') ?? []).map((one) => minutes(Number(one))),
  }
}

/** A show that began in time, had GO in each of the minutes `goes`, and is now in the minute `now`. */
export interface Course {
  /** Minute of the hard end; without one the planned end counts. */
  readonly end?: number
  readonly goes?: readonly number[]
  readonly now: number
}

export interface Show {
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  readonly nowAt: number
  readonly state: RunState
}

export function showAt(words: string, { end, goes = [], now }: Course): Show {
  const plan = showPlan(words, end === undefined ? {} : { hardEndMs: Math.round(minutes(end)) })
  const gone = goes.map((minute, i): RunEvent => {
    const segmentId = plan.segments[i + 1]?.id ?? ''
    return { type: 'go', segmentId, id: `go${i}`, at: showStart + Math.round(minutes(minute)) }
  })
  const log: RunEvent[] = [{ type: 'start', id: 'start', at: showStart }, ...gone]
  const nowAt = showStart + Math.round(minutes(now))
  return { plan, log, nowAt, state: runStateOf(plan, log, nowAt) }
}

/** The show once a person has accepted something, at the same instant. */
export function withActions({ plan, log, nowAt }: Show, actions: readonly RunAction[]): Show {
  const more = actions.map((action, i): RunEvent => ({ ...action, id: `more${log.length + i}`, at: nowAt }))
  const longer = [...log, ...more]
  return { plan, log: longer, nowAt, state: runStateOf(plan, longer, nowAt) }
}
