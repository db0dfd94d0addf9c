import { sideOf, type Lateness } from '../../../domain/timing/rounding'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { Balance, ReportRow, RunReport } from '../../../domain/run/report/report'
import { headlineOf, type Headline } from '../../../domain/run/report/headline'
import { wholeFigures, wholeRow } from '../../../domain/run/report/wholeFigures'
import { clockOf } from '../../../domain/timing/localTime'
import { formatDuration, formatSigned } from '../../../domain/timing/format'

/** A line of the report: clock times and durations in words. */
export interface ReportLine {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly outcome: 'done' | 'cut' | 'passed'
  readonly isInserted: boolean
  readonly plannedStart: string | null
  readonly actualStart: string | null
  readonly planned: string
  readonly actual: string | null
  /** The difference from the plan; null if the segment was never on. */
  readonly delta: string | null
  readonly side: Lateness
  /** Lengths of the two bars, from 0 to 1 of the longest. */
  readonly plannedShare: number
  readonly actualShare: number
  readonly note: string
}

/** A press that was corrected, with the segment that it began. */
export interface ShownCorrection {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
}

export interface ReportView {
  readonly lines: readonly ReportLine[]
  readonly startedClock: string
  readonly endedClock: string
  /** Durations from the start to the end. */
  readonly planned: string
  readonly actual: string
  /** How much later than planned it ended, `+0:50`. */
  readonly over: string
  readonly side: Headline['side']
  readonly tone: Headline['tone']
  /** The hard end, and by how much it was missed or met, without a sign; null without a hard end. */
  readonly hard: { readonly clock: string; readonly by: string; readonly side: Lateness } | null
  /** Where the time went, without zeros. It adds up to `over`. */
  readonly balance: readonly { readonly of: keyof Balance; readonly by: string }[]
  readonly missing: readonly string[]
  readonly here: number
  readonly expected: number
  /** Checked in but not on stage. */
  readonly othersHere: number
  readonly corrections: readonly ShownCorrection[]
}

/** A report as texts and bar lengths. */
export function reportView(report: RunReport, plan: Pick<RunPlan, 'zone' | 'segments'>): ReportView {
  const { zone } = plan
  const { rows, attendance, startedAt, plannedStartAt, endAt } = report
  const beganAt = startedAt ?? plannedStartAt
  const longestMs = rows.reduce((longest, { plannedMs, actualMs }) => Math.max(longest, plannedMs, actualMs ?? 0), 1)
  const { plannedMs, actualMs, balance } = wholeFigures(report, plan)
  const { overMs, side, tone, hard } = headlineOf(report)
  const missing = attendance.filter(({ arrivedAt }) => arrivedAt === null).map(({ name }) => name)
  return {
    lines: rows.map((row) => lineOf(row, zone, longestMs)),
    startedClock: clockOf(beganAt, zone),
    endedClock: clockOf(endAt, zone),
    planned: formatDuration(plannedMs),
    actual: formatDuration(actualMs),
    over: formatSigned(overMs),
    side,
    tone,
    hard: hard && { clock: clockOf(hard.at, zone), by: formatDuration(Math.abs(hard.overMs)), side: hard.side },
    balance: balance.map(({ of, ms }) => ({ of, by: formatSigned(ms) })),
    missing,
    here: attendance.length - missing.length,
    expected: attendance.length,
    othersHere: report.othersHere,
    corrections: report.corrections.map(({ eventId, segmentId, pressedAt, realAt }) => ({
      id: eventId,
      // The start names no segment: it begins the first one.
      title: (rows.find(({ segment }) => segment.id === segmentId) ?? firstOn(rows))?.segment.title ?? '',
      from: clockOf(pressedAt, zone, true),
      to: clockOf(realAt, zone, true),
    })),
  }
}

const firstOn = (rows: readonly ReportRow[]): ReportRow | undefined => rows.find(({ startedAt }) => startedAt !== null)

function lineOf(row: ReportRow, zone: string, longestMs: number): ReportLine {
  const { segment, outcome, isInserted, plannedStartAt, plannedMs, startedAt, actualMs, note } = row
  const shown = wholeRow(row)
  return {
    id: segment.id,
    number: segment.number,
    title: segment.title,
    outcome: actualMs !== null ? 'done' : outcome === 'cut' ? 'cut' : 'passed',
    isInserted,
    plannedStart: plannedStartAt === null ? null : clockOf(plannedStartAt, zone),
    actualStart: startedAt === null ? null : clockOf(startedAt, zone),
    planned: formatDuration(plannedMs),
    actual: shown.actualMs === null ? null : formatDuration(shown.actualMs),
    delta: shown.deltaMs === null ? null : formatSigned(shown.deltaMs),
    side: sideOf(shown.deltaMs ?? 0),
    plannedShare: plannedMs / longestMs,
    actualShare: (actualMs ?? 0) / longestMs,
    note: note ?? '',
  }
}
