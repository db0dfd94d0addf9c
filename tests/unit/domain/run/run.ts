import type { RunKind, RunPlan } from '../../../../src/domain/run/plan/plan'
import { planOf } from '../../../../src/domain/run/plan/planOf'
import {
  messageTargets,
  type MessageTarget,
  type RunAction,
  type RunEvent,
} from '../../../../src/domain/run/log/runEvent'
import type { RunSegment, RunState } from '../../../../src/domain/run/runState'
import { runStateOf } from '../../../../src/domain/run/runStateOf'
import type { SessionSnapshot } from '../../../../src/domain/session'
import { scheduleOf } from '../../../../src/domain/timing/schedule'
import { someLibrary } from '../library'
import { minutes, planned } from '../plan'

/** 14:00, when the plans of these tests start. */
export const startAt = Date.parse('2021-05-20T14:00+08:00')
export const at = (minute: number): number => startAt + minutes(minute)

export function frozen(plan: string | SessionSnapshot, kind: RunKind = 'show', hardEnd: string | null = null): RunPlan {
  const session = typeof plan === 'string' ? planned(plan, { hardEnd }) : plan
  const schedule = scheduleOf(session)
  return planOf({ session, schedule, library: someLibrary, historyOf: () => [] }, kind, startAt)
}

/**
 * What was pressed, one word a press, each at a minute after 14:00: `start@0 go@10.5`. GO begins the next segment, undo
 * takes back what it would in the window, `correct@12=10` says at minute 12 that the last press was at minute 10.
 *
 *   start go pause resume undo redo end
 *   clock:-60@-55     the clock is set back by an hour; from then on, minutes are told by the new clock
 *   delay@-5=10       put off to minute 10
 *   jump:c@5          cut:b@5  uncut:b@5
 *   extend:b+2@5      trim:b-2@5
 *   insert:x5>b@5     x, five minutes, after b (or > alone: first)
 *   here:lin@-5       away:lin@5
 *   say@5=8           a message to the speaker up to minute 8 (say@5: until it is cleared)      clear@6
 *   say:board@5       one to the call board
 *   undo:e2@5         undo of the second press
 *   note:b=late@5
 */
export function logOf(plan: RunPlan, presses: string): readonly RunEvent[] {
  const log: RunEvent[] = []
  for (const press of presses.split(/\s+/).filter((word) => word !== '')) {
    const { what, of, minute, to } = wordsOf(press)
    const action = actionOf(runStateOf(plan, [...log], at(minute)), what, of, to)
    log.push({ ...action, id: `e${log.length + 1}`, at: at(minute) })
  }
  return log
}

/** A state without what redo would do, which tells of what was undone. */
export const apartFromRedo = (state: RunState): RunState => ({ ...state, redoableId: null })

export const stateOf = (plan: RunPlan, presses: string, minute: number): RunState =>
  runStateOf(plan, logOf(plan, presses), at(minute))

function wordsOf(press: string): { what: string; of: string; minute: number; to: number | null } {
  const parts = /^(?<what>\w+)(?::(?<of>[^@]+))?@(?<minute>-?[\d.]+)(?:=(?<to>-?[\d.]+))?$/.exec(press)?.groups
  if (!parts) throw new Error(`Not a press: ${press}`)
  const to = parts.to === undefined ? null : Number(parts.to)
  return { what: parts.what ?? '', of: parts.of ?? '', minute: Number(parts.minute), to }
}

function actionOf(state: RunState, what: string, of: string, to: number | null): RunAction {
  const segmentId = of.slice(0, 1)
  const untilAt = to === null ? null : at(to)
  switch (what) {
    case 'start':
    case 'pause':
    case 'resume':
    case 'end':
      return { type: what }
    case 'go':
      return { type: 'go', segmentId: of || (state.next?.segment.id ?? 'none') }
    case 'jump':
      return { type: 'jump', segmentId }
    case 'delay':
      return { type: 'delay', startAt: untilAt ?? 0 }
    case 'extend':
    case 'trim':
      return { type: what, segmentId, byMs: minutes(Number(of.slice(2))) }
    case 'cut':
    case 'uncut':
      return { type: 'cut', segmentId, isCut: what === 'cut' }
    case 'insert':
      return insertOf(of)
    case 'here':
    case 'away':
      return { type: 'checkIn', whoId: of, isHere: what === 'here' }
    case 'say':
      return { type: 'message', target: targetOf(of), style: 'plain', text: 'Five minutes', untilAt }
    case 'clear':
      return { type: 'clearMessage', messageId: state.messages[0]?.id ?? 'none' }
    case 'note':
      return { type: 'note', segmentId, text: of.slice(2) }
    case 'correct':
      return { type: 'correct', eventId: state.lastPressId ?? 'none', realAt: untilAt ?? 0 }
    case 'undo':
      return { type: 'undo', eventId: of || (state.undoableId ?? 'none') }
    case 'redo':
      return { type: 'redo', eventId: state.redoableId ?? 'none' }
    case 'clock':
      return { type: 'clock', byMs: minutes(Number(of)) }
    default:
      throw new Error(`Not a press: ${what}`)
  }
}

const targetOf = (of: string): MessageTarget => messageTargets.find((target) => target === of) ?? 'speaker'

function insertOf(of: string): RunAction {
  const [segment = '', afterId = ''] = of.split('>')
  const [model] = frozen(segment.slice(1)).segments
  if (!model) throw new Error(`Not a segment: ${of}`)
  return { type: 'insert', segment: { ...model, id: segment.slice(0, 1) }, afterId: afterId || null }
}

const minute = (time: number | null): number => (time === null ? NaN : Math.round((time - startAt) / 600) / 100)
const length = (ms: number): number => Math.round(ms / 600) / 100

/**
 * Segments as a run stands: `a 0-9` is done, `b* 9 2/5` on stage since minute 9, two of five minutes taken, `c 14-19`
 * expected, `d passed` and `e cut`.
 */
export const shownRun = ({ segments }: Pick<RunState, 'segments'>): string => segments.map(shownSegment).join(', ')

function shownSegment(one: RunSegment): string {
  const { id } = one.segment
  if (one.state === 'current')
    return `${id}* ${minute(one.startedAt)} ${length(one.elapsedMs)}/${length(one.durationMs)}`
  if (one.state === 'done') return `${id} ${minute(one.startedAt)}-${minute(one.endedAt)}`
  if (one.state === 'upcoming') return `${id} ${minute(one.expectedStartAt)}-${minute(one.expectedEndAt)}`
  return `${id} ${one.state}`
}

/** `ends 20, planned 25, -5`: when the run ends as it stands, and by how much that is late. */
export const shownEnd = (state: RunState): string =>
  `ends ${minute(state.projectedEndAt)}, planned ${minute(state.plannedEndAt)}, ${length(state.overMs)}`
