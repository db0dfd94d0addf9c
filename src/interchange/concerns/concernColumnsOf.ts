import { isUnit } from '../people/orgWords'
import { writtenDay } from './writtenDay'

/** What a column of a list of concerns holds; `other` goes into the notes. */
export type ConcernColumn =
  'text' | 'unit' | 'topic' | 'raisedOn' | 'owner' | 'dueOn' | 'answer' | 'notes' | 'serial' | 'other'

const headings: readonly (readonly [ConcernColumn, RegExp])[] = [
  ['serial', /^(序号|编号|号|no\.?|#)$/i],
  ['unit', /^(单位|来源单位|提出单位|所属单位|街镇|街道|所属街镇|居民区|unit|town|from)$/i],
  ['topic', /^(议题|类别|分类|主题|所属议题|topic|category)$/i],
  ['raisedOn', /^(日期|时间|提出日期|提出时间|收集日期|收集时间|date|raised( on)?)$/i],
  ['owner', /^(跟进人|责任人|负责人|联系人|谁跟进|owner|responsible)$/i],
  ['dueOn', /^(期限|办结期限|完成期限|截止日期|截止时间|完成时间|due( on| date)?|deadline)$/i],
  ['answer', /^(答复|回应|办法|解决办法|处理情况|办理情况|落实情况|answer|response)$/i],
  ['notes', /^(备注|说明|notes?|remarks?)$/i],
  [
    'text',
    /^(内容|热点难点|难点|热点|问题|难点问题|具体问题|问题描述|诉求|意见|建议|意见建议|反映的问题|concerns?|questions?|issues?|text)$/i,
  ],
]

/** The columns named in a heading row; null if it is none. */
export function concernColumnsOfHeadings(cells: readonly string[]): readonly ConcernColumn[] | null {
  const columns = cells.map((cell) => {
    const plain = cell.replaceAll(/\s+/g, '')
    return headings.find(([, named]) => named.test(cell.trim()) || named.test(plain))?.[0] ?? 'other'
  })
  return columns.includes('text') ? columns : null
}

/** The columns of a list without headings: what most cells look like; the longest texts are the concerns. */
export function concernColumnsOfContent(
  rows: readonly (readonly string[])[],
  isTopic: (cell: string) => boolean,
): readonly ConcernColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i): ConcernColumn => {
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
    const most = (fits: (cell: string) => boolean) => cells.length > 0 && cells.filter(fits).length * 2 > cells.length
    if (width > 1 && i === 0 && most((cell) => /^\d{1,3}[.、]?$/.test(cell))) return 'serial'
    if (most((cell) => writtenDay(cell, '2000-01-01') !== null)) return 'raisedOn'
    if (most(isTopic)) return 'topic'
    if (most((cell) => cell.length <= 12 && isUnit(cell))) return 'unit'
    return 'other'
  })
  const lengthOf = (i: number) => rows.reduce((sum, row) => sum + (row[i] ?? '').length, 0)
  const free = columns.flatMap((column, i) => (column === 'other' ? i : []))
  const longest = free.reduce((most, i) => (lengthOf(i) > lengthOf(most) ? i : most), free[0] ?? 0)
  // The second column of days is until when.
  const days = columns.flatMap((column, i) => (column === 'raisedOn' ? i : []))
  return columns.map((column, i) =>
    i === longest ? 'text' : column === 'raisedOn' && i === days[1] ? 'dueOn' : column,
  )
}
