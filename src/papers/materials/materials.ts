import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { columnName } from '../cueColumns'
import { a4Working, inHouse } from '../formats'
import { listTable, tickBox, type ListRow } from '../listTable'
import { pieceBlock } from '../pieces'
import type { Setting } from '../setting'
import type { Stretch } from '../typesetter'
import type { Tools } from '../tools'
import { workingPaper } from '../workingPaper'
import type { Material, MaterialsData } from './materialsSchema'

/** 物料清单: by department what must be there, with boxes for a pen. */
export function materials(data: MaterialsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t, type, format } = setting
  const sum = data.groups.map(({ column, materials: all }) => `${columnName(column, t)} ${all.length}`).join('　')
  const columns = [
    { title: t('paper.materials.what'), share: 3 },
    { title: t('paper.materials.where'), share: 3.4 },
    { title: t('paper.materials.ready'), points: 34 },
    { title: t('paper.materials.back'), points: 34 },
  ]
  const rows = data.groups.flatMap(({ column, materials: all }): ListRow[] => [
    { band: type.text('sheetPart', columnName(column, t)) },
    ...all.map((one) => rowOf(one, setting)),
  ])
  return workingPaper('materials', data.head, setting, [
    pieceBlock('sum', type.text('sheetFact', sum, { margin: [4, 0, 0, format.space] }), setting),
    listTable(columns, rows, setting),
  ])
}

/** A thing that is needed more often than this has its uses told in short, one after another. */
const mostLines = 4

type Use = Material['uses'][number]

const useLine = ({ number, time, title }: Use): Stretch[] => [
  ['cell', `${time} `, 'whole'],
  ['cellSmall', `${number} ${title}`],
]

/** When, and at which number of the running order; the titles are on the run sheet. */
const usesInShort = (uses: readonly Use[]): Stretch[] =>
  uses.flatMap(({ number, time }): Stretch[] => [
    ['cell', `${time} `, 'whole'],
    ['cellSmall', `${number}　`, 'whole'],
  ])

function rowOf({ id, what, who, uses }: Material, { type }: Setting): ListRow {
  return {
    id,
    cells: [
      { stack: [type.text('cellStrong', what), ...(who ? [type.text('cellSmall', who)] : [])] },
      uses.length > mostLines ? type.mixed(usesInShort(uses)) : { stack: uses.map((use) => type.mixed(useLine(use))) },
      tickBox(),
      tickBox(),
    ],
  }
}
