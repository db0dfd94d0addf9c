import { formatDuration } from '../../domain/timing/format'
import type { Translate } from '../content/translate'
import type { ReportData, PrintedReportRow } from './reportSchema'

/** How long a segment took, or why it took no time. */
export const actualWords = ({ outcome, actualMs }: PrintedReportRow, t: Translate): string =>
  outcome === 'done' ? formatDuration(actualMs ?? 0) : t(`paper.report.outcome.${outcome}`)

/** What was done to the plan by one press. */
export const stepWords = ({ type, title, byMs, to }: ReportData['steps'][number], t: Translate): string =>
  t(`paper.report.step.${type}`, { title, by: byMs === null ? '' : formatDuration(byMs), to })
