import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { seasonDay } from '../content/seasonDay'
import { a4Landscape, inHouse } from '../page/formats'
import { listTable, tickBox, type ListColumn, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import type { ConcernLedgerData, LedgerConcern } from './concernLedgerSchema'
import { ledgerSum, takenUpWords } from './ledgerWords'

/** 热点难点台账: every concern with how far it is, who follows it up, and a box for when that is done. */
export function concernLedger(data: ConcernLedgerData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Landscape, tools.house) }
  const { t, type } = setting
  const rows = data.groups.flatMap(({ name, concerns }): ListRow[] => [
    { band: type.text('sheetPart', name || t(`paper.concernLedger.none.${data.order}`)) },
    ...concerns.map((one) => rowOf(one, data, setting)),
  ])
  const sum = type.text('cellSmall', ledgerSum(data, t), { margin: [4, setting.format.space * 1.6, 0, 0] })
  return workingPaper('concernLedger', data.head, setting, [
    listTable(columnsOf(data, setting), rows, setting),
    pieceBlock('sum', sum, setting),
  ])
}

const columnsOf = ({ order }: ConcernLedgerData, { t }: Setting): readonly ListColumn[] => [
  { title: '', points: 20 },
  { title: t('paper.concernLedger.text'), share: 4.6 },
  { title: t(order === 'unit' ? 'paper.field.topic' : 'paper.field.unit'), share: 1.7 },
  { title: t('paper.concernLedger.raisedOn'), points: 52 },
  { title: t('paper.field.state'), points: 66 },
  { title: t('paper.concernLedger.where'), share: 2 },
  { title: t('paper.concernLedger.owner'), points: 50 },
  { title: t('paper.concernLedger.due'), points: 52 },
  { title: t('paper.concernLedger.done'), points: 26 },
]

function rowOf(concern: LedgerConcern, { order, head }: ConcernLedgerData, { t, type }: Setting): ListRow {
  const { id, number, text, unit, topic, raisedOn, state, takenUp, answeredBy, answer, owner, dueOn } = concern
  const answered: Content[] = answer ? [type.paragraph('cellSmall', answer, { margin: [0, 2, 0, 0] })] : []
  const where = takenUp.map((one) => type.text('cell', takenUpWords(one, head, t)))
  const by: Content[] = answeredBy ? [type.paragraph('cellSmall', answeredBy)] : []
  return {
    id,
    cells: [
      type.text('cellSmall', String(number)),
      { stack: [type.paragraph('cell', text), ...answered] },
      type.text('cell', order === 'unit' ? topic : unit),
      type.text('cell', seasonDay(raisedOn, head)),
      type.text('cellStrong', t(`term.concern.${state}`)),
      { stack: [...where, ...by] },
      type.text('cell', owner),
      type.text('cellStrong', seasonDay(dueOn, head)),
      state === 'followedUp' ? type.text('cell', '√') : tickBox(),
    ],
  }
}
