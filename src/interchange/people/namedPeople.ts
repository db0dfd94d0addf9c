import type { CastingRole } from '../../domain/segment'
import { gluedApart } from './gluedNames'
import { isPost, isTeamName, isUnit } from './orgWords'
import { roleNamed } from './roleNames'
import { isPersonName } from './surnames'

/** A person named in a cell, with everything it says about them. The rest is empty. */
export interface NamedPerson {
  readonly name: string
  readonly unit: string
  /** 职务: 居委会主任. */
  readonly post: string
  readonly role: CastingRole | null
  /** The character that a performer plays. */
  readonly character: string
}

type Facts = Omit<NamedPerson, 'name'>
const noFacts: Facts = { unit: '', post: '', role: null, character: '' }

/** Names with the brackets behind them. Separators inside brackets do not separate. */
const piece = /(?:[（(][^（()）]*[）)]|[^、，,;；／/+＋&\n（()）])+/gu
/** A space between two Chinese characters separates, except inside a two-character name (王 芳). */
const betweenNames = /(?<=[\p{Script=Han}）)])\s+(?=\p{Script=Han}[^（()）]*(?:[（(]|$))/u
const spacedName =
  /(?<=^|[、，,;；／/\n：:])\s*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})\s*(?=$|[、，,;；／/\n（(])/gu

/** Words that stand for nobody in particular. */
const nobody =
  /^(无|暂无|没有|待定|未定|暂定|另定|略|同上|全体|全体人员|全体嘉宾|全体演员|全员|所有人|所有嘉宾|大家|观众|[-—–/／\\]+)$/u
/** A number of people: 嘉宾4人, 居民代表 2名, 三位专家. */
const counted = /(?:\d+|[一二两三四五六七八九十几数]+|若干)\s*余?\s*[人名位个组队对家户支]/u
/** 顾芸等, 顾芸等3人 mean that 顾芸 is one of them. */
const andOthers = /\s*等(?:\s*[\d一二三四五六七八九十几多]+)?\s*[人名位]?$/u
/** Whether a cell says that there is nobody, and nothing else. */
export const saysNobody = (cell: string): boolean => /^(无|暂无|没有|略|[-—–/／\\]+)$/u.test(cell.trim())

/** What a cell about people says. */
export interface ReadPeople {
  readonly people: readonly NamedPerson[]
  /** What is not a person: 嘉宾4人, 待定, an office without a name. */
  readonly others: readonly string[]
}

/**
 * The people named in a cell: `顾芸、陈立`, `主持：顾芸；嘉宾：陈立、方毅`, `主持人 顾芸，嘉宾陈立`, `张三（区委，主持）`, `周敏 区文明办 主任`, `区委书记 张三`, `复旦大学
 * 何启明教授`. A word for a role applies to everybody after it, up to the next such word, semicolon or line.
 */
export const peopleIn = (cell: string): readonly NamedPerson[] => readPeople(cell).people

/** Like `peopleIn`, with what else the cell says. `gluesApart: false` leaves 居民代表王芳 as one word. */
export function readPeople(cell: string, { gluesApart = true } = {}): ReadPeople {
  const groups = cell
    .replace(spacedName, '$1$2')
    .split(/[;；\n]/)
    .map((group) => peopleOfGroup(group, gluesApart))
  return { people: groups.flatMap(({ people }) => people), others: groups.flatMap(({ others }) => others) }
}

function peopleOfGroup(group: string, gluesApart: boolean): ReadPeople {
  let facts = noFacts
  const people: NamedPerson[] = []
  const others: string[] = []
  for (const { 0: one, index } of group.matchAll(piece)) {
    /** After a comma, an office may belong to the person before it; after 、 and + it is another entry. */
    const isBehindComma = /[，,／/]$/u.test(group.slice(0, index))
    if (isCount(one)) {
      others.push(one.trim())
      continue
    }
    /** The words before a name in this piece, which apply only to it. */
    let ahead: readonly string[] = []
    const said = one.replace(andOthers, '').split(betweenNames).flatMap(withRoleApart)
    const words = gluesApart ? said.flatMap(withGlueApart) : said
    for (const [at, { role, word }] of words.entries()) {
      if (role !== undefined) facts = withWord(noFacts, role)
      const before = people.at(-1)
      const hasName = words.slice(at + 1).some((later) => later.word !== '' && !isDescription(later.word))
      if (word === '') continue
      if (nobody.test(word)) others.push(word)
      else if (!isDescription(word)) {
        people.push(personOf(word, ahead.reduce(withWord, facts)))
        ahead = []
      } else if (hasName && (at === 0 || ahead.length > 0)) ahead = [...ahead, word]
      else if (before && (at > 0 || isBehindComma)) people[people.length - 1] = { ...before, ...withWord(before, word) }
      else others.push(word)
    }
  }
  return { people, others }
}

/** A number of people, none named. */
const isCount = (text: string): boolean => counted.test(text) && !andOthers.test(text) && !isPersonName(text.trim())

interface Said {
  /** A word before a colon, or a word for a role. */
  readonly role?: string
  readonly word: string
}

/** Splits off the role: `主持：顾芸`, `主持人顾芸` and `主持人` alone. */
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

/** The word for a role directly before a name, as in `嘉宾陈立`. */
const roleBefore = (word: string): string | null =>
  [5, 4, 3, 2]
    .map((length) => word.slice(0, length))
    .find((head) => roleNamed(head) && isName(word.slice(head.length))) ?? null
const isName = (text: string): boolean => isPersonName(text.replace(/[（(].*$/u, '').trim())

function personOf(text: string, facts: Facts): NamedPerson {
  const { name = text, behind = '' } = /^(?<name>[^（(]+)[（(](?<behind>[^（()）]+)[）)]$/u.exec(text)?.groups ?? {}
  const words = behind
    .replace(/(饰演?)\s+/u, '$1')
    .split(/[、，,;；\s]+/)
    .filter((word) => word !== '')
  return { ...words.reduce(withWord, facts), name: name.trim() }
}

/** Whether a word beside a name describes it and is not another name: `周敏 区文明办 主任`. */
const isDescription = (word: string): boolean =>
  !isPersonName(word) && !isTeamName(word) && (isUnit(word) || isPost(word))

function withWord(facts: Facts, word: string): Facts {
  const { character } = /^饰(?:演)?\s*(?<character>.+)$/u.exec(word.trim())?.groups ?? {}
  if (character !== undefined) return { ...facts, character, role: facts.role ?? 'performer' }
  const role = roleNamed(word)
  if (role) return { ...facts, role }
  // 街道干部 ends like an office but is not one.
  return isUnit(word.trim()) && !isPost(word) ? { ...facts, unit: word.trim() } : { ...facts, post: word.trim() }
}

/** Whether a cell names people and nothing else. The last two characters of a title are not a name. */
export function isPeople(cell: string): boolean {
  const { people, others } = readPeople(cell, { gluesApart: false })
  return people.length > 0 && others.length === 0 && people.every(({ name }) => isPersonName(name.replace(/\s/g, '')))
}
