import { isPeople } from '../people/namedPeople'
import { isUnit } from '../people/orgWords'
import { roundNumber } from './roundNames'
import { doneSaid } from './doneWords'
import { readMoment } from './writtenMoment'

/** What a column of a list of visits holds. What stands under `other` goes into the notes with its heading. */
export type VisitColumn =
  'round' | 'date' | 'time' | 'unit' | 'leader' | 'people' | 'heard' | 'notes' | 'done' | 'serial' | 'other'

const headings: readonly (readonly [VisitColumn, RegExp])[] = [
  ['serial', /^(序号|编号|序|no\.?|#)$/i],
  ['round', /^(轮次|轮|批次|调研轮次|第几轮|round)$/i],
  ['date', /^(日期|调研日期|走访日期|计划日期|调研时间|走访时间|日期时间|日程|date|day)$/i],
  ['time', /^(时间|时段|具体时间|时刻|time)$/i],
  [
    'unit',
    /^(街镇|街道|街道（镇）|街道\(镇\)|街道镇|单位|街镇[/／、]?单位|所属街镇|调研单位|调研对象|被调研单位|走访单位|走访对象|地点|调研地点|town|unit|where)$/i,
  ],
  ['leader', /^(带队|带队人|带队人员|带队领导|带队负责人|领队|牵头人?|牵头领导|负责人|led by|leader)$/i],
  [
    'people',
    /^(参加|参加人员|参加人|参与人员|参与人|参会人员|调研人员|走访人员|随行|随行人员|同行|同行人员|陪同|陪同人员|人员|people|participants|who went)$/i,
  ],
  [
    'heard',
    /^(听到的情况|听到什么|了解到的情况|了解情况|反映的?情况|反映的?问题|调研情况|走访情况|主要情况|情况|情况记录|调研记录|调研内容|内容|heard|what was heard)$/i,
  ],
  ['notes', /^(备注|说明|notes?|remarks?)$/i],
  ['done', /^(是否完成|是否已完成|完成|完成情况|进度|状态|done|status|state)$/i],
]

/** Less than these, and a row of headings is a row like the others. */
const leastKnown = 2

/** The columns named in a heading row; null if it is none. */
export function visitColumnsOfHeadings(cells: readonly string[]): readonly VisitColumn[] | null {
  const columns = cells.map((cell): VisitColumn => {
    const plain = cell.normalize('NFKC').replaceAll(/\s+/g, '')
    return headings.find(([, named]) => named.test(cell.trim()) || named.test(plain))?.[0] ?? 'other'
  })
  const known = columns.filter((column) => column !== 'other').length
  return columns.includes('unit') && known >= leastKnown ? columns : null
}

/** The columns of a list without headings, by what most of their cells look like. `isUnitName`: it is a known unit. */
export function visitColumnsOfContent(
  rows: readonly (readonly string[])[],
  isUnitName: (cell: string) => boolean,
): readonly VisitColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => columnOf(rows, i, isUnitName))
  // The first column of people are those who lead, and of texts what was heard.
  const firstOf = (column: VisitColumn) => columns.indexOf(column)
  const hasMorePeople = columns.indexOf('people', firstOf('people') + 1) > 0
  const longest = longestText(rows, columns)
  return columns.map((column, i) => {
    if (column === 'people' && hasMorePeople && i === firstOf('people')) return 'leader'
    if (column === 'other') return i === longest ? 'heard' : 'notes'
    return column === 'people' || firstOf(column) === i ? column : 'notes'
  })
}

function columnOf(rows: readonly (readonly string[])[], i: number, isUnitName: (cell: string) => boolean): VisitColumn {
  const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
  const most = (fits: (cell: string) => boolean) => cells.length > 0 && cells.filter(fits).length * 2 > cells.length
  const moment = (cell: string) => readMoment(cell, () => 2000, true)
  if (i === 0 && most((cell) => /^\d{1,3}[.、]?$/.test(cell))) return 'serial'
  if (most((cell) => roundNumber(cell) !== null)) return 'round'
  if (most((cell) => moment(cell).date !== '')) return 'date'
  if (most((cell) => moment(cell).time !== '')) return 'time'
  if (most((cell) => doneSaid(cell) !== null)) return 'done'
  if (most(isUnitName) || most((cell) => cell.length <= 14 && isUnit(cell))) return 'unit'
  return most(isPeople) ? 'people' : 'other'
}

/** The column of unknown texts with the most to read; -1 if there is none. */
function longestText(rows: readonly (readonly string[])[], columns: readonly VisitColumn[]): number {
  const lengthOf = (i: number) => rows.reduce((sum, row) => sum + (row[i] ?? '').length, 0)
  const free = columns.flatMap((column, i) => (column === 'other' ? [i] : []))
  return free.reduce((most, i) => (most < 0 || lengthOf(i) > lengthOf(most) ? i : most), -1)
}
