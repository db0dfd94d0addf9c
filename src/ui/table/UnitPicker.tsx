import { useMemo } from 'react'
import { present } from '../../domain/entity'
import { EntityPicker } from '../components/EntityPicker'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { changeLibraryEntity, assignNewUnit } from '../state/entityEdits'

interface Props {
  readonly collection: 'people' | 'teams' | 'cases'
  readonly entity: { readonly id: string; readonly unitId: string | null }
}

/** The unit of somebody or something, as a cell; a new one is created in place. */
export function UnitPicker({ collection, entity }: Props) {
  const { id, unitId } = entity
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const options = useMemo(() => present(units.values()), [units])
  return (
    <EntityPicker
      label={t('library.field.unit')}
      showLabel={false}
      placeholder=""
      options={options}
      value={unitId}
      onPick={(picked) => changeLibraryEntity(collection, id, { unitId: picked })}
      onClear={() => changeLibraryEntity(collection, id, { unitId: null })}
      onCreate={(name) => assignNewUnit(collection, entity, name)}
    />
  )
}
