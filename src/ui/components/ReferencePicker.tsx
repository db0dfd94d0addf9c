import { useMemo } from 'react'
import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { whoIsWho } from '../../domain/peopleNamed'
import { isMerged } from '../../domain/season/topics'
import { presentUnit } from '../../domain/season/units'
import { useLibrary } from '../state/read'
import { EntityPicker } from './EntityPicker'
import type { PickOption } from './pickOptions'

/** The collections that an entity of the library can refer to by such a field. */
export type ReferredCollection = 'units' | 'topics' | 'people' | 'cases'

interface Props {
  readonly label: string
  readonly collection: ReferredCollection
  readonly value: string | null
  /** Null: the field was cleared. */
  readonly onPick: (id: string | null) => void
  readonly onCreate?: (name: string) => void
  /** What cannot be emptied. */
  readonly isRequired?: boolean
  readonly placeholder?: string
  readonly showLabel?: boolean
  readonly readOnly?: boolean
}

/** The unit, topic, person or case that something refers to. */
export function ReferencePicker({ collection, onPick, isRequired = false, ...rest }: Props) {
  const entities = useLibrary((library) => library[collection])
  const units = useLibrary((library) => library.units)
  const options = useMemo(() => optionsIn(collection, entities, units), [collection, entities, units])
  return (
    <EntityPicker
      {...rest}
      options={options}
      onPick={onPick}
      {...(isRequired ? {} : { onClear: () => onPick(null) })}
    />
  )
}

function optionsIn(
  collection: ReferredCollection,
  entities: LibrarySnapshot[ReferredCollection],
  units: LibrarySnapshot['units'],
): readonly PickOption[] {
  switch (collection) {
    case 'units':
      return present((entities as LibrarySnapshot['units']).values())
    case 'topics': {
      const topics = entities as LibrarySnapshot['topics']
      return present(topics.values()).filter((topic) => !isMerged(topics, topic))
    }
    case 'people':
      return present((entities as LibrarySnapshot['people']).values()).map((person) => ({
        id: person.id,
        name: person.name,
        sample: person.sample,
        hint: whoIsWho(person, { units }),
      }))
    case 'cases':
      return present((entities as LibrarySnapshot['cases']).values()).map(({ id, name, sample, unitId }) => ({
        id,
        name,
        sample,
        hint: presentUnit(units, unitId)?.name,
      }))
  }
}
