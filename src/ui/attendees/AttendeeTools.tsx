import { useMemo } from 'react'
import type { AttendeesView } from '../../domain/attendance/attendeeRow'
import { attendeeGroups } from '../../domain/session'
import { personOptions } from '../components/directoryOptions'
import { EntityPicker } from '../components/EntityPicker'
import { useTranslation } from '../components/translation'
import screenClasses from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { useLibrary } from '../state/read'
import classes from './AttendeesScreen.module.css'
import type { AttendeeFilter } from './shownAttendees'

interface Props {
  readonly view: AttendeesView
  readonly filter: AttendeeFilter
  readonly query: string
  readonly readOnly: boolean
  readonly onFilter: (filter: AttendeeFilter) => void
  readonly onQuery: (query: string) => void
  readonly onPick: (personId: string) => void
  /** Adds somebody who is not in the directory. */
  readonly onAdd: (name: string) => void
}

/** The filter of the list, and adding people from the directory. */
export function AttendeeTools({ view, filter, query, readOnly, onFilter, onQuery, onPick, onAdd }: Props) {
  const { t } = useTranslation()
  return (
    <div className={screenClasses.tools}>
      <FilterChoice view={view} filter={filter} onFilter={onFilter} />
      <SearchField label={t('attendees.search')} query={query} onQuery={onQuery} />
      <span className={screenClasses.spacer} />
      {!readOnly && (
        <>
          <span className={`${screenClasses.count} ${classes.hint}`}>{t('attendees.paste.hint')}</span>
          <div className={classes.picker}>
            <DirectoryPicker view={view} onPick={onPick} onAdd={onAdd} />
          </div>
        </>
      )}
    </div>
  )
}

function FilterChoice({ view, filter, onFilter }: Pick<Props, 'view' | 'filter' | 'onFilter'>) {
  const { t } = useTranslation()
  const { count, onStageCount, countByGroup } = view
  const filters: readonly (readonly [AttendeeFilter, string])[] = [
    ['all', t('attendees.filter.all', { count })],
    ['onStage', t('attendees.filter.onStage', { count: onStageCount })],
    ...attendeeGroups.map((group) => {
      const words = { group: t(`term.group.${group}`), count: countByGroup[group] }
      return [group, t('attendees.filter.group', words)] as const
    }),
  ]
  return (
    <select
      className={screenClasses.choice}
      aria-label={t('attendees.filter.label')}
      value={filter}
      onChange={(event) => onFilter(filters.find(([name]) => name === event.currentTarget.value)?.[0] ?? 'all')}
    >
      {filters.map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  )
}

function DirectoryPicker({ view, onPick, onAdd }: Pick<Props, 'view' | 'onPick' | 'onAdd'>) {
  const { t } = useTranslation()
  const people = useLibrary((library) => library.people)
  const units = useLibrary((library) => library.units)
  const there = useMemo(() => new Set(view.rows.map(({ personId }) => personId)), [view])
  return (
    <EntityPicker
      label={t('attendees.pick')}
      showLabel={false}
      placeholder={t('attendees.pickPlaceholder')}
      options={personOptions(people, units)}
      shownAs={(option) => (there.has(option.id) ? { ...option, hint: t('attendees.isThere') } : option)}
      onPick={onPick}
      creationsOf={(name) => [{ words: t('attendees.addNew', { name }), make: () => onAdd(name) }]}
    />
  )
}
