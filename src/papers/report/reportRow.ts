import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { formatDuration } from '../../domain/timing/formatDuration'
import { formatSigned } from '../../domain/timing/formatSigned'
import type { ListRow } from '../listTable'
import type { Setting } from '../setting'
import { colours } from '../styles'
import type { ReportedSegment } from './reportSchema'

/** Room for the two bars of a row, in points. */
export const barsWidth = 128

/** One segment: its bars, planned over actual, at the scale of the longest of all. */
export function reportRow(segment: ReportedSegment, longestMs: number, setting: Setting): ListRow {
  const { type, t, house } = setting
  const { id, number, title, outcome, isInserted, plannedStart, actualStart, plannedMs, actualMs, note } = segment
  const deltaMs = actualMs === null ? null : actualMs - plannedMs
  const mark = isInserted ? t('paper.report.inserted') : outcome === 'done' ? '' : t(`paper.report.outcome.${outcome}`)
  const starts: Content[] = [
    type.text('cellStrong', actualStart ?? '—'),
    ...(plannedStart !== null && plannedStart !== actualStart ? [type.text('cellSmall', plannedStart)] : []),
  ]
  return {
    id,
    cells: [
      type.text('cellSmall', String(number), { alignment: 'right', margin: [0, 1, 0, 0] }),
      { stack: starts },
      {
        stack: [
          type.mixed([
            ['cellStrong', title],
            ['cellSmall', mark && `　${mark}`],
          ]),
          ...(note ? [type.text('cellSmall', note)] : []),
        ],
      },
      bars(plannedMs / longestMs, actualMs === null ? null : actualMs / longestMs, house.colour),
      type.text('cell', `${formatDuration(plannedMs)} → ${actualMs === null ? '—' : formatDuration(actualMs)}`),
      type.text('cellStrong', deltaMs === null ? '—' : formatSigned(deltaMs), {
        alignment: 'right',
        ...(deltaMs !== null && deltaMs >= 1_000 ? { color: house.colour } : {}),
      }),
    ],
  }
}

/** Grey what was planned; under it what it took, in the colour of the house from where the plan ends. */
function bars(planned: number, actual: number | null, colour: string): Content {
  const bar = (x: number, y: number, share: number, color: string): CanvasElement[] =>
    share > 0 ? [{ type: 'rect', x: x * barsWidth, y, w: Math.max(0.5, share * barsWidth), h: 5, color }] : []
  return {
    canvas: [
      ...bar(0, 3, planned, colours.line),
      ...(actual === null ? [] : bar(0, 10, Math.min(actual, planned), colours.ink2)),
      ...(actual === null ? [] : bar(planned, 10, actual - planned, colour)),
    ],
  }
}
