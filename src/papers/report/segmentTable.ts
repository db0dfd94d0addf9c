import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { formatDuration, formatSigned } from '../../domain/timing/format'
import { sideOf } from '../../domain/timing/rounding'
import { listTable, type ListRow } from '../page/listTable'
import { segmentName } from '../content/segmentPiece'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import type { ReportData, PrintedReportRow } from './reportSchema'
import { actualWords } from './reportWords'

/** Length of the longest bar, in points. */
const barLength = 96

/** Segment by segment, planned and actual, with notes. */
export function segmentTable({ rows }: ReportData, setting: Setting): Content {
  const { t } = setting
  const longestMs = Math.max(1, ...rows.flatMap(({ plannedMs, actualMs }) => [plannedMs, actualMs ?? 0]))
  const columns = [
    { title: t('paper.report.number'), points: 16 },
    { title: t('paper.report.segment'), share: 1 },
    { title: t('paper.report.start'), points: 68 },
    { title: t('paper.report.planned'), points: 38, alignment: 'right' },
    { title: t('paper.report.actual'), points: 38, alignment: 'right' },
    { title: t('paper.report.delta'), points: 42, alignment: 'right' },
    { title: t('paper.report.bars'), points: barLength },
  ] as const
  return listTable(
    columns,
    rows.map((row) => rowOf(row, longestMs, setting)),
    setting,
  )
}

function rowOf(row: PrintedReportRow, longestMs: number, { type, t, house }: Setting): ListRow {
  const { id, number, outcome, plannedStart, actualStart, plannedMs, actualMs, deltaMs, note } = row
  const color = outcome === 'done' ? {} : { color: colours.ink3 }
  const right = { alignment: 'right' as const }
  const late = sideOf(deltaMs ?? 0) === 'late' ? { color: house.colour } : {}
  return {
    id,
    cells: [
      type.text('cellSmall', String(number)),
      {
        stack: [
          type.paragraph('cellStrong', segmentName(row, t), color),
          ...(note ? [type.paragraph('cellSmall', note, { margin: [0, 2, 0, 0] })] : []),
        ],
      },
      type.text('cell', `${plannedStart ?? t('paper.report.inserted')} → ${actualStart ?? '—'}`, color),
      type.text('cell', formatDuration(plannedMs), { ...right, ...color }),
      type.text('cell', actualWords(row, t), { ...right, ...color }),
      type.text('cell', deltaMs === null ? '' : formatSigned(deltaMs), { ...right, ...late }),
      { canvas: barsOf(plannedMs / longestMs, (actualMs ?? 0) / longestMs, house.colour) },
    ],
  }
}

/** Planned above, actual below; an excess over the plan stands out by its height too. */
function barsOf(planned: number, actual: number, over: string): CanvasElement[] {
  const within = Math.min(planned, actual)
  const bars: readonly CanvasElement[] = [
    { type: 'rect', x: 0, y: 2, w: planned * barLength, h: 4, color: '#c9c5bd' },
    { type: 'rect', x: 0, y: 8, w: within * barLength, h: 4, color: colours.ink2 },
    { type: 'rect', x: within * barLength, y: 7, w: (actual - within) * barLength, h: 6, color: over },
  ]
  return bars.filter((bar) => bar.type === 'rect' && bar.w > 0.2)
}
