import { reportOf, type ReportRow } from '../../domain/live/report'
import { clockOf } from '../../domain/timing/clockOf'
import { oneLine } from '../oneLine'
import type { PaperInput } from '../paper'
import { workingHeadOf } from '../workingHead'
import type { ReportData, ReportedSegment } from './reportSchema'

/** What became of the run that was brought to its end; null while none was. All clocks are the session's. */
export function reportData(input: PaperInput): ReportData | null {
  if (!input.run) return null
  const { plan, log } = input.run
  const report = reportOf(plan, log)
  if (!report.isEnded) return null
  const clock = (at: number) => clockOf(at, plan.zone)
  const names = (isHere: boolean) =>
    report.attendance.filter(({ arrivedAt }) => (arrivedAt !== null) === isHere).map(({ name }) => oneLine(name))
  return {
    head: workingHeadOf(input),
    kind: plan.kind,
    plannedStart: clock(report.plannedStartAt),
    actualStart: clock(report.startedAt ?? report.plannedStartAt),
    plannedEnd: clock(report.plannedEndAt),
    actualEnd: clock(report.endAt),
    overMs: report.overMs,
    overHardMs: report.overHardMs,
    segments: report.rows.map((row) => segmentOf(row, clock)),
    balance: { ...report.balance },
    here: names(true),
    missing: names(false),
  }
}

const segmentOf = (row: ReportRow, clock: (at: number) => string): ReportedSegment => ({
  id: row.segment.id,
  number: row.segment.number,
  title: oneLine(row.segment.title),
  outcome: row.outcome === 'cut' || row.outcome === 'passed' ? row.outcome : 'done',
  isInserted: row.isInserted,
  plannedStart: row.plannedStartAt === null ? null : clock(row.plannedStartAt),
  actualStart: row.startedAt === null ? null : clock(row.startedAt),
  plannedMs: row.plannedMs,
  actualMs: row.actualMs,
  note: (row.note ?? '').trim(),
})
