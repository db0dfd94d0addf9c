import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { weekdayOf } from '../../domain/timing/format'
import { seasonDay } from '../content/seasonDay'
import { a4Working, inHouse } from '../page/formats'
import { listTable, type ListColumn, type ListRow } from '../page/listTable'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import type { ListedSession, ListedVisit, SeasonProgrammeData } from './seasonProgrammeSchema'

/** 全季日程: every session of the season, and its visits if wanted. */
export function seasonProgramme(data: SeasonProgrammeData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t } = setting
  const sessions: Content[] =
    data.sessions.length === 0
      ? []
      : [
          listTable(
            sessionColumns(setting),
            data.sessions.map((one) => sessionRow(one, data, setting)),
            setting,
          ),
        ]
  return workingPaper('seasonProgramme', data.head, setting, [
    ...sessions,
    ...visitBlocks(data, setting, t('paper.seasonProgramme.visits')),
  ])
}

const sessionColumns = ({ t }: Setting): readonly ListColumn[] => [
  { title: t('paper.seasonProgramme.number'), points: 36 },
  { title: t('paper.seasonProgramme.when'), points: 66 },
  { title: t('paper.seasonProgramme.what'), share: 2.6 },
  { title: t('paper.seasonProgramme.venue'), share: 1.6 },
  { title: t('paper.field.state'), points: 42 },
]

function sessionRow(session: ListedSession, { head }: SeasonProgrammeData, { t, type }: Setting): ListRow {
  const { id, number, date, start, venue, theme, state, cases } = session
  const names = cases.map((name) => type.paragraph('cellSmall', name, { margin: [0, 2, 0, 0] }))
  const clock = type.text('cellSmall', [weekdayOf(date, head.language), start].filter(Boolean).join(' '))
  return {
    id,
    cells: [
      type.text('cellTime', String(number)),
      {
        stack: [
          type.text('cellStrong', seasonDay(date, head) || t('paper.seasonProgramme.noDay')),
          ...(date ? [clock] : []),
        ],
      },
      { stack: [type.paragraph('cellStrong', theme || t('paper.seasonProgramme.noTheme')), ...names] },
      type.paragraph('cell', venue),
      type.text('cell', t(`term.state.${state}`)),
    ],
  }
}

function visitBlocks({ visits, head }: SeasonProgrammeData, setting: Setting, title: string): Content[] {
  if (visits.length === 0) return []
  const { t, type, format } = setting
  const columns: readonly ListColumn[] = [
    { title: t('paper.field.date'), points: 66 },
    { title: t('paper.field.time'), points: 40 },
    { title: t('paper.field.unit'), share: 2 },
    { title: t('paper.visitPlan.leader'), share: 1 },
    { title: t('paper.field.state'), points: 42 },
  ]
  const rows = visits.map((one) => visitRow(one, head, setting))
  return [
    { text: '', margin: [0, 0, 0, format.space * 4] },
    // In the table, so that it is never left alone at the bottom of a page.
    listTable(columns, [{ band: type.text('sheetPart', title) }, ...rows], setting),
  ]
}

const visitRow = (
  { id, date, time, unit, leader, done }: ListedVisit,
  head: SeasonProgrammeData['head'],
  { t, type }: Setting,
): ListRow => ({
  id,
  cells: [
    type.text('cellStrong', seasonDay(date, head) || t('paper.visitPlan.noDay')),
    type.text('cell', time),
    type.text('cell', unit),
    type.text('cell', leader),
    type.text('cell', t(`paper.visitPlan.state.${done ? 'done' : 'planned'}`)),
  ],
})
