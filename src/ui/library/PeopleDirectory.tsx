import { IconUsers } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { presentOf } from '../../domain/entity'
import { useTranslation } from '../components/translation'
import { addLibraryEntity } from '../state/entityEdits'
import { useFound } from '../search/useFound'
import { useLibrary } from '../state/read'
import { useReveal } from '../state/reveal'
import { directoryView } from '../table/directoryView'
import type { Directory } from '../table/useDirectory'
import { DirectoryTable } from './DirectoryTable'
import { personColumns } from './personColumns'
import { PersonPanel } from './PersonPanel'
import { usePeoplePaste } from './usePeoplePaste'

interface Props {
  readonly directory: Directory
  readonly addRow: RefObject<HTMLInputElement | null>
}

export function PeopleDirectory({ directory: { query, place, reveal }, addRow }: Props) {
  const { t } = useTranslation()
  useReveal('people', reveal)
  const people = useLibrary((library) => library.people)
  const units = useLibrary((library) => library.units)
  const found = useFound('people', query)
  const columns = useMemo(() => personColumns(t, units), [t, units])
  const onPasteList = usePeoplePaste(reveal)
  return (
    <DirectoryTable
      collection="people"
      icon={IconUsers}
      columns={columns}
      rows={useMemo(() => directoryView(people, found, place.selectedId), [people, found, place.selectedId])}
      isEmpty={presentOf(people).length === 0}
      notFound={query === '' ? null : t('library.notFound', { query })}
      place={place}
      addRow={addRow}
      renderPanel={(person) => <PersonPanel key={person.id} person={person} />}
      onAdd={(name) => reveal(addLibraryEntity('people', { name }), 'title')}
      onPasteList={onPasteList}
    />
  )
}
