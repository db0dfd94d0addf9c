import type { AttendeeGroup } from '../../domain/session'
import { gluedApart } from './gluedNames'
import { isPost, isUnit } from './orgWords'
import { personHeadings } from './pastedPeople'
import { withFigures } from '../../domain/timing/plainText'
import { isPersonName as isName } from './surnames'

/** What a column in a list of attendees contains; `other` is ignored. */
export type AttendeeColumn = 'name' | 'unit' | 'post' | 'group' | 'rank' | 'other'

const headings: readonly (readonly [AttendeeColumn, RegExp])[] = [
  ['name', personHeadings.name],
  ['unit', personHeadings.unit],
  ['post', personHeadings.title],
  ['group', /^(类别|分组|组别|身份|人员类别|group|category)$/i],
  ['rank', /^(座次|席次|排位|位次|席位|座位|座位号|rank|seat|seating rank)$/i],
]

/** The columns named in a first line; null if it is not a heading. */
export function attendeeColumnsOfHeadings(cells: readonly string[]): readonly AttendeeColumn[] | null {
  const columns = cells.map((cell) => headings.find(([, named]) => named.test(cell))?.[0] ?? 'other')
  return columns.includes('name') ? columns : null
}

const groupWords: readonly (readonly [AttendeeGroup, RegExp])[] = [
  ['leader', /^(领导|leaders?)$/i],
  ['guest', /^(嘉宾|来宾|guests?)$/i],
  ['town', /^(街镇代表|街镇|街道代表|镇代表|towns?|town representatives?)$/i],
  ['audience', /^(观众|听众|群众|市民|audience)$/i],
]

/** The group that a word names; null for none. */
export const groupNamed = (word: string): AttendeeGroup | null =>
  groupWords.find(([, named]) => named.test(word))?.[0] ?? null

/** Reads a seating rank; null if it is none. */
export function rankIn(cell: string): number | null {
  const plain = withFigures(cell.normalize('NFKC').trim())
  const [, rank] = /^(?:第|no\.?)?\s*([1-9]\d{0,3})\s*[号位席座]?$/i.exec(plain) ?? []
  return rank === undefined ? null : Number(rank)
}

const isPhone = (cell: string): boolean => /^\+?[\d\s-]{7,}$/.test(cell)

/** 何启明教授. */
const isNameWithPost = (cell: string): boolean => isName(gluedApart(cell)[0] ?? '') && gluedApart(cell).length === 2
/** 阿依努尔·吐尔逊. */
const isDotted = (cell: string): boolean => isName(cell) && cell.length > 4

/**
 * Whether a cell looks like a person's name and like nothing else. Looser than `isPersonName`: any short Chinese word
 * passes.
 */
export const isNameCell = (cell: string): boolean =>
  (/^[\p{Script=Han}·]{2,4}$/u.test(cell) || isNameWithPost(cell) || isDotted(cell)) &&
  !isUnit(cell) &&
  (!isPost(cell) || isNameWithPost(cell)) &&
  groupNamed(cell) === null

/**
 * The columns of a list without headings, by what most of their cells look like. Columns that give no hint follow the
 * usual order: name, unit, post.
 */
export function attendeeColumnsOfContent(rows: readonly (readonly string[])[]): readonly AttendeeColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const most = (i: number, fits: (cell: string) => boolean): boolean => {
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.filter(fits).length * 2 > cells.length
  }
  const isSerial = (i: number) => i === 0 && width > 1 && rows.every((row, at) => rankIn(row[i] ?? '') === at + 1)
  const places = Array.from({ length: width }, (_, i) => i)
  const columns = new Map<number, AttendeeColumn>()
  const give = (column: AttendeeColumn, fits: (i: number) => boolean) => {
    const at = places.find((i) => !columns.has(i) && fits(i))
    if (at !== undefined) columns.set(at, column)
  }
  give('other', isSerial)
  for (const i of places) if (most(i, isPhone)) columns.set(i, 'other')
  give('group', (i) => most(i, (cell) => groupNamed(cell) !== null))
  give('rank', (i) => most(i, (cell) => rankIn(cell) !== null))
  give('name', (i) => most(i, isNameCell))
  give('unit', (i) => most(i, isUnit))
  give('post', (i) => most(i, isPost))
  const found = new Set(columns.values())
  for (const column of ['name', 'unit', 'post'] as const) if (!found.has(column)) give(column, () => true)
  // A list of people has a name in every line, whatever it looks like.
  if (![...columns.values()].includes('name')) columns.set(0, 'name')
  return places.map((i) => columns.get(i) ?? 'other')
}
