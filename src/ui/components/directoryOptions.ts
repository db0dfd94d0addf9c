import { presentOf } from '../../domain/entity'
import type { Case, LibrarySnapshot, Team } from '../../domain/library'
import { memoizeByObject } from '../../domain/memoizeByObject'
import { whoIsWho } from '../../domain/peopleNamed'
import type { PickOption } from './pickOptions'

type Units = LibrarySnapshot['units']

/** Everybody in the directory, with unit and post. The same list until a person or a unit changes; so is the next one. */
export const personOptions = memoizeByObject((people: LibrarySnapshot['people'], units: Units): readonly PickOption[] =>
  presentOf(people).map((person) => ({
    id: person.id,
    name: person.name,
    sample: person.sample,
    hint: whoIsWho(person, { units }),
  })),
)

/** Cases or teams, with their units. */
export const unitHintOptions = memoizeByObject(
  (entities: ReadonlyMap<string, Case | Team>, units: Units): readonly PickOption[] =>
    presentOf(entities).map(({ id, name, unitId, sample }) => ({
      id,
      name,
      sample,
      hint: unitId === null ? undefined : units.get(unitId)?.name,
    })),
)
