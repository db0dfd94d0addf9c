import { addEntity, setEntity, type EntityPatch, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'

/** What a list says about somebody. The rest is empty. */
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

/** Finds people by what a list says about them, fills in facts they lack, and creates new people. */
export interface PersonBook {
  /** The library edits that add new people, missing facts and new units; grows with every person. */
  readonly edits: readonly LibraryEdit[]
  /** The ids of the new ones. */
  readonly made: ReadonlySet<string>
  /** The names of existing people who received missing facts. */
  readonly filled: ReadonlySet<string>
  /** Names that several people have, if the list does not say which one is meant: the first was used, unchanged. */
  readonly unsure: ReadonlySet<string>
  isUnit(name: string): boolean
  /** The id of the unit with this name, which is created if there is none; null for an empty name. */
  unitIdOf(name: string, town?: boolean): string | null
  isPerson(name: string): boolean
  /** The id of the person with these facts. */
  idOf(facts: PersonFacts): string
  /** The same, for somebody who is none of the existing people. */
  newIdOf(facts: PersonFacts): string
}

/**
 * People with the same name are the same if their units are, or if one has no unit and nothing else contradicts it: 郁非
 * with a unit and 郁非 without are one. Existing facts are never overwritten.
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

  function unitIdOf(name: string, town = false): string | null {
    if (name === '') return null
    const known = units.get(nameKey(name))
    if (known !== undefined) return known
    const id = newId()
    units.set(nameKey(name), id)
    edits.push(addEntity('units', { name, town, sample: false }, id))
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

  function fill(known: Known, facts: Pick<Known, 'unitId' | 'title' | 'phone' | 'notes'>): void {
    const patch: EntityPatch<'people'> = {
      ...(known.unitId === null && facts.unitId !== null && { unitId: facts.unitId }),
      ...(known.title === '' && facts.title !== '' && { title: facts.title }),
      ...(known.phone === '' && facts.phone !== '' && { phone: facts.phone }),
      ...(known.notes === '' && facts.notes !== '' && { notes: facts.notes }),
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
    unitIdOf,
    isPerson: (name) => people.has(nameKey(name)),
    idOf,
    newIdOf,
  }
}

/** The people with a name who may be meant, the likeliest first. */
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
/** Both are given and they differ. */
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b
