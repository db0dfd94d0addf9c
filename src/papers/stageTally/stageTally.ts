import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../page/formats'
import { listTable, type ListColumn, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import type { StageTallyData, TallyRow } from './stageTallySchema'
import { minuteWords, sessionPartWords, tallySum } from './tallyWords'

/** 人员登台统计: who was on stage how often, in which sessions and as what; people before teams. */
export function stageTally(data: StageTallyData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t, type, format } = setting
  const band = (words: string): ListRow => ({ band: type.text('sheetPart', words) })
  const rows = [
    ...data.people.map((row) => rowOf(row, setting)),
    ...(data.teams.length > 0 ? [band(t('paper.stageTally.teams'))] : []),
    ...data.teams.map((row) => rowOf(row, setting)),
  ]
  const sum = type.text('cellSmall', tallySum(data, t), { margin: [4, format.space * 1.6, 0, 0] })
  return workingPaper('stageTally', data.head, setting, [
    listTable(columnsOf(setting), rows, setting),
    pieceBlock('sum', sum, setting),
  ])
}

const columnsOf = ({ t }: Setting): readonly ListColumn[] => [
  { title: t('paper.field.name'), share: 1.6 },
  { title: t('paper.field.unit'), share: 2 },
  { title: t('paper.stageTally.sessions'), points: 28, alignment: 'right' },
  { title: t('paper.stageTally.segments'), points: 28, alignment: 'right' },
  { title: t('paper.stageTally.length'), points: 48, alignment: 'right' },
  { title: t('paper.stageTally.which'), share: 3.4 },
]

function rowOf(row: TallyRow, { t, type }: Setting): ListRow {
  const { id, name, unit, sessions, times } = row
  const right = { alignment: 'right' as const }
  return {
    id,
    cells: [
      type.text('cellStrong', name),
      type.text('cell', unit),
      type.text('cellStrong', String(sessions.length), right),
      type.text('cell', String(times), right),
      type.text('cell', minuteWords(row, t), right),
      type.paragraph('cell', sessions.map((part) => sessionPartWords(part, t)).join('；')),
    ],
  }
}
