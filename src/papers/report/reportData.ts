import { headlineOf } from '../../domain/run/report/headline'
import { reportOf, type ReportRow as Held, type RunReport } from '../../domain/run/report/report'
import { stepsOf } from '../../domain/run/log/stepsOf'
import { wholeFigures, wholeRow } from '../../domain/run/report/wholeFigures'
import { clockOf, dateAt } from '../../domain/timing/localTime'
import { truncateToSeconds } from '../../domain/timing/rounding'
import { oneLine } from '../content/oneLine'
import { choiceOption, type ChosenOf } from '../option'
import type { FinishedRun, SessionInput } from '../paper'
import { paperStyles } from '../paperStyles'
import { workingHeadOf } from '../content/workingHead'
import type { ReportData, PrintedReportRow } from './reportSchema'

export const reportOptions = { style: choiceOption(paperStyles) } as const

/** The data of a run's report; null if no run was completed. */
export function reportData(input: SessionInput, { style }: ChosenOf<typeof reportOptions>): ReportData | null {
  const { run } = input
  if (run === null) return null
  const report = reportOf(run.plan, run.log)
  const { startedAt } = report
  if (startedAt === null || !report.isEnded) return null
  const { zone, kind } = run.plan
  const clock = (at: number) => clockOf(at, zone)
  const { hard } = headlineOf(report)
  const { balance, ...figures } = wholeFigures(report, run.plan)
  return {
    head: workingHeadOf(input),
    style,
    kind,
    date: dateAt(startedAt, zone),
    plannedStart: clock(report.plannedStartAt),
    start: clock(startedAt),
    plannedEnd: clock(report.plannedEndAt),
    end: clock(report.endAt),
    ...figures,
    hardEnd: hard && { clock: clock(hard.at), overMs: hard.overMs },
    balance: [...balance],
    rows: report.rows.map((row) => rowOf(row, clock)),
    steps: stepsOf(run.plan, run.log).map(({ id, type, at, title, byMs, toAt }) => ({
      id,
      type,
      clock: clock(at),
      title: oneLine(title),
      byMs: byMs === null ? null : truncateToSeconds(byMs),
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

function rowOf(row: Held, clock: (at: number) => string): PrintedReportRow {
  const { segment, outcome, plannedStartAt, startedAt, plannedMs, actualMs, note } = row
  return {
    id: segment.id,
    number: segment.number,
    kind: segment.kind,
    title: oneLine(segment.title),
    outcome: actualMs !== null ? 'done' : outcome === 'cut' ? 'cut' : 'passed',
    plannedStart: plannedStartAt === null ? null : clock(plannedStartAt),
    actualStart: startedAt === null ? null : clock(startedAt),
    plannedMs,
    ...wholeRow(row),
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
