import { IconUsers } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { present } from '../../domain/entity'
import type { Person } from '../../domain/library'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { addLibraryEntity } from '../state/entityEdits'
import { useLibrary } from '../state/read'
import { directoryView, unitNameOf } from '../table/directoryView'
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
  const people = useLibrary((library) => library.people)
  const units = useLibrary((library) => library.units)
  const find = useFinder()
  const columns = useMemo(() => personColumns(t, units), [t, units])
  const wordsOf = (one: Person) => [one.name, one.title, one.roles, unitNameOf(one, { units })]
  const onPasteList = usePeoplePaste(reveal)
  return (
    <DirectoryTable
      collection="people"
      icon={IconUsers}
      columns={columns}
      rows={directoryView(people.values(), query, find, wordsOf, place.selectedId)}
      isEmpty={present(people.values()).length === 0}
      notFound={query === '' ? null : t('library.notFound', { query })}
      place={place}
      addRow={addRow}
      renderPanel={(person) => <PersonPanel key={person.id} person={person} />}
      onAdd={(name) => reveal(addLibraryEntity('people', { name }), 'title')}
      onPasteList={onPasteList}
    />
  )
}
