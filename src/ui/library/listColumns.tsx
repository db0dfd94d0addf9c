import type { TFunction } from 'i18next'
import type { Topic, Unit, Venue } from '../../domain/library'
import { CellText, nameColumn, textColumn } from '../table/columns'
import { changeLibraryEntity, type Collection } from '../state/entityEdits'
import type { Column, Named } from '../table/entityColumn'
import { TownCheck } from './TownCheck'

const named = <T extends Named>(
  t: TFunction,
  collection: Extract<Collection, 'topics' | 'units' | 'venues'>,
  label: string,
  width: string,
): Column<T> =>
  nameColumn<T>({
    label,
    width,
    unnamed: t('library.unnamed'),
    onCommit: ({ id }, name) => changeLibraryEntity(collection, id, { name }),
  })

export const topicColumns = (t: TFunction): readonly Column<Topic>[] => [
  named(t, 'topics', t('library.field.topic'), 'minmax(110px, 1fr)'),
  textColumn({
    name: 'question',
    label: t('library.field.question'),
    width: 'minmax(160px, 2fr)',
    value: ({ question }) => question,
    onCommit: ({ id }, question) => changeLibraryEntity('topics', id, { question }),
  }),
]

export const unitColumns = (t: TFunction): readonly Column<Unit>[] => [
  named(t, 'units', t('library.field.unit'), 'minmax(110px, 1fr)'),
  {
    name: 'town',
    label: t('library.field.town'),
    width: '64px',
    show: ({ town }) => <CellText>{town ? t('library.field.town') : ''}</CellText>,
    field: (unit) => <TownCheck unit={unit} />,
  },
]

export const venueColumns = (t: TFunction): readonly Column<Venue>[] => [
  named(t, 'venues', t('library.field.venue'), 'minmax(110px, 1.6fr)'),
  textColumn({
    name: 'address',
    label: t('library.field.address'),
    width: 'minmax(90px, 2fr)',
    value: ({ address }) => address,
    onCommit: ({ id }, address) => changeLibraryEntity('venues', id, { address }),
  }),
]
