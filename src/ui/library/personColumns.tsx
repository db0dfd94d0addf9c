import type { TFunction } from 'i18next'
import type { LibrarySnapshot, Person } from '../../domain/library'
import { CellText, nameColumn, numberColumn, textColumn } from '../table/columns'
import { unitNameOf } from '../table/directoryView'
import { changeLibraryEntity } from '../state/entityEdits'
import type { Column } from '../table/entityColumn'
import { UnitPicker } from '../table/UnitPicker'

/** The columns of people. */
export function personColumns(t: TFunction, units: LibrarySnapshot['units']): readonly Column<Person>[] {
  const words = (name: 'title' | 'phone' | 'roles' | 'notes', label: string, width: string): Column<Person> =>
    textColumn({
      name,
      label,
      width,
      value: (person) => person[name],
      onCommit: ({ id }, text) => changeLibraryEntity('people', id, { [name]: text }),
    })
  return [
    nameColumn({
      label: t('library.field.personName'),
      width: 'minmax(116px, 1fr)',
      unnamed: t('library.unnamed'),
      onCommit: ({ id }, name) => changeLibraryEntity('people', id, { name }),
    }),
    words('title', t('library.field.title'), 'minmax(90px, 1.3fr)'),
    {
      name: 'unit',
      label: t('library.field.unit'),
      width: 'minmax(110px, 1.5fr)',
      show: (person) => <CellText>{unitNameOf(person, { units })}</CellText>,
      field: (person) => <UnitPicker collection="people" entity={person} />,
    },
    words('phone', t('library.field.phone'), '100px'),
    words('roles', t('library.field.roles'), 'minmax(84px, 1fr)'),
    numberColumn({
      name: 'pace',
      label: t('library.field.pace'),
      width: '56px',
      minimum: 60,
      maximum: 600,
      value: ({ pace }) => pace,
      onCommit: ({ id }, pace) => changeLibraryEntity('people', id, { pace }),
    }),
    words('notes', t('library.field.notes'), 'minmax(60px, 1fr)'),
  ]
}
