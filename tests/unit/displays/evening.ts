import type { PlannedSegment, RunPlan } from '../../../src/domain/live/plan'
import type { RunAction, RunEvent } from '../../../src/domain/live/runEvent'
import { runStateOf } from '../../../src/domain/live/runStateOf'
import type { RunState } from '../../../src/domain/live/runState'
import { minuteMs } from '../../../src/domain/timing/units'

/** 14:00 in Shanghai. */
export const startAt = Date.UTC(2021, 4, 20, 6)

const segment = (id: string, minutes: number, startMinute: number, more: Partial<PlannedSegment>): PlannedSegment => ({
  id,
  number: 1,
  kind: 'talk',
  title: id,
  partTitle: null,
  startMs: startMinute * minuteMs,
  durationMs: minutes * minuteMs,
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
  ...more,
})

const zhou = { id: 'zhou', type: 'person', name: '周敏', unit: '徐家汇街道', role: 'speaker', character: '' } as const
const lin = { id: 'lin', type: 'person', name: '林晓', unit: '', role: 'host', character: '' } as const

/** A talk of 10 minutes, hosting of 2 that the programme does not show, a forum of 20. */
export const plan: RunPlan = {
  sessionId: 'session',
  kind: 'show',
  theme: '文明实践助推社会治理',
  startAt,
  hardEndMs: 35 * minuteMs,
  zone: 'Asia/Shanghai',
  cueColumns: [],
  segments: [
    segment('加梯', 10, 0, { cast: [lin, zhou], cues: { mic: '手持 1' }, notes: '内部' }),
    segment('串场', 2, 10, { number: 2, kind: 'hosting', inProgramme: false, cast: [lin] }),
    segment('论坛', 20, 12, { number: 3, kind: 'microForum', cast: [zhou], cues: { mic: '耳麦', stage: '下场门' } }),
  ],
  arrivals: [],
}

/** What happened, each at a minute of the show. */
export function stateAt(minute: number, ...actions: readonly (readonly [number, RunAction])[]): RunState {
  const log = actions.map(([at, action], i): RunEvent => ({ ...action, id: `e${i}`, at: startAt + at * minuteMs }))
  return runStateOf(plan, log, startAt + minute * minuteMs)
}

export const start = { type: 'start' } as const
export const go = (segmentId: string) => ({ type: 'go', segmentId }) as const
