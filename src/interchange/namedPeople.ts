import type { CastingRole } from '../domain/segment'
import { headingOf } from './rowHeadings'
import { isPersonName } from './surnames'

/** Somebody a cell names. `unit` and `role` are what stands in brackets behind the name: `张三（区委）`, `李四（主持）`. */
export interface NamedPerson {
  readonly name: string
  readonly unit: string
  readonly role: CastingRole | null
}

/** Several people in one cell; the space inside a two-character name (王 芳) is no separator. */
export const peopleIn = (cell: string): readonly NamedPerson[] =>
  cell
    .replace(/(?<=^|[、，,;；／/\n])\s*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})\s*(?=$|[、，,;；／/\n])/gu, '$1$2')
    .split(/[、，,;；／/\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((one) => personOf(one.trim()))
    .filter(({ name }) => name !== '')

function personOf(text: string): NamedPerson {
  const { name = text, behind = '' } = /^(?<name>[^（(]+)[（(](?<behind>[^（()）]+)[）)]$/.exec(text)?.groups ?? {}
  const heading = headingOf(behind)
  if (heading?.is === 'people') return { name: name.trim(), unit: '', role: heading.role }
  return { name: name.trim(), unit: behind.trim(), role: null }
}

/** Whether a cell names people and nothing else. */
export function isPeople(cell: string): boolean {
  const people = peopleIn(cell)
  return people.length > 0 && people.every(({ name }) => isPersonName(name.replace(/\s|·/g, '')))
}
