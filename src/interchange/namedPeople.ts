import type { CastingRole } from '../domain/segment'
import { isPost, isUnit } from './orgWords'
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
const piece = /(?:[（(][^（()）]*[）)]|[^、，,;；／/\n（()）])+/gu
/** A space between two Chinese characters divides; the one inside a two-character name (王 芳) does not. */
const betweenNames = /(?<=[\p{Script=Han}）)])\s+(?=\p{Script=Han}[^（()）]*(?:[（(]|$))/u
const spacedName =
  /(?<=^|[、，,;；／/\n：:])\s*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})\s*(?=$|[、，,;；／/\n（(])/gu

/**
 * The people whom a cell names: `顾芸、陈立`, `主持：顾芸；嘉宾：陈立、方毅`, `张三（区委，主持）`, `周敏 区文明办 主任`. A word
 * with a colon tells of all that follow, up to the next such word, semicolon or line.
 */
export function peopleIn(cell: string): readonly NamedPerson[] {
  return cell
    .replace(spacedName, '$1$2')
    .split(/[;；\n]/)
    .flatMap((group) => {
      let told = nothingTold
      const people: NamedPerson[] = []
      for (const text of (group.match(piece) ?? []).flatMap((one) => one.split(betweenNames))) {
        const { head, rest = text } = /^(?<head>[^：:（(]+)[：:](?<rest>.*)$/su.exec(text)?.groups ?? {}
        if (head !== undefined) told = withWord(nothingTold, head)
        const word = rest.trim()
        const before = people.at(-1)
        if (before && head === undefined && tellsOf(word))
          people[people.length - 1] = { ...before, ...withWord(before, word) }
        else if (word !== '') people.push(personOf(word, told))
      }
      return people
    })
}

function personOf(text: string, told: Told): NamedPerson {
  const { name = text, behind = '' } = /^(?<name>[^（(]+)[（(](?<behind>[^（()）]+)[）)]$/u.exec(text)?.groups ?? {}
  const words = behind
    .replace(/(饰演?)\s+/u, '$1')
    .split(/[、，,;；\s]+/)
    .filter((word) => word !== '')
  return { ...words.reduce(withWord, told), name: name.trim() }
}

/** Whether a word behind a name is no further name: `周敏 区文明办 主任`. */
const tellsOf = (word: string): boolean => !isPersonName(word) && (isUnit(word) || isPost(word))

function withWord(told: Told, word: string): Told {
  const { character } = /^饰(?:演)?\s*(?<character>.+)$/u.exec(word.trim())?.groups ?? {}
  if (character !== undefined) return { ...told, character, role: told.role ?? 'performer' }
  const role = roleNamed(word)
  if (role) return { ...told, role }
  return isUnit(word.trim()) ? { ...told, unit: word.trim() } : { ...told, post: word.trim() }
}

/** Whether a cell names people and nothing else. */
export function isPeople(cell: string): boolean {
  const people = peopleIn(cell)
  return people.length > 0 && people.every(({ name }) => isPersonName(name.replace(/\s|·/g, '')))
}
