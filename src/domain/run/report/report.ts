import { correctionsOf, type Correction } from '../log/correctionsOf'
import { foldRun } from '../log/foldRun'
import type { PlannedSegment, RunPlan } from '../plan/plan'
import { neededArrivals } from '../plan/preflight'
import type { RunEvent } from '../log/runEvent'
import type { RunSegment, RunState } from '../runState'
import { runStateOf } from '../runStateOf'

/** One segment, planned against actual. Instants in epoch ms, durations in ms. */
export interface ReportRow {
  readonly segment: PlannedSegment
  /** `current` and `upcoming` only while the run goes on. */
  readonly outcome: RunSegment['state']
  /** Taken in after the run began; it has no planned start. */
  readonly isInserted: boolean
  readonly plannedStartAt: number | null
  /** As the run began, without what was extended and trimmed. */
  readonly plannedMs: number
  /** Null while it has not begun, or where it never did. */
  readonly startedAt: number | null
  /** All the time it took, without pauses; null where it never began. */
  readonly actualMs: number | null
  /** Actual less planned: positive took longer. Null where it never began. */
  readonly deltaMs: number | null
  readonly note: string | null
}

/** Where the time went, ms: positive made the end later. It adds up to `overMs`. */
export interface Balance {
  readonly startMs: number
  readonly segmentsMs: number
  readonly insertedMs: number
  readonly pausesMs: number
  /** Cut and passed: never positive. */
  readonly leftOutMs: number
  /** Waits that the plan had before pins and that were not needed, and what of a running show is still to come. */
  readonly waitsMs: number
}

export interface Attendance {
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  /** Null: did not come, or was not checked in. */
  readonly arrivedAt: number | null
}

/** A run, planned against actual. */
export interface RunReport {
  readonly isEnded: boolean
  readonly plannedStartAt: number
  readonly startedAt: number | null
  readonly plannedEndAt: number
  /** As projected while the run goes on. */
  readonly endAt: number
  readonly overMs: number
  readonly overHardMs: number | null
  readonly rows: readonly ReportRow[]
  readonly balance: Balance
  /** What took longer than planned, the worst first. */
  readonly lost: readonly ReportRow[]
  /** Who was to be on stage. */
  readonly attendance: readonly Attendance[]
  /** How many others were checked in. */
  readonly othersHere: number
  readonly corrections: readonly Correction[]
}

/** What became of a run, as its log has it; of one that goes on, up to its last event. */
export function reportOf(plan: RunPlan, log: readonly RunEvent[]): RunReport {
  const { endedAt, counted } = foldRun(plan, log)
  const state = runStateOf(plan, log, endedAt ?? Math.max(plan.startAt, ...counted.map(({ at }) => at)))
  const planned = new Map(plan.segments.map((segment) => [segment.id, segment]))
  const rows = state.segments.map((live) => rowOf(live, planned.get(live.segment.id), state))
  const attendance = attendanceOf(plan, state)
  return {
    isEnded: endedAt !== null,
    plannedStartAt: state.startAt,
    startedAt: state.startedAt,
    plannedEndAt: state.plannedEndAt,
    endAt: state.projectedEndAt,
    overMs: state.overMs,
    overHardMs: state.overHardMs,
    rows,
    balance: balanceOf(rows, state),
    lost: rows
      .filter(({ deltaMs }) => deltaMs !== null && deltaMs > 0)
      .sort((a, b) => (b.deltaMs ?? 0) - (a.deltaMs ?? 0)),
    attendance,
    othersHere: state.arrivals.size - attendance.filter(({ arrivedAt }) => arrivedAt !== null).length,
    corrections: correctionsOf(plan, log),
  }
}

function rowOf(live: RunSegment, planned: PlannedSegment | undefined, { startAt, notes }: RunState): ReportRow {
  const { segment, state, startedAt, elapsedMs, earlierMs } = live
  const tookMs = elapsedMs + earlierMs
  const plannedMs = (planned ?? segment).durationMs
  const actualMs = startedAt === null && tookMs === 0 ? null : tookMs
  return {
    segment,
    outcome: state,
    isInserted: planned === undefined,
    plannedStartAt: planned ? startAt + planned.startMs : null,
    plannedMs,
    startedAt,
    actualMs,
    deltaMs: actualMs === null ? null : actualMs - plannedMs,
    note: notes.get(segment.id)?.trim() || null,
  }
}

function balanceOf(rows: readonly ReportRow[], { startAt, startedAt, nowAt, overMs }: RunState): Balance {
  const sum = (of: (row: ReportRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const startMs = startedAt === null ? 0 : startedAt - startAt
  const segmentsMs = sum(({ isInserted, deltaMs }) => (isInserted ? 0 : (deltaMs ?? 0)))
  const insertedMs = sum(({ isInserted, actualMs }) => (isInserted ? (actualMs ?? 0) : 0))
  const pausesMs = startedAt === null ? 0 : nowAt - startedAt - sum(({ actualMs }) => actualMs ?? 0)
  const leftOutMs = sum((row) => (isLeftOut(row) ? -row.plannedMs : 0))
  const waitsMs = overMs - startMs - segmentsMs - insertedMs - pausesMs - leftOutMs
  return { startMs, segmentsMs, insertedMs, pausesMs, leftOutMs, waitsMs }
}

const isLeftOut = ({ outcome, isInserted, actualMs }: ReportRow): boolean =>
  (outcome === 'cut' || outcome === 'passed') && !isInserted && actualMs === null

/** Everyone who was planned or needed in the end, in the order of the stage. */
function attendanceOf(plan: RunPlan, state: RunState): readonly Attendance[] {
  const expected = new Map([...plan.arrivals, ...neededArrivals(state)].map((one) => [one.id, one]))
  return [...expected.values()].map(({ id, type, name, unit }) => ({
    id,
    type,
    name,
    unit,
    arrivedAt: state.arrivals.get(id) ?? null,
  }))
}
