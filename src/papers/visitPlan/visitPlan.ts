import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { weekdayOf } from '../../domain/timing/format'
import { seasonDay } from '../content/seasonDay'
import { a4Working, inHouse } from '../page/formats'
import { listTable, tickBox, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { roundWords } from './roundWords'
import type { PlannedRound, PlannedVisit, VisitPlanData } from './visitPlanSchema'

/** 调研安排表: who goes where and when, round by round, and which units nobody has a day for. */
export function visitPlan(data: VisitPlanData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const rows = data.rounds.flatMap((round) => roundRows(round, data, setting))
  return workingPaper('visitPlan', data.head, setting, [listTable(columnsOf(setting), rows, setting)])
}

function roundRows(round: PlannedRound, { head }: VisitPlanData, setting: Setting): ListRow[] {
  const { t, type } = setting
  const { id, visits, missing } = round
  const band = pieceBlock(`round ${id}`, type.text('sheetPart', roundWords(round, head, t)), setting)
  const left = type.text('cellStrong', t('paper.visitPlan.missing', { count: missing.length }))
  return [
    { band },
    ...visits.map((visit) => visitRow(visit, head, setting)),
    ...(missing.length > 0 ? [{ band: left }] : []),
    ...missing.map((unit) => missingRow(`missing ${id} ${unit.id}`, unit.name, setting)),
  ]
}

const columnsOf = ({ t }: Setting) => [
  { title: t('paper.field.date'), points: 92 },
  { title: t('paper.field.time'), points: 34 },
  { title: t('paper.field.unit'), share: 2.4 },
  { title: t('paper.visitPlan.leader'), share: 1.3 },
  { title: t('paper.visitPlan.people'), share: 2.4 },
  { title: t('paper.visitPlan.done'), points: 40 },
]

function visitRow(visit: PlannedVisit, head: VisitPlanData['head'], { t, type }: Setting): ListRow {
  const { id, date, time, unit, leader, people, done } = visit
  const day = date ? seasonDay(date, head) : t('paper.visitPlan.noDay')
  return {
    id,
    cells: [
      type.mixed([
        ['cell', day],
        ['cellSmall', ` ${weekdayOf(date, head.language)}`],
      ]),
      type.text('cell', time),
      type.text('cell', unit, { bold: true }),
      type.text('cell', leader),
      type.text('cell', people.join('、')),
      done ? type.text('cell', t('paper.visitPlan.state.done')) : tickBox(),
    ],
  }
}

/** Empty cells, in which somebody writes a day and a name. */
const missingRow = (id: string, unit: string, { type }: Setting): ListRow => ({
  id,
  cells: [
    type.text('cell', ' '),
    type.text('cell', ''),
    type.text('cell', unit, { bold: true }),
    type.text('cell', ''),
    type.text('cell', ''),
    tickBox(),
  ],
})
