import { parseDuration } from '../../domain/timing/parseDuration'
import { parseSpan } from '../../domain/timing/parseSpan'
import { parseTimeOfDay } from '../../domain/timing/parseTimeOfDay'
import { kindCalled, kindNamed } from './kindNames'
import { isPeople } from '../people/namedPeople'
import { isUnit } from '../people/orgWords'
import { headingOf, type RowColumn } from './rowHeadings'

/** The columns named in a heading row; null if it is not one. Unknown headings become notes with their name. */
export function columnsOfHead(row: readonly string[]): readonly RowColumn[] | null {
  const known = row.map(headingOf)
  const isHead = known.filter(Boolean).length >= Math.min(2, row.filter((cell) => cell !== '').length)
  if (!isHead || !known.some((column) => column?.is === 'title' || column?.is === 'kind')) return null
  return known.map((column, i) => column ?? { is: 'notes', name: row[i]?.trim() ?? '' })
}

/**
 * `1`, `1.`, `（2）`, `3、` down the rows, from wherever the copy begins; in a single row it needs a mark or must be 1.
 */
function areNumbers(cells: readonly string[]): boolean {
  const read = cells.map(
    (cell) => /^[（(]?(?<digits>\d{1,3})[）).．、]?$/u.exec(cell.normalize('NFKC'))?.groups?.digits,
  )
  const [first] = read
  if (first === undefined || read.some((digits, i) => Number(digits) !== Number(first) + i)) return false
  return cells.length > 1 || first === '1' || first !== cells[0]
}

const lengths: RowColumn = { is: 'duration', unit: '' }

/**
 * Whether values like times of day, such as `5:00` and `12:30`, are lengths: no session begins before six, and times
 * ascend. Only times in the afternoon may be in any order.
 */
function areLengths(cells: readonly string[]): boolean {
  if (cells.some((cell) => parseDuration(cell) === null || parseSpan(cell) !== null)) return false
  const times = cells.map((cell) => parseTimeOfDay(cell) ?? '')
  const goesBack = times.some((time, i) => i > 0 && time < (times[i - 1] ?? ''))
  return times.some((time) => time < '06:00') || (goesBack && times.some((time) => time < '12:00'))
}

/**
 * The columns of a table without a heading, by what most of their cells look like. The title is the first text column
 * with no empty cell. People and units are only recognized beside a title, because whatever is taken for a name is
 * added to the directory. Titles often begin with the name of a kind (开场致辞, 微论坛：议一议), so a column contains kinds only
 * if its cells are bare names of kinds or repeat, and another column can be the title.
 */
export function columnsOfContent(rows: readonly (readonly string[])[]): readonly RowColumn[] {
  const width = Math.max(...rows.map((row) => row.length))
  if (width === 1) return [{ is: 'title' }]
  const cellsOf = (i: number) => rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
  const most = (i: number, fits: (cell: string) => boolean) => {
    const cells = cellsOf(i)
    return cells.length > 0 && cells.filter(fits).length * 2 > cells.length
  }
  const found = Array.from({ length: width }, (_, i): RowColumn | null => {
    if (most(i, (cell) => parseSpan(cell) !== null)) return { is: 'range' }
    if (i === 0 && areNumbers(cellsOf(i))) return { is: 'number' }
    if (most(i, (cell) => parseTimeOfDay(cell) !== null)) return areLengths(cellsOf(i)) ? lengths : { is: 'start' }
    // With few cells, half are enough: a text in place of a length is reported at its row.
    const [given, all] = [cellsOf(i).filter((cell) => parseDuration(cell) !== null), cellsOf(i)]
    if (given.length > 0 && given.length * 2 >= all.length) return lengths
    return null
  })
  const words = found.flatMap((column, i) => (column === null ? [i] : []))
  const isWhole = (i: number) => cellsOf(i).length === rows.length
  const repeats = (i: number) => new Set(cellsOf(i)).size < cellsOf(i).length
  const named = words.filter((i) => most(i, (cell) => kindNamed(cell) !== null))
  const plain = words.filter((i) => !named.includes(i) && !most(i, isPeople) && !most(i, isUnit))
  const kind = named.find(
    (i) =>
      (repeats(i) || most(i, (cell) => kindCalled(cell) !== null)) &&
      [...plain, ...named].some((other) => other !== i && isWhole(other)),
  )
  const titles = words.filter((i) => i !== kind && (named.includes(i) || plain.includes(i)))
  const title = titles.find(isWhole) ?? titles[0] ?? words.find((i) => i !== kind && isWhole(i)) ?? words[0]
  return found.map((column, i) => {
    if (column) return column
    if (i === title) return { is: 'title' }
    if (i === kind) return { is: 'kind' }
    if (titles.length > 0 && most(i, isPeople)) return { is: 'people', role: null, isGuessed: true }
    return titles.length > 0 && most(i, isUnit) ? { is: 'unit' } : { is: 'notes', name: '' }
  })
}
