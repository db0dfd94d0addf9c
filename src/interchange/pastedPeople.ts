import { addEntity, type LibraryEdit } from '../document/libraryEdits'
import { newId } from '../document/newId'
import { present } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'

/** Somebody on a pasted list; what the list does not tell is empty. */
export interface PastedPerson {
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly phone: string
}

type Field = keyof PastedPerson

const usualOrder: readonly Field[] = ['name', 'unit', 'title', 'phone']
/** The headings of a person's words, as offices write them. */
export const personHeadings: Readonly<Record<Field, RegExp>> = {
  name: /^(姓名|名字|人员|name)$/i,
  unit: /^(单位|工作单位|所在单位|街镇|unit|organi[sz]ation)$/i,
  title: /^(职务|职称|头衔|title|position)$/i,
  phone: /^(电话|手机|手机号|手机号码|联系电话|联系方式|phone|mobile|telephone)$/i,
}
const fieldOf = (heading: string): Field | undefined => usualOrder.find((field) => personHeadings[field].test(heading))

/** How far down the headings of a list may stand: below its title and its date. */
export const headingRows = 3

/**
 * Reads a copied list of people: one person a row, in the order name, unit, title, phone. A row of headings may give
 * another order. Rows without a name and headings over the whole width are left out.
 */
export function pastedPeople(table: readonly (readonly string[])[]): readonly PastedPerson[] {
  const headed = table.slice(0, headingRows).findIndex((cells) => cells.some((cell) => fieldOf(cell) === 'name'))
  const order = table[headed]?.map(fieldOf) ?? usualOrder
  const isList = table.every(({ length }) => length === 1)
  return table
    .slice(headed + 1)
    .filter(({ length }) => isList || length > 1)
    .map((cells) => {
      const cellOf = (field: Field) => cells[order.indexOf(field)] ?? ''
      return { name: cellOf('name'), unit: cellOf('unit'), title: cellOf('title'), phone: cellOf('phone') }
    })
    .filter(({ name }) => name !== '')
}

export interface PeoplePaste {
  readonly edits: readonly LibraryEdit[]
  /** The people added, in the order of the list. */
  readonly ids: readonly string[]
  /** How many were there already, by name and unit. */
  readonly knownCount: number
}

/** Adds the people of a list, and the units that are new. Who is there already, by name and unit, is not added again. */
export function pastePeople(people: readonly PastedPerson[], library: LibrarySnapshot): PeoplePaste {
  const unitIds = new Map(present(library.units.values()).map(({ id, name }) => [name, id]))
  const known = new Set(present(library.people.values()).map(({ name, unitId }) => keyOf(name, unitId)))
  const edits: LibraryEdit[] = []
  const ids: string[] = []
  const unitIdOf = (unit: string): string | null => {
    if (unit === '') return null
    const there = unitIds.get(unit)
    if (there !== undefined) return there
    const id = newId()
    edits.push(addEntity('units', { name: unit, town: false, sample: false }, id))
    unitIds.set(unit, id)
    return id
  }
  for (const { name, unit, title, phone } of people) {
    const unitId = unitIdOf(unit)
    if (known.has(keyOf(name, unitId))) continue
    known.add(keyOf(name, unitId))
    const id = newId()
    edits.push(addEntity('people', { name, unitId, title, phone, roles: '', notes: '', pace: null, sample: false }, id))
    ids.push(id)
  }
  return { edits, ids, knownCount: people.length - ids.length }
}

const keyOf = (name: string, unitId: string | null): string => `${name}\t${unitId ?? ''}`
