import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { columnName } from '../content/cueColumns'
import { a4Working, inHouse } from '../page/formats'
import { listTable, tickBox, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Stretch } from '../type/typesetter'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { amountOf } from './materialsData'
import type { Instruction, Material, MaterialsData } from './materialsSchema'

/** 物料清单: by department, the things to provide, with boxes to tick; then what is only to be done. */
export function materials(data: MaterialsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t, type, format } = setting
  const groups = data.groups.filter((group) => group.materials.length > 0)
  const sum = groups.map((group) => `${columnName(group.column, t)} ${amountOf(group.materials).total}`).join('　')
  const unread = amountOf(groups.flatMap((group) => group.materials)).unread.length
  const columns = [
    { title: t('paper.materials.what'), share: 2.6 },
    { title: t('paper.materials.count'), points: 46 },
    { title: t('paper.materials.where'), share: 3.4 },
    { title: t('paper.materials.ready'), points: 34 },
    { title: t('paper.materials.back'), points: 34 },
  ]
  const rows = groups.flatMap(({ column, materials: all }): ListRow[] => [
    { band: type.text('sheetPart', columnName(column, t)) },
    ...all.map((one) => rowOf(one, setting)),
  ])
  const lines = [sum, unread > 0 ? t('paper.materials.unread', { count: unread }) : ''].filter(Boolean)
  return workingPaper('materials', data.head, setting, [
    ...(groups.length === 0
      ? []
      : [
          pieceBlock('sum', type.text('sheetFact', lines.join('\n'), { margin: [4, 0, 0, format.space] }), setting),
          listTable(columns, rows, setting),
        ]),
    ...instructionsOf(data, setting),
  ])
}

/** What is to be done, not brought, without boxes. */
function instructionsOf({ groups }: MaterialsData, setting: Setting) {
  const { t, type } = setting
  const doing = groups.filter(({ instructions }) => instructions.length > 0)
  if (doing.length === 0) return []
  const columns = [
    { title: t('paper.materials.doing'), share: 3 },
    { title: t('paper.materials.where'), share: 4.6 },
  ]
  const rows = doing.flatMap(({ column, instructions }): ListRow[] => [
    { band: type.text('sheetPart', columnName(column, t)) },
    ...instructions.map((one): ListRow => ({
      id: one.id,
      cells: [type.text('cell', one.text), usesCell(one.uses, setting)],
    })),
  ])
  return [{ stack: [listTable(columns, rows, setting)], margin: [0, setting.format.space * 4, 0, 0] as Margin }]
}

type Margin = [number, number, number, number]

/** A thing that is needed more often than this has its uses in short form, one after another. */
const mostLines = 4

type Use = Instruction['uses'][number] & { readonly numbers?: string }

/** The cell that says where something is needed. */
const usesCell = (uses: readonly Use[], { type }: Setting) =>
  uses.length > mostLines ? type.mixed(usesInShort(uses)) : { stack: uses.map((use) => type.mixed(useLine(use))) }

const useLine = ({ number, time, title, numbers }: Use): Stretch[] => [
  ['cell', `${time} `, 'whole'],
  ['cellSmall', [`${number} ${title}`, numbers].filter(Boolean).join('　')],
]

/** The time and the number in the running order; the titles are on the run sheet. */
const usesInShort = (uses: readonly Use[]): Stretch[] =>
  uses.flatMap(({ number, time }): Stretch[] => [
    ['cell', `${time} `, 'whole'],
    ['cellSmall', `${number}　`, 'whole'],
  ])

function rowOf({ id, kind, what, who, count, numbers, uses }: Material, setting: Setting): ListRow {
  const { type, t } = setting
  return {
    id,
    cells: [
      { stack: [type.text('cellStrong', what), ...(who ? [type.text('cellSmall', who)] : [])] },
      {
        stack: [
          count === null
            ? type.text('cellSmall', t('paper.materials.noCount'))
            : type.text('cellStrong', String(count)),
          ...(numbers ? [type.text('cellSmall', t('paper.materials.numbers', { numbers }))] : []),
        ],
      },
      usesCell(uses, setting),
      tickBox(),
      kind === 'goods' ? tickBox() : type.text('cell', ''),
    ],
  }
}
