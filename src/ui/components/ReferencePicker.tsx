import { useMemo } from 'react'
import { presentOf } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { isMerged } from '../../domain/season/topics'
import { useLibrary } from '../state/read'
import { personOptions, unitHintOptions } from './directoryOptions'
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
      return presentOf(entities as LibrarySnapshot['units'])
    case 'topics': {
      const topics = entities as LibrarySnapshot['topics']
      return presentOf(topics).filter((topic) => !isMerged(topics, topic))
    }
    case 'people':
      return personOptions(entities as LibrarySnapshot['people'], units)
    case 'cases':
      return unitHintOptions(entities as LibrarySnapshot['cases'], units)
  }
}
