import { formatDuration, formatSigned } from '../../domain/timing/format'
import { sessionPaper, type Piece } from '../paper'
import { translateFor } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { lostMost } from './lostMost'
import { reportData, reportOptions } from './reportData'
import type { ReportData } from './reportSchema'

export const reportPaper = sessionPaper({
  name: 'report',
  options: reportOptions,
  data: reportData,
  says: ({ head, style, rows, steps, corrections, attendance, ...sum }: ReportData) => ({
    whole: workingWhole({ head, style }),
    pieces: [
      {
        id: 'summary',
        name: translateFor(head.language)('paper.piece.sum'),
        fields: sumFields(sum),
        of: { sum, lost: lostMost(rows) },
      },
      ...rows.map(rowPiece),
      ...afterPieces({ steps, corrections, attendance }),
    ],
  }),
})

type Sum = Omit<ReportData, 'head' | 'style' | 'rows' | 'steps' | 'corrections' | 'attendance'>

const sumFields = ({ date, start, end, overMs, balance }: Sum) => ({
  date,
  time: `${start}–${end}`,
  over: [formatSigned(overMs), ...balance.map(({ ms }) => formatSigned(ms))].join(' '),
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
  of: row,
})

/** The lists under the table, a piece per entry. */
const afterPieces = ({ steps, corrections, attendance }: Pick<ReportData, 'steps' | 'corrections' | 'attendance'>) => [
  ...steps.map((step): Piece => {
    const { id, clock, title, byMs, to } = step
    const duration = byMs === null ? to : formatDuration(byMs)
    return { id: `step ${id}`, name: title || clock, fields: { time: clock, title, duration }, of: step }
  }),
  ...corrections.map((correction): Piece => {
    const { id, title, from, to } = correction
    return { id: `correction ${id}`, name: title, fields: { title, time: `${from}→${to}` }, of: correction }
  }),
  ...attendance.map((one): Piece => {
    const { id, name, unit, arrived } = one
    return { id: `attendance ${id}`, name, fields: { name, unit, arrival: arrived ?? '' }, of: one }
  }),
]
