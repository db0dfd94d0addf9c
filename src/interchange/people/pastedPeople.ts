import type { LibraryEdit } from '../../document/edits/libraryEdits'
import type { LibrarySnapshot } from '../../domain/library'
import { readPeople } from './namedPeople'
import { personBook, type PersonFacts } from './personBook'

/** A person on a pasted list. What the list does not say is empty. */
export type PastedPerson = PersonFacts

/** A pasted list of people. */
export interface PastedPeople {
  readonly people: readonly PastedPerson[]
  /** Texts in place of names that are not people: 居民代表 2名. */
  readonly others: readonly string[]
}

type Field = keyof PastedPerson

const usualOrder: readonly Field[] = ['name', 'unit', 'title', 'phone']
/** Headings of a person's fields, as offices write them. */
export const personHeadings: Readonly<Record<Field, RegExp>> = {
  name: /^(姓名|名字|人员|name)$/i,
  unit: /^(单位|工作单位|所在单位|街镇|unit|organi[sz]ation)$/i,
  title: /^(职务|职称|头衔|title|position)$/i,
  notes: /^(备注|说明|notes?)$/i,
  phone: /^(电话|手机|手机号|手机号码|联系电话|联系方式|phone|mobile|telephone)$/i,
}
const allFields: readonly Field[] = [...usualOrder, 'notes']
const fieldOf = (heading: string): Field | undefined => {
  const plain = heading.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim()
  return allFields.find((field) => personHeadings[field].test(plain))
}

/** How far down the headings may be: below a title and a date. */
export const headingRows = 3

/**
 * Reads a copied list of people: one person per row, in the order name, unit, title, phone, or in the order of a
 * heading row. Rows without a name and headings across the whole width are left out.
 */
export function pastedPeople(table: readonly (readonly string[])[]): PastedPeople {
  const headed = table.slice(0, headingRows).findIndex((cells) => cells.some((cell) => fieldOf(cell) === 'name'))
  const order = table[headed]?.map(fieldOf) ?? usualOrder
  const isList = table.every(({ length }) => length === 1)
  const rows = table
    .slice(headed + 1)
    .filter(({ length }) => isList || length > 1)
    .map((cells) => {
      const cellOf = (field: Field) => cells[order.indexOf(field)] ?? ''
      const [name, unit, title] = [cellOf('name'), cellOf('unit'), cellOf('title')]
      return { name, unit, title, phone: cellOf('phone'), notes: cellOf('notes') }
    })
    .filter(({ name }) => name !== '')
    .map((row) => ({ row, people: nameCell(row.name) }))
  return {
    people: rows.flatMap(({ row, people }) =>
      people.map(({ name, unit, post }) => ({ ...row, name, unit: row.unit || unit, title: row.title || post })),
    ),
    others: rows.flatMap(({ row, people }) => (people.length === 0 ? [row.name] : [])),
  }
}

/** The people named in a name cell: 复旦大学 何启明教授 is one with unit and post, 顾芸+嘉宾4人 is 顾芸, 居民代表 2名 is nobody. */
export function nameCell(
  cell: string,
): readonly { readonly name: string; readonly unit: string; readonly post: string }[] {
  const asItIs = { name: cell, unit: '', post: '' }
  if (!/\p{Script=Han}/u.test(cell)) return [asItIs]
  const { people, others } = readPeople(cell)
  // A post alone, 居民代表, is how some people are listed.
  return people.length > 0
    ? people
    : /\d|若干|[一二两三四五六七八九十几]+[名位人]/u.test(cell) || others.length > 1
      ? []
      : [asItIs]
}

export interface PeoplePaste {
  readonly edits: readonly LibraryEdit[]
  /** The people added, in the order of the list. */
  readonly ids: readonly string[]
  /** The names of existing people who received missing facts, and names that several people have. */
  readonly filled: readonly string[]
  readonly unsure: readonly string[]
  /** How many existed already, or were twice on the list, with nothing new. */
  readonly knownCount: number
}

/** Adds the people of a list, and new units. Existing people receive missing facts and no second entry. */
export function pastePeople(people: readonly PastedPerson[], library: LibrarySnapshot): PeoplePaste {
  const book = personBook(library)
  people.forEach(book.idOf)
  const [ids, filled] = [[...book.made], [...book.filled]]
  const knownCount = people.length - ids.length - filled.length
  return { edits: book.edits, ids, filled, unsure: [...book.unsure], knownCount }
}
