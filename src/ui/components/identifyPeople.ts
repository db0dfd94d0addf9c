import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { peopleNamed, whoIsWho } from '../../domain/peopleNamed'
import { askWhich, type Answer } from './whichOne'

/** The user's answers about ambiguous names, by `nameKey`. */
export type IdentifiedPeople = ReadonlyMap<string, Answer>

/**
 * Asks about each name that several people in the directory have. If a unit is given with the name (otherwise empty)
 * only its people count. Unique and new names are not asked about, and no name is asked about twice.
 */
export async function identifyPeople(
  named: readonly { readonly name: string; readonly unit: string }[],
  library: Pick<LibrarySnapshot, 'people' | 'units'>,
): Promise<IdentifiedPeople> {
  const meant = new Map<string, Answer>()
  for (const one of named) {
    const key = nameKey(one.name)
    const people = meant.has(key) ? [] : peopleNamed(one, library)
    if (people.length < 2) continue
    const among = people.map((person) => ({
      id: person.id,
      name: person.name,
      hint: whoIsWho(person, library),
      sample: person.sample,
    }))
    // One question after the other: a user reads one at a time.
    meant.set(key, await askWhich({ name: one.name, among, canMake: true }))
  }
  return meant
}
