import type { CastingRole } from '../../domain/segment'
import { gluedApart } from './gluedNames'
import { isPost, isTeamName, isUnit } from './orgWords'
import { roleNamed } from './roleNames'
import { isPersonName } from './surnames'

/** Somebody a cell names, with all that it tells of them; what it does not tell is empty. */
export interface NamedPerson {
  readonly name: string
  readonly unit: string
  /** 职务: 居委会主任. */
  readonly post: string
  readonly role: CastingRole | null
  /** Whom a performer plays. */
  readonly character: string
}

type Told = Omit<NamedPerson, 'name'>
const nothingTold: Told = { unit: '', post: '', role: null, character: '' }

/** Names with what stands in brackets behind them; the marks between people do not divide what is in brackets. */
const piece = /(?:[（(][^（()）]*[）)]|[^、，,;；／/+＋&\n（()）])+/gu
/** A space between two Chinese characters divides; the one inside a two-character name (王 芳) does not. */
const betweenNames = /(?<=[\p{Script=Han}）)])\s+(?=\p{Script=Han}[^（()）]*(?:[（(]|$))/u
const spacedName =
  /(?<=^|[、，,;；／/\n：:])\s*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})\s*(?=$|[、，,;；／/\n（(])/gu

/** Stands in a cell for nobody in particular. */
const nobody =
  /^(无|暂无|没有|待定|未定|暂定|另定|略|同上|全体|全体人员|全体嘉宾|全体演员|全员|所有人|所有嘉宾|大家|观众|[-—–/／\\]+)$/u
/** So many of them: 嘉宾4人, 居民代表 2名, 三位专家. */
const counted = /(?:\d+|[一二两三四五六七八九十几数]+|若干)\s*余?\s*[人名位个组队对家户支]/u
/** 顾芸等, 顾芸等3人: she is one of them. */
const andOthers = /\s*等(?:\s*[\d一二三四五六七八九十几多]+)?\s*[人名位]?$/u
/** Whether a cell says that there is nobody, and no more. */
export const saysNobody = (cell: string): boolean => /^(无|暂无|没有|略|[-—–/／\\]+)$/u.test(cell.trim())

/** What a cell of people says. */
export interface ReadPeople {
  readonly people: readonly NamedPerson[]
  /** What is no person: 嘉宾4人, 待定, an office without a name. */
  readonly others: readonly string[]
}

/**
 * The people whom a cell names: `顾芸、陈立`, `主持：顾芸；嘉宾：陈立、方毅`, `主持人 顾芸，嘉宾陈立`, `张三（区委，主持）`,
 * `周敏 区文明办 主任`, `区委书记 张三`, `复旦大学 何启明教授`. A word of a role tells of all that follow, up to the next such
 * word, semicolon or line.
 */
export const peopleIn = (cell: string): readonly NamedPerson[] => readPeople(cell).people

/** The same with what else the cell says. `gluesApart: false` leaves 居民代表王芳 as one word. */
export function readPeople(cell: string, { gluesApart = true } = {}): ReadPeople {
  const groups = cell
    .replace(spacedName, '$1$2')
    .split(/[;；\n]/)
    .map((group) => peopleOfGroup(group, gluesApart))
  return { people: groups.flatMap(({ people }) => people), others: groups.flatMap(({ others }) => others) }
}

function peopleOfGroup(group: string, gluesApart: boolean): ReadPeople {
  let told = nothingTold
  const people: NamedPerson[] = []
  const others: string[] = []
  for (const { 0: one, index } of group.matchAll(piece)) {
    /** Behind a comma an office may be the one of who is before it, behind 、 and + it is another line of the list. */
    const isBehindComma = /[，,／/]$/u.test(group.slice(0, index))
    if (isCount(one)) {
      others.push(one.trim())
      continue
    }
    /** What stands before a name of this piece, and tells of it alone. */
    let ahead: readonly string[] = []
    const said = one.replace(andOthers, '').split(betweenNames).flatMap(withRoleApart)
    const words = gluesApart ? said.flatMap(withGlueApart) : said
    for (const [at, { role, word }] of words.entries()) {
      if (role !== undefined) told = withWord(nothingTold, role)
      const before = people.at(-1)
      const hasName = words.slice(at + 1).some((later) => later.word !== '' && !tellsOf(later.word))
      if (word === '') continue
      if (nobody.test(word)) others.push(word)
      else if (!tellsOf(word)) {
        people.push(personOf(word, ahead.reduce(withWord, told)))
        ahead = []
      } else if (hasName && (at === 0 || ahead.length > 0)) ahead = [...ahead, word]
      else if (before && (at > 0 || isBehindComma)) people[people.length - 1] = { ...before, ...withWord(before, word) }
      else others.push(word)
    }
  }
  return { people, others }
}

/** So many, and none by name. */
const isCount = (text: string): boolean => counted.test(text) && !andOthers.test(text) && !isPersonName(text.trim())

interface Said {
  /** A word before a colon, or one that names a role. */
  readonly role?: string
  readonly word: string
}

/** `主持：顾芸`, `主持人顾芸` and `主持人` alone, with the role apart. */
function withRoleApart(text: string): Said {
  const { head, rest = text } = /^(?<head>[^：:（(]+)[：:](?<rest>.*)$/su.exec(text)?.groups ?? {}
  const word = rest.trim()
  if (head !== undefined) return { role: head.trim(), word }
  if (roleNamed(word)) return { role: word, word: '' }
  const before = roleBefore(word)
  return before === null ? { word } : { role: before, word: word.slice(before.length).trim() }
}

const withGlueApart = ({ role, word }: Said): readonly Said[] => {
  const [first = '', ...more] = gluedApart(word)
  return [role === undefined ? { word: first } : { role, word: first }, ...more.map((one) => ({ word: one }))]
}

/** The word of a role that a name is written behind, as in `嘉宾陈立`. */
const roleBefore = (word: string): string | null =>
  [5, 4, 3, 2]
    .map((length) => word.slice(0, length))
    .find((head) => roleNamed(head) && isName(word.slice(head.length))) ?? null
const isName = (text: string): boolean => isPersonName(text.replace(/[（(].*$/u, '').trim())

function personOf(text: string, told: Told): NamedPerson {
  const { name = text, behind = '' } = /^(?<name>[^（(]+)[（(](?<behind>[^（()）]+)[）)]$/u.exec(text)?.groups ?? {}
  const words = behind
    .replace(/(饰演?)\s+/u, '$1')
    .split(/[、，,;；\s]+/)
    .filter((word) => word !== '')
  return { ...words.reduce(withWord, told), name: name.trim() }
}

/** Whether a word beside a name is no further name: `周敏 区文明办 主任`. */
const tellsOf = (word: string): boolean => !isPersonName(word) && !isTeamName(word) && (isUnit(word) || isPost(word))

function withWord(told: Told, word: string): Told {
  const { character } = /^饰(?:演)?\s*(?<character>.+)$/u.exec(word.trim())?.groups ?? {}
  if (character !== undefined) return { ...told, character, role: told.role ?? 'performer' }
  const role = roleNamed(word)
  if (role) return { ...told, role }
  // 街道干部 ends as an office does, and is none.
  return isUnit(word.trim()) && !isPost(word) ? { ...told, unit: word.trim() } : { ...told, post: word.trim() }
}

/** Whether a cell names people and nothing else. Nobody is found in a title for its last two characters. */
export function isPeople(cell: string): boolean {
  const { people, others } = readPeople(cell, { gluesApart: false })
  return people.length > 0 && others.length === 0 && people.every(({ name }) => isPersonName(name.replace(/\s/g, '')))
}
