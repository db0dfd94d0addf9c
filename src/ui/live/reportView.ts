import type { RunPlan } from '../../domain/live/plan'
import type { RunEvent } from '../../domain/live/runEvent'
import type { RunState } from '../../domain/live/runState'
import { clockOf } from '../../domain/timing/clockOf'
import { formatDuration } from '../../domain/timing/formatDuration'
import { formatSigned } from '../../domain/timing/formatSigned'
import { sideOf, type OrderRow } from './orderView'
import { wholeSeconds } from './figures'

/** Planned against actual, of one segment. */
export interface ReportRow {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: 'done' | 'cut' | 'passed'
  readonly plannedStart: string
  readonly actualStart: string | null
  readonly planned: string
  readonly actual: string | null
  /** Longer or shorter than planned; null where it was never on. */
  readonly delta: string | null
  readonly side: OrderRow['side']
  /** Lengths of the two bars, of the longest of all, from 0 to 1. */
  readonly plannedShare: number
  readonly actualShare: number
  readonly note: string
}

export interface ReportView {
  readonly rows: readonly ReportRow[]
  readonly startedClock: string
  readonly endedClock: string
  readonly planned: string
  readonly actual: string
  readonly delta: string
  readonly side: OrderRow['side']
  readonly missing: readonly string[]
  readonly here: number
  readonly expected: number
  readonly corrections: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** What a run was, once it has ended: from its plan and its log alone. */
export function reportView(state: RunState, plan: RunPlan, log: readonly RunEvent[]): ReportView {
  const { zone } = plan
  const longestMs = state.segments.reduce(
    (longest, { segment, elapsedMs }) => Math.max(longest, segment.durationMs, elapsedMs),
    1,
  )
  const startedAt = state.startedAt ?? state.startAt
  const endedAt = state.endedAt ?? state.nowAt
  const plannedMs = plan.segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0)
  const overMs = wholeSeconds(endedAt - startedAt - plannedMs)
  const missing = plan.arrivals.filter(({ id }) => !state.arrivals.has(id)).map(({ name }) => name)
  return {
    rows: state.segments.map((live) => reportRow(live, state, zone, longestMs)),
    startedClock: clockOf(startedAt, zone),
    endedClock: clockOf(endedAt, zone),
    planned: formatDuration(plannedMs),
    actual: formatDuration(endedAt - startedAt),
    delta: formatSigned(overMs),
    side: sideOf(overMs),
    missing,
    here: plan.arrivals.length - missing.length,
    expected: plan.arrivals.length,
    corrections: correctionsOf(log, zone),
  }
}

function reportRow(live: RunState['segments'][number], state: RunState, zone: string, longestMs: number): ReportRow {
  const { segment, elapsedMs, startedAt } = live
  const wasOn = live.state === 'done' || live.state === 'current'
  const byMs = wasOn ? wholeSeconds(elapsedMs - segment.durationMs) : 0
  return {
    id: segment.id,
    number: segment.number,
    title: segment.title,
    state: wasOn ? 'done' : live.state === 'cut' ? 'cut' : 'passed',
    plannedStart: clockOf(state.startAt + segment.startMs, zone),
    actualStart: wasOn && startedAt !== null ? clockOf(startedAt, zone) : null,
    planned: formatDuration(segment.durationMs),
    actual: wasOn ? formatDuration(elapsedMs) : null,
    delta: wasOn ? formatSigned(byMs) : null,
    side: sideOf(byMs),
    plannedShare: segment.durationMs / longestMs,
    actualShare: wasOn ? elapsedMs / longestMs : 0,
    note: state.notes.get(segment.id) ?? '',
  }
}

/** Each press that was moved: when it was made, and when it really was. */
function correctionsOf(log: readonly RunEvent[], zone: string): ReportView['corrections'] {
  const undone = new Set(log.flatMap((event) => (event.type === 'undo' ? [event.eventId] : [])))
  return log.flatMap((event) => {
    if (event.type !== 'correct' || undone.has(event.id)) return []
    const pressed = log.find(({ id }) => id === event.eventId)
    if (!pressed) return []
    return [{ id: event.id, from: clockOf(pressed.at, zone, true), to: clockOf(event.realAt, zone, true) }]
  })
}
