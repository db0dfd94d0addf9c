import { useMemo } from 'react'
import { present } from '../../domain/entity'
import { useTranslation } from '../components/translation'
import { removeSeason } from '../season/removeSeason'
import { useLibrary } from '../state/read'
import { addLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import classes from './LibraryScreen.module.css'
import { seasonColumns, topicColumns, unitColumns, venueColumns } from './listColumns'
import { PlainList } from './PlainList'

/** 基础资料: the lists that sessions, cases and people refer to. */
export function LibraryScreen() {
  const { t } = useTranslation()
  const { seasons, topics, units, venues } = useLibrary()
  const columns = useMemo(
    () => ({ seasons: seasonColumns(t), topics: topicColumns(t), units: unitColumns(t), venues: venueColumns(t) }),
    [t],
  )
  const wordsOf = (name: 'seasons' | 'topics' | 'units' | 'venues') => ({
    collection: name,
    title: t(`library.list.${name}.title`),
    hint: t(`library.list.${name}.hint`),
    addLabel: t(`library.list.${name}.add`),
  })
  return (
    <div className={classes.screen}>
      <PlainList
        {...wordsOf('topics')}
        columns={columns.topics}
        rows={present(topics.values())}
        onAdd={(name) => addLibraryEntity('topics', { name, question: '' })}
        onRemove={(topic) => removeLibraryEntity('topics', topic)}
      />
      <PlainList
        {...wordsOf('units')}
        columns={columns.units}
        rows={present(units.values())}
        onAdd={(name) => addLibraryEntity('units', { name, town: false })}
        onRemove={(unit) => removeLibraryEntity('units', unit)}
      />
      <PlainList
        {...wordsOf('seasons')}
        columns={columns.seasons}
        rows={present(seasons.values())}
        onAdd={(name) => addLibraryEntity('seasons', { name, title: '', organizer: '' })}
        onRemove={removeSeason}
      />
      <PlainList
        {...wordsOf('venues')}
        columns={columns.venues}
        rows={present(venues.values())}
        onAdd={(name) => addLibraryEntity('venues', { name, address: '' })}
        onRemove={(venue) => removeLibraryEntity('venues', venue)}
      />
    </div>
  )
}
