import type { TFunction } from 'i18next'
import type { LibrarySnapshot, Team } from '../../domain/library'
import { CellText, nameColumn, numberColumn, textColumn } from '../table/columns'
import { unitNameOf } from '../table/directoryView'
import { changeLibraryEntity } from '../state/entityEdits'
import type { Column } from '../table/entityColumn'
import { UnitPicker } from '../table/UnitPicker'

/** The columns of teams. */
export function teamColumns(t: TFunction, units: LibrarySnapshot['units']): readonly Column<Team>[] {
  return [
    nameColumn({
      label: t('library.field.teamName'),
      width: 'minmax(180px, 2fr)',
      unnamed: t('library.unnamed'),
      onCommit: ({ id }, name) => changeLibraryEntity('teams', id, { name }),
    }),
    {
      name: 'unit',
      label: t('library.field.unit'),
      width: 'minmax(160px, 1.5fr)',
      show: (team) => <CellText>{unitNameOf(team, { units })}</CellText>,
      field: (team) => <UnitPicker collection="teams" entity={team} />,
    },
    textColumn({
      name: 'contact',
      label: t('library.field.contact'),
      width: 'minmax(160px, 1.5fr)',
      value: ({ contact }) => contact,
      onCommit: ({ id }, contact) => changeLibraryEntity('teams', id, { contact }),
    }),
    numberColumn({
      name: 'size',
      label: t('library.field.size'),
      width: '80px',
      minimum: 1,
      maximum: 999,
      value: ({ size }) => size,
      onCommit: ({ id }, size) => changeLibraryEntity('teams', id, { size }),
    }),
  ]
}
