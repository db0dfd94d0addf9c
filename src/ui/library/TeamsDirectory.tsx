import { IconUsersGroup } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { present } from '../../domain/entity'
import type { Team } from '../../domain/library'
import { EmptyState } from '../components/EmptyState'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/seeSample'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { AddRow } from '../table/AddRow'
import { directoryView, unitNameOf } from '../table/directoryView'
import { addLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import { EntityTable } from '../table/EntityTable'
import { teamColumns } from './teamColumns'
import { TeamPanel } from './TeamPanel'
import classes from '../table/Screen.module.css'
import { TableAndPanel } from '../table/TableAndPanel'
import type { Directory } from '../table/useDirectory'

interface Props {
  readonly directory: Directory
  readonly addRow: RefObject<HTMLInputElement | null>
}

export function TeamsDirectory({ directory: { query, place, reveal }, addRow }: Props) {
  const { t } = useTranslation()
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  const find = useFinder()
  const columns = useMemo(() => teamColumns(t, units), [t, units])
  const wordsOf = (one: Team) => [one.name, one.contact, unitNameOf(one, { units })]
  const rows = directoryView(teams.values(), query, find, wordsOf, place.selectedId)
  const selected = rows.find(({ id }) => id === place.selectedId)
  return (
    <TableAndPanel
      panelLabel={t('library.teams.panel')}
      hint={t('library.teams.pick')}
      panel={selected && <TeamPanel key={selected.id} team={selected} />}
      table={
        <EntityTable
          label={t('library.teams.table')}
          columns={columns}
          rows={rows}
          place={place}
          readOnly={readOnly}
          onRemove={(team) => removeLibraryEntity('teams', team)}
        >
          {!readOnly && (
            <AddRow
              ref={addRow}
              label={t('library.teams.add')}
              onAdd={(name) => reveal(addLibraryEntity('teams', { name }), 'unit')}
            />
          )}
          {rows.length === 0 && query !== '' && <p className={classes.nothing}>{t('library.notFound', { query })}</p>}
          {present(teams.values()).length === 0 && (
            <EmptyState
              icon={<IconUsersGroup size={40} stroke={1.2} />}
              title={t('library.teams.empty')}
              hint={t('library.teams.emptyHint')}
              {...(readOnly
                ? {}
                : { action: { label: t('library.teams.addButton'), run: () => addRow.current?.focus() } })}
              {...offer}
            />
          )}
        </EntityTable>
      }
    />
  )
}
