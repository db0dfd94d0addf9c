import type { CastingRole, Department } from '../domain/segment'
import { parseDuration } from '../domain/timing/parseDuration'
import { parseTimeOfDay } from '../domain/timing/parseTimeOfDay'
import { kindNamed } from './kindNames'

/** What a column of a pasted table holds. */
export type Column =
  | { readonly is: 'title' | 'kind' | 'duration' | 'minutes' | 'start' | 'range' | 'number' | 'unit' }
  | { readonly is: 'people'; readonly role: CastingRole | null }
  | { readonly is: 'cue'; readonly department: Department }
  | { readonly is: 'notes'; readonly name: string }

const people = (role: CastingRole | null): Column => ({ is: 'people', role })
const cue = (department: Department): Column => ({ is: 'cue', department })

/** Headings as offices write them; the first that fits is meant. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(序号|编号|no\.?|#)$/i, { is: 'number' }],
  [/^(起止时间|时间段|time range)$/i, { is: 'range' }],
  [/^(时长|用时|duration|length)/i, { is: 'duration' }],
  [/^(分钟|minutes?)/i, { is: 'minutes' }],
  [/^(时间|开始|开始时间|start|time)$/i, { is: 'start' }],
  [/^(环节|环节名称|内容|名称|节目|标题|title|segment|item)$/i, { is: 'title' }],
  [/^(形式|类型|kind|type)$/i, { is: 'kind' }],
  [/^(主讲|主讲人|演讲人|speakers?)$/i, people('speaker')],
  [/^(专家|experts?)$/i, people('expert')],
  [/^(主持|主持人|hosts?|moderator)$/i, people('host')],
  [/^(嘉宾|panelists?|guests?)$/i, people('panelist')],
  [/^(演员|表演|performers?|cast)$/i, people('performer')],
  [/^(人员|出场|负责人|people)$/i, people(null)],
  [/^(单位|街镇|unit)$/i, { is: 'unit' }],
  [/^(话筒|mic)$/i, cue('mic')],
  [/^(音响|音频|sound)$/i, cue('sound')],
  [/^(灯光|light)$/i, cue('light')],
  [/^(大屏|屏幕|ppt|screen)$/i, cue('screen')],
  [/^(道具|props)$/i, cue('props')],
  [/^(舞台|stage)$/i, cue('stage')],
  [/^(备注|说明|notes?)$/i, { is: 'notes', name: '' }],
]

const headingOf = (cell: string): Column | undefined => headings.find(([named]) => named.test(cell.trim()))?.[1]

/** The columns a heading row names; null when the row is no heading. An unknown heading goes to the notes, named. */
export function columnsOfHead(row: readonly string[]): readonly Column[] | null {
  const known = row.map(headingOf)
  const isHead = known.filter(Boolean).length >= Math.min(2, row.filter((cell) => cell !== '').length)
  if (!isHead || !known.some((column) => column?.is === 'title' || column?.is === 'kind')) return null
  return known.map((column, i) => column ?? { is: 'notes', name: row[i]?.trim() ?? '' })
}

/** `14:00-14:15`, in the ways offices write it. */
export const isRange = (cell: string): boolean =>
  /[-—–~～至到]/.test(cell) && /\d[:：点]/.test(cell) && parseDuration(cell) !== null
const isName = (cell: string): boolean =>
  /^[\p{Script=Han}·]{2,4}([、，,;；／/\s]+[\p{Script=Han}·]{2,4})*$/u.test(cell)

/**
 * Whether what reads as times of day, such as `5:00` and `12:30`, is lengths: no session begins before six, and times
 * follow each other. Only of afternoons is it believed that they stand in any order.
 */
function areLengths(cells: readonly string[]): boolean {
  if (cells.some((cell) => parseDuration(cell) === null)) return false
  const times = cells.map((cell) => parseTimeOfDay(cell) ?? '')
  const goesBack = times.some((time, i) => i > 0 && time < (times[i - 1] ?? ''))
  return times.some((time) => time < '06:00') || (goesBack && times.some((time) => time < '12:00'))
}

/** The columns of a table without a heading, by what most of their cells look like. */
export function columnsOfContent(rows: readonly (readonly string[])[]): readonly Column[] {
  const width = Math.max(...rows.map((row) => row.length))
  if (width === 1) return [{ is: 'title' }]
  const cellsOf = (i: number) => rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
  const most = (i: number, fits: (cell: string) => boolean) => {
    const cells = cellsOf(i)
    return cells.length > 0 && cells.filter(fits).length * 2 > cells.length
  }
  const lengthOf = (i: number) => cellsOf(i).join('').length / Math.max(1, cellsOf(i).length)
  const found = Array.from({ length: width }, (_, i): Column | null => {
    if (most(i, isRange)) return { is: 'range' }
    if (most(i, (cell) => parseTimeOfDay(cell) !== null)) return { is: areLengths(cellsOf(i)) ? 'duration' : 'start' }
    if (most(i, (cell) => kindNamed(cell) !== null)) return { is: 'kind' }
    if (i === 0 && rows.every((row, at) => row[0] === '' || Number(row[0]) === at + 1)) return { is: 'number' }
    if (most(i, (cell) => parseDuration(cell) !== null)) return { is: 'duration' }
    return null
  })
  const left = found.flatMap((column, i) => (column === null ? [i] : []))
  const texts = left.filter((i) => !most(i, isName))
  const longest = (among: readonly number[]) =>
    among.reduce((best, i) => (lengthOf(i) > lengthOf(best) ? i : best), among[0] ?? -1)
  const title = longest(texts.length > 0 ? texts : left)
  return found.map((column, i) => {
    if (column) return column
    if (i === title) return { is: 'title' }
    return most(i, isName) ? { is: 'people', role: null } : { is: 'notes', name: '' }
  })
}
