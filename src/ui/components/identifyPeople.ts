import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { peopleNamed, whoIsWho } from '../../domain/peopleNamed'
import { askWhich, type Answer } from './whichOne'

/** What a person said of names that several have, by `nameKey`. */
export type IdentifiedPeople = ReadonlyMap<string, Answer>

/**
 * Asks for each name that several people of the directory have which of them is meant. A unit told with the name (else
 * empty) leaves only its people. Names that are clear or new are not asked for, nor is any name twice.
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
    // One question after the other: a person reads one at a time.
    meant.set(key, await askWhich({ name: one.name, among, canMake: true }))
  }
  return meant
}
