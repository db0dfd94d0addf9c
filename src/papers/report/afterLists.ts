import type { Content } from 'pdfmake/interfaces'
import { listTable } from '../page/listTable'
import { keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import type { ReportData } from './reportSchema'
import { stepWords } from './reportWords'
import { whoCame } from './whoCame'

/** Width of the time before a step, in points. */
const clockColumn = 40

/** This many rows fit a page even with names of two lines. */
const rowsOnOnePage = 15

export const sectionHead = (title: string, { type, format }: Setting): Content =>
  type.text('sheetPart', title, { margin: [0, format.space * 3.2, 0, format.space * 0.8] })

/** What was done to the plan during the run, press by press. */
export function stepList({ steps }: ReportData, setting: Setting): Content[] {
  const { t, type } = setting
  const lines = steps.map((step): Content => {
    const words = type.text('cell', stepWords(step, t), { width: '*' })
    const clock = type.text('cell', step.clock, { width: clockColumn })
    return pieceBlock(`step ${step.id}`, { columns: [clock, words], margin: [0, 0, 0, 2] }, setting)
  })
  return keepTogether([sectionHead(t('paper.report.steps'), setting)], lines, setting.format)
}

/** Presses that were moved to when they really happened. */
export function correctionList({ corrections }: ReportData, setting: Setting): Content[] {
  const { t, type } = setting
  const lines = corrections.map(({ id, title, from, to }) =>
    pieceBlock(`correction ${id}`, type.text('cell', t('paper.report.correction', { title, from, to })), setting),
  )
  return keepTogether([sectionHead(t('paper.report.corrections'), setting)], lines, setting.format)
}

/** Who was expected on stage, and when they arrived; those who did not come first. */
export function attendanceList({ attendance }: ReportData, setting: Setting): Content[] {
  const { t, type } = setting
  if (attendance.length === 0) return []
  const { missing, here } = whoCame({ attendance })
  const counts = t('paper.report.here', { expected: attendance.length, here: here.length, missing: missing.length })
  const rows = [...missing, ...here].map(({ id, name, unit, arrived }) => ({
    id: `attendance ${id}`,
    cells: [
      type.text('cellStrong', name),
      type.text('cell', unit),
      type.text('cell', arrived ?? t('paper.report.notHere'), arrived === null ? { color: colours.ink3 } : {}),
    ] as const,
  }))
  const columns = [
    { title: t('paper.report.who'), share: 2 },
    { title: t('paper.report.unit'), share: 3 },
    { title: t('paper.report.arrived'), points: 90 },
  ]
  const stack = [
    sectionHead(t('paper.report.attendance'), setting),
    type.text('cell', counts, { margin: [0, 0, 0, 4] }),
    listTable(columns, rows, setting),
  ]
  // A heading must not be left alone: what fits a page is kept whole, and a longer list begins a new page.
  return [rows.length <= rowsOnOnePage ? { stack, unbreakable: true } : { stack, pageBreak: 'before' }]
}
