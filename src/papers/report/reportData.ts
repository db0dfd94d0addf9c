import { reportOf, type ReportRow as Held, type RunReport } from '../../domain/live/report'
import { stepsOf } from '../../domain/live/stepsOf'
import { clockOf } from '../../domain/timing/clockOf'
import { dateAt } from '../../domain/timing/dateAt'
import { wholeSeconds } from '../../domain/timing/lateness'
import { oneLine } from '../oneLine'
import type { FinishedRun, PaperInput } from '../paper'
import { workingHeadOf } from '../workingHead'
import { balanceParts, type ReportData, type ReportRow } from './reportSchema'

/** How a run went, as it is printed; null while none has been brought to its end. */
export function reportData(input: PaperInput): ReportData | null {
  const { run } = input
  if (run === null) return null
  const report = reportOf(run.plan, run.log)
  const { startedAt } = report
  if (startedAt === null || !report.isEnded) return null
  const { zone, kind, segments } = run.plan
  const clock = (at: number) => clockOf(at, zone)
  const plannedMs = segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0)
  return {
    head: workingHeadOf(input),
    kind,
    date: dateAt(startedAt, zone),
    plannedStart: clock(report.plannedStartAt),
    start: clock(startedAt),
    plannedEnd: clock(report.plannedEndAt),
    end: clock(report.endAt),
    overMs: wholeSeconds(report.overMs),
    plannedMs,
    actualMs: wholeSeconds(report.endAt - startedAt),
    hardEnd: hardEndOf(report, clock),
    balance: balanceParts.flatMap((of) => {
      const ms = wholeSeconds(report.balance[of])
      return ms === 0 ? [] : [{ of, ms }]
    }),
    rows: report.rows.map((row) => rowOf(row, clock)),
    steps: stepsOf(run.plan, run.log).map(({ id, type, at, title, byMs, toAt }) => ({
      id,
      type,
      clock: clock(at),
      title: oneLine(title),
      byMs: byMs === null ? null : wholeSeconds(byMs),
      to: toAt === null ? '' : clock(toAt),
    })),
    corrections: correctionsOf(run, report),
    attendance: report.attendance.map(({ id, name, unit, arrivedAt }) => ({
      id,
      name: oneLine(name),
      unit: oneLine(unit),
      arrived: arrivedAt === null ? null : clock(arrivedAt),
    })),
  }
}

function hardEndOf({ endAt, overHardMs }: RunReport, clock: (at: number) => string): ReportData['hardEnd'] {
  return overHardMs === null ? null : { clock: clock(endAt - overHardMs), overMs: wholeSeconds(overHardMs) }
}

function rowOf(row: Held, clock: (at: number) => string): ReportRow {
  const { segment, outcome, plannedStartAt, startedAt, plannedMs, actualMs, deltaMs, note } = row
  return {
    id: segment.id,
    number: segment.number,
    kind: segment.kind,
    title: oneLine(segment.title),
    outcome: actualMs !== null ? 'done' : outcome === 'cut' ? 'cut' : 'passed',
    plannedStart: plannedStartAt === null ? null : clock(plannedStartAt),
    actualStart: startedAt === null ? null : clock(startedAt),
    plannedMs,
    actualMs: actualMs === null ? null : wholeSeconds(actualMs),
    deltaMs: deltaMs === null ? null : wholeSeconds(deltaMs),
    note: note ?? '',
  }
}

function correctionsOf({ plan }: FinishedRun, { corrections, rows }: RunReport): ReportData['corrections'] {
  const titles = new Map(rows.map(({ segment }) => [segment.id, oneLine(segment.title)]))
  return corrections.map(({ eventId, segmentId, pressedAt, realAt }) => ({
    id: eventId,
    title: titles.get(segmentId ?? '') ?? '',
    from: clockOf(pressedAt, plan.zone, true),
    to: clockOf(realAt, plan.zone, true),
  }))
}
