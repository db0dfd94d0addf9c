import { IconUsersGroup } from '@tabler/icons-react'
import { useMemo, type RefObject } from 'react'
import { present } from '../../domain/entity'
import type { Team } from '../../domain/library'
import { useFinder } from '../components/finder'
import { useTranslation } from '../components/translation'
import { addLibraryEntity } from '../state/entityEdits'
import { useLibrary } from '../state/read'
import { directoryView, unitNameOf } from '../table/directoryView'
import type { Directory } from '../table/useDirectory'
import { DirectoryTable } from './DirectoryTable'
import { teamColumns } from './teamColumns'
import { TeamPanel } from './TeamPanel'

interface Props {
  readonly directory: Directory
  readonly addRow: RefObject<HTMLInputElement | null>
}

export function TeamsDirectory({ directory: { query, place, reveal }, addRow }: Props) {
  const { t } = useTranslation()
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  const find = useFinder()
  const columns = useMemo(() => teamColumns(t, units), [t, units])
  const wordsOf = (one: Team) => [one.name, one.contact, unitNameOf(one, { units })]
  return (
    <DirectoryTable
      collection="teams"
      icon={IconUsersGroup}
      columns={columns}
      rows={directoryView(teams.values(), query, find, wordsOf, place.selectedId)}
      isEmpty={present(teams.values()).length === 0}
      notFound={query === '' ? null : t('library.notFound', { query })}
      place={place}
      addRow={addRow}
      renderPanel={(team) => <TeamPanel key={team.id} team={team} />}
      onAdd={(name) => reveal(addLibraryEntity('teams', { name }), 'unit')}
    />
  )
}
