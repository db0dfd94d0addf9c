import { correctionsOf, type Correction } from '../log/correctionsOf'
import { foldRun } from '../log/foldRun'
import type { PlannedSegment, RunPlan } from '../plan/plan'
import { everyoneOnStage } from '../plan/preflight'
import type { RunEvent } from '../log/runEvent'
import type { RunSegment, RunState } from '../runState'
import { runStateOf } from '../runStateOf'

/** One segment, planned and actual. Instants in epoch ms, durations in ms. */
export interface ReportRow {
  readonly segment: PlannedSegment
  /** `current` and `upcoming` only during the run. */
  readonly outcome: RunSegment['state']
  /** Inserted after the run began; it has no planned start. */
  readonly isInserted: boolean
  readonly plannedStartAt: number | null
  /** As planned when the run began, without extensions and trims. */
  readonly plannedMs: number
  /** Null if it has not begun. */
  readonly startedAt: number | null
  /** The time it took, without pauses; null if it never began. */
  readonly actualMs: number | null
  /** Actual minus planned; positive: it took longer. Null if it never began. */
  readonly deltaMs: number | null
  readonly note: string | null
}

/** Where the time went, ms. Positive made the end later. The parts add up to `overMs`. */
export interface Balance {
  readonly startMs: number
  readonly segmentsMs: number
  readonly insertedMs: number
  readonly pausesMs: number
  /** Segments cut and passed: never positive. */
  readonly leftOutMs: number
  /** Planned waits before pins that were not needed, and during the run what is still to come. */
  readonly waitsMs: number
}

export interface Attendance {
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  /** Null: did not come or was not checked in. */
  readonly arrivedAt: number | null
}

/** A run, planned and actual. */
export interface RunReport {
  readonly isEnded: boolean
  readonly plannedStartAt: number
  readonly startedAt: number | null
  readonly plannedEndAt: number
  /** Projected during the run. */
  readonly endAt: number
  readonly overMs: number
  readonly overHardMs: number | null
  readonly rows: readonly ReportRow[]
  readonly balance: Balance
  /** Segments that took longer than planned, the worst first. */
  readonly lost: readonly ReportRow[]
  /** Who was expected on stage. */
  readonly attendance: readonly Attendance[]
  /** How many others were checked in. */
  readonly othersHere: number
  readonly corrections: readonly Correction[]
}

/** The report of a run from its log; during the run, up to its last event. */
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

/** Everyone who was planned or finally needed, in order of appearance. */
function attendanceOf(plan: RunPlan, state: RunState): readonly Attendance[] {
  return everyoneOnStage(plan, state).map(({ id, type, name, unit }) => ({
    id,
    type,
    name,
    unit,
    arrivedAt: state.arrivals.get(id) ?? null,
  }))
}
