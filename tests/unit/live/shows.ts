import type { PlannedSegment, RunPlan } from '../../../src/domain/run/plan/plan'
import type { RunAction, RunEvent } from '../../../src/domain/run/log/runEvent'
import type { RunState } from '../../../src/domain/run/runState'
import { runStateOf } from '../../../src/domain/run/runStateOf'
import { minuteMs } from '../../../src/domain/timing/units'
import { blankSegment } from '../domain/run/blankSegment'

/** 14:00 on a day of the sample, Shanghai. */
export const startAt = Date.parse('2021-05-20T06:00:00Z')

/** `10 5 20`: segments a, b, c of so many minutes, each with a person of its name (`甲` for a). */
export function planned(minutes: string, more: Partial<RunPlan> = {}): RunPlan {
  let startMs = 0
  const segments = minutes.split(' ').map((text, i): PlannedSegment => {
    const durationMs = Number(text) * minuteMs
    const segment = {
      ...blankSegment,
      id: 'abcdefgh'[i] ?? '',
      number: i + 1,
      title: `环节${i + 1}`,
      startMs,
      durationMs,
    }
    startMs += durationMs
    return segment
  })
  return { ...plan, segments, ...more }
}

const plan: RunPlan = {
  sessionId: 's',
  kind: 'show',
  theme: '课堂',
  startAt,
  hardEndMs: null,
  zone: 'Asia/Shanghai',
  cueColumns: [],
  segments: [],
  arrivals: [],
}

/** What was pressed, by minutes from the planned start: `[0, { type: 'start' }]`. */
export type Press = readonly [minutes: number, action: RunAction]

export const logOf = (presses: readonly Press[]): readonly RunEvent[] =>
  presses.map(([minutes, action], i) => ({ ...action, id: `e${i}`, at: startAt + minutes * minuteMs }))

/** A run as it stands so many minutes after the planned start. */
export const stateAfter = (of: RunPlan, presses: readonly Press[], minutes: number): RunState =>
  runStateOf(of, logOf(presses), startAt + minutes * minuteMs)
