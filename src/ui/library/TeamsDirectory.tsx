import { IconUsersGroup } from '@tabler/icons-react'
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
import { teamColumns } from './teamColumns'
import { TeamPanel } from './TeamPanel'

interface Props {
  readonly directory: Directory
  readonly addRow: RefObject<HTMLInputElement | null>
}

export function TeamsDirectory({ directory: { query, place, reveal }, addRow }: Props) {
  const { t } = useTranslation()
  useReveal('teams', reveal)
  const teams = useLibrary((library) => library.teams)
  const units = useLibrary((library) => library.units)
  const found = useFound('teams', query)
  const columns = useMemo(() => teamColumns(t, units), [t, units])
  return (
    <DirectoryTable
      collection="teams"
      icon={IconUsersGroup}
      columns={columns}
      rows={useMemo(() => directoryView(teams, found, place.selectedId), [teams, found, place.selectedId])}
      isEmpty={presentOf(teams).length === 0}
      notFound={query === '' ? null : t('library.notFound', { query })}
      place={place}
      addRow={addRow}
      renderPanel={(team) => <TeamPanel key={team.id} team={team} />}
      onAdd={(name) => reveal(addLibraryEntity('teams', { name }), 'unit')}
    />
  )
}
