import { IconUsers } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { present } from '../../domain/entity'
import type { Person } from '../../domain/library'
import { EmptyState } from '../components/EmptyState'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/seeSample'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { AddRow } from '../table/AddRow'
import { directoryView, unitNameOf } from '../table/directoryView'
import { addLibraryEntity, removeLibraryEntity } from '../state/entityEdits'
import { EntityTable } from '../table/EntityTable'
import { personColumns } from './personColumns'
import { PersonPanel } from './PersonPanel'
import classes from '../table/Screen.module.css'
import { TableAndPanel } from '../table/TableAndPanel'
import type { Directory } from '../table/useDirectory'
import { usePeoplePaste } from './usePeoplePaste'

interface Props {
  readonly directory: Directory
  readonly addRow: RefObject<HTMLInputElement | null>
}

export function PeopleDirectory({ directory: { query, place, reveal }, addRow }: Props) {
  const { t } = useTranslation()
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  const people = useLibrary((library) => library.people)
  const units = useLibrary((library) => library.units)
  const find = useFinder()
  const columns = useMemo(() => personColumns(t, units), [t, units])
  const wordsOf = (one: Person) => [one.name, one.title, one.roles, unitNameOf(one, { units })]
  const rows = directoryView(people.values(), query, find, wordsOf, place.selectedId)
  const selected = rows.find(({ id }) => id === place.selectedId)
  const pasteList = usePeoplePaste(reveal)
  return (
    <TableAndPanel
      panelLabel={t('library.people.panel')}
      hint={t('library.people.pick')}
      panel={selected && <PersonPanel key={selected.id} person={selected} />}
      table={
        <EntityTable
          label={t('library.people.table')}
          columns={columns}
          rows={rows}
          place={place}
          readOnly={readOnly}
          onRemove={(person) => removeLibraryEntity('people', person)}
        >
          {!readOnly && (
            <AddRow
              ref={addRow}
              label={t('library.people.add')}
              onAdd={(name) => reveal(addLibraryEntity('people', { name }), 'title')}
              onPasteList={pasteList}
            />
          )}
          {rows.length === 0 && query !== '' && <p className={classes.nothing}>{t('library.notFound', { query })}</p>}
          {present(people.values()).length === 0 && (
            <EmptyState
              icon={<IconUsers size={40} stroke={1.2} />}
              title={t('library.people.empty')}
              hint={t('library.people.emptyHint')}
              {...(readOnly
                ? {}
                : { action: { label: t('library.people.addButton'), run: () => addRow.current?.focus() } })}
              {...offer}
            />
          )}
        </EntityTable>
      }
    />
  )
}
