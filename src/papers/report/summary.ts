import type { Content } from 'pdfmake/interfaces'
import { formatDate, formatDuration, formatSigned } from '../../domain/timing/format'
import { sideOf } from '../../domain/timing/rounding'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import { balanceChart } from './balanceChart'
import { lostMost } from './lostMost'
import type { ReportData } from './reportSchema'

/** Width of the column for the main figure, in points. */
const figureColumn = 130

/** The summary: the main figure, sentences beside it, and where the time went. */
export function summary(data: ReportData, setting: Setting): Content {
  const { type, t, house, format } = setting
  const side = sideOf(data.overMs)
  const figure = type.text('cellTime', formatSigned(data.overMs), {
    fontSize: 32,
    ...(side === 'late' || (data.hardEnd?.overMs ?? 0) > 0 ? { color: house.colour } : {}),
  })
  const content: Content = {
    stack: [
      {
        columns: [
          { width: figureColumn, stack: [figure, type.text('cell', t(`paper.report.${side}`))] },
          {
            width: '*',
            margin: [0, 9, 0, 0],
            stack: sentencesOf(data, setting).map((sentence) =>
              type.paragraph('cell', sentence, { fontSize: 10.5, margin: [0, 0, 0, 3] }),
            ),
          },
        ],
        columnGap: format.space * 2,
      },
      ...balanceChart(data, setting),
    ],
  }
  return pieceBlock('summary', content, setting)
}

/** One sentence for each thing that happened. */
export function sentencesOf(data: ReportData, { t }: Setting): string[] {
  const { head, kind, plannedStart, plannedEnd, start, end, plannedMs, actualMs, hardEnd } = data
  const date = formatDate(data.date, head.language)
  const lost = lostMost(data.rows).map(({ title, ms }) => t('paper.report.lostOne', { title, by: formatSigned(ms) }))
  return [
    t('paper.report.times', { date, kind: t(`paper.report.kind.${kind}`), plannedStart, plannedEnd, start, end }),
    t('paper.report.lengths', { planned: formatDuration(plannedMs), actual: formatDuration(actualMs) }),
    ...(hardEnd
      ? [
          t(`paper.report.hard.${sideOf(hardEnd.overMs)}`, {
            clock: hardEnd.clock,
            by: formatDuration(Math.abs(hardEnd.overMs)),
          }),
        ]
      : []),
    ...(lost.length > 0 ? [t('paper.report.lost', { names: lost.join('、') })] : []),
  ]
}
