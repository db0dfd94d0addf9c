import { formatDuration } from '../../domain/timing/formatDuration'
import { formatSigned } from '../../domain/timing/formatSigned'
import { paper, type Piece } from '../paper'
import { reportData } from './reportData'
import type { ReportData } from './reportSchema'

export const reportPaper = paper({
  name: 'report',
  options: {},
  data: (input) => reportData(input),
  pieces: (data) => [summaryPiece(data), ...data.rows.map(rowPiece), ...afterPieces(data)],
})

const summaryPiece = ({ date, start, end, overMs, balance }: ReportData): Piece => ({
  id: 'summary',
  name: date,
  fields: {
    date,
    time: `${start}–${end}`,
    over: [formatSigned(overMs), ...balance.map(({ ms }) => formatSigned(ms))].join(' '),
  },
})

const rowPiece = (row: ReportData['rows'][number]): Piece => ({
  id: row.id,
  name: row.title,
  fields: {
    title: row.title,
    time: [row.plannedStart ?? '', row.actualStart ?? ''].join('→'),
    duration: formatDuration(row.plannedMs),
    actual: row.actualMs === null ? '' : formatDuration(row.actualMs),
    notes: row.note,
  },
})

/** What stands under the table; a piece each. */
const afterPieces = ({ steps, corrections, attendance }: ReportData): Piece[] => [
  ...steps.map(({ id, clock, title, byMs, to }) => ({
    id: `step ${id}`,
    name: title || clock,
    fields: { time: clock, title, duration: byMs === null ? to : formatDuration(byMs) },
  })),
  ...corrections.map(({ id, title, from, to }) => ({
    id: `correction ${id}`,
    name: title,
    fields: { title, time: `${from}→${to}` },
  })),
  ...attendance.map(({ id, name, unit, arrived }) => ({
    id: `attendance ${id}`,
    name,
    fields: { name, unit, arrival: arrived ?? '' },
  })),
]
