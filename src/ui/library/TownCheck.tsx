import { Checkbox } from '@mantine/core'
import type { Unit } from '../../domain/library'
import { useTranslation } from '../components/translation'
import { changeLibraryEntity } from '../state/entityEdits'

/** Whether a unit is a town of the district. */
export function TownCheck({ unit: { id, name, town } }: { unit: Unit }) {
  const { t } = useTranslation()
  return (
    <Checkbox
      size="xs"
      px={6}
      aria-label={t('library.isTown', { name: name || t('library.unnamed') })}
      checked={town}
      onChange={(event) => changeLibraryEntity('units', id, { town: event.currentTarget.checked })}
    />
  )
}
