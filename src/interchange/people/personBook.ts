import { addEntity, setEntity, type EntityPatch, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'

/** What a list tells of somebody; what it does not tell is empty. */
export interface PersonFacts {
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly phone: string
  readonly notes: string
}

interface Known {
  readonly id: string
  readonly name: string
  unitId: string | null
  title: string
  phone: string
  notes: string
}

/** Finds people by what a list tells of them, gives them the facts that they lack, and makes those who are new. */
export interface PersonBook {
  /** Adds to the library who is new, what was empty of who is there, and new units; grows with every person. */
  readonly edits: readonly LibraryEdit[]
  /** The ids of the new ones. */
  readonly made: ReadonlySet<string>
  /** The names of those who were there and got something that they lacked. */
  readonly filled: ReadonlySet<string>
  /** The names that several people have, where the list does not tell which is meant: the first was taken, as it is. */
  readonly unsure: ReadonlySet<string>
  isUnit(name: string): boolean
  isPerson(name: string): boolean
  /** The id of whom the facts mean. */
  idOf(facts: PersonFacts): string
  /** The same for whom none of those who were there is meant. */
  newIdOf(facts: PersonFacts): string
}

/**
 * Somebody of the same name is the same person where the unit is the same, or where one of the two has none and nothing
 * else speaks against it: 郁非 with a unit and 郁非 without are one. What is there already is never overwritten.
 */
export function personBook(library: Pick<LibrarySnapshot, 'people' | 'units'>): PersonBook {
  const edits: LibraryEdit[] = []
  const made = new Set<string>()
  const filled = new Set<string>()
  const unsure = new Set<string>()
  const units = new Map(present(library.units.values()).map(({ id, name }) => [nameKey(name), id]))
  const people = new Map<string, Known[]>()
  const list = (one: Known) => people.set(nameKey(one.name), [...(people.get(nameKey(one.name)) ?? []), one])
  for (const { id, name, unitId, title, phone, notes } of present(library.people.values()))
    list({ id, name, unitId, title, phone, notes })

  function unitIdOf(name: string): string | null {
    if (name === '') return null
    const known = units.get(nameKey(name))
    if (known !== undefined) return known
    const id = newId()
    units.set(nameKey(name), id)
    edits.push(addEntity('units', { name, town: false, sample: false }, id))
    return id
  }

  const idOf = (facts: PersonFacts): string => idAmong(people.get(nameKey(facts.name)) ?? [], facts)
  const newIdOf = (facts: PersonFacts): string =>
    idAmong(
      (people.get(nameKey(facts.name)) ?? []).filter(({ id }) => made.has(id)),
      facts,
    )

  function idAmong(namesakes: readonly Known[], facts: PersonFacts): string {
    const { name, title, phone, notes } = facts
    const unitId = unitIdOf(facts.unit)
    const [known, another] = meant(namesakes, unitId, facts)
    if (known) {
      if (another) unsure.add(name)
      else fill(known, { unitId, title, phone, notes })
      return known.id
    }
    const one = { id: newId(), name, unitId, title, phone, notes }
    list(one)
    made.add(one.id)
    edits.push(addEntity('people', { name, unitId, title, phone, notes, roles: '', pace: null, sample: false }, one.id))
    return one.id
  }

  function fill(known: Known, told: Pick<Known, 'unitId' | 'title' | 'phone' | 'notes'>): void {
    const patch: EntityPatch<'people'> = {
      ...(known.unitId === null && told.unitId !== null && { unitId: told.unitId }),
      ...(known.title === '' && told.title !== '' && { title: told.title }),
      ...(known.phone === '' && told.phone !== '' && { phone: told.phone }),
      ...(known.notes === '' && told.notes !== '' && { notes: told.notes }),
    }
    if (Object.keys(patch).length === 0) return
    Object.assign(known, patch)
    edits.push(setEntity('people', known.id, patch))
    if (!made.has(known.id)) filled.add(known.name)
  }

  return {
    edits,
    made,
    filled,
    unsure,
    isUnit: (name) => units.has(nameKey(name)),
    isPerson: (name) => people.has(nameKey(name)),
    idOf,
    newIdOf,
  }
}

/** Those of a name who may be meant, the likeliest first. */
function meant(namesakes: readonly Known[], unitId: string | null, facts: PersonFacts): readonly Known[] {
  const fits = namesakes.filter((one) => !differ(digits(one.phone), digits(facts.phone)))
  const sameUnit = fits.filter((one) => one.unitId === unitId)
  if (sameUnit.length > 0 && unitId !== null) return sameUnit
  const oneWithout = fits.filter(
    (one) => (one.unitId === null || unitId === null) && !differ(nameKey(one.title), nameKey(facts.title)),
  )
  return [...new Set([...sameUnit, ...oneWithout])]
}

const digits = (phone: string): string => phone.normalize('NFKC').replaceAll(/\D/g, '')
/** Both say something, and not the same. */
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b
