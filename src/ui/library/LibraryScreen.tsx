import { useMemo } from 'react'
import { present } from '../../domain/entity'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import { addLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import classes from './LibraryScreen.module.css'
import { unitColumns, venueColumns } from './listColumns'
import { PlainList } from './PlainList'
import { SeasonSetUp } from './season/SeasonSetUp'

/** 基础资料: the lists that sessions, cases and people refer to, and what a season is. */
export function LibraryScreen() {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const venues = useLibrary((library) => library.venues)
  const columns = useMemo(() => ({ units: unitColumns(t), venues: venueColumns(t) }), [t])
  const wordsOf = (name: 'units' | 'venues') => ({
    collection: name,
    title: t(`library.list.${name}.title`),
    hint: t(`library.list.${name}.hint`),
    addLabel: t(`library.list.${name}.add`),
  })
  return (
    <div className={classes.screen}>
      <PlainList
        {...wordsOf('units')}
        columns={columns.units}
        rows={present(units.values())}
        onAdd={(name) => addLibraryEntity('units', { name, town: false })}
        onRemove={(unit) => removeLibraryEntity('units', unit)}
      />
      <PlainList
        {...wordsOf('venues')}
        columns={columns.venues}
        rows={present(venues.values())}
        onAdd={(name) => addLibraryEntity('venues', { name, address: '' })}
        onRemove={(venue) => removeLibraryEntity('venues', venue)}
      />
      <SeasonSetUp />
    </div>
  )
}
