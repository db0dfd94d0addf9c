import type { TFunction } from 'i18next'
import type { Season, Topic, Unit, Venue } from '../../domain/library'
import { CellText, nameColumn, textColumn } from '../table/columns'
import { changeLibraryEntity, type Collection } from '../state/entityEdits'
import type { Column, Named } from '../table/entityColumn'
import { TownCheck } from './TownCheck'

const named = <T extends Named>(
  t: TFunction,
  collection: Extract<Collection, 'seasons' | 'topics' | 'units' | 'venues'>,
  label: string,
  width: string,
): Column<T> =>
  nameColumn<T>({
    label,
    width,
    unnamed: t('library.unnamed'),
    onCommit: ({ id }, name) => changeLibraryEntity(collection, id, { name }),
  })

export const seasonColumns = (t: TFunction): readonly Column<Season>[] => [
  named(t, 'seasons', t('library.field.season'), 'minmax(80px, 1fr)'),
  textColumn({
    name: 'title',
    label: t('library.field.seasonTitle'),
    width: 'minmax(130px, 2fr)',
    value: ({ title }) => title,
    onCommit: ({ id }, title) => changeLibraryEntity('seasons', id, { title }),
  }),
  textColumn({
    name: 'organizer',
    label: t('library.field.organizer'),
    width: 'minmax(110px, 1.5fr)',
    value: ({ organizer }) => organizer,
    onCommit: ({ id }, organizer) => changeLibraryEntity('seasons', id, { organizer }),
  }),
]

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
  named(t, 'units', t('library.field.unit'), 'minmax(160px, 1fr)'),
  {
    name: 'town',
    label: t('library.field.town'),
    width: '88px',
    show: ({ town }) => <CellText>{town ? t('library.field.town') : ''}</CellText>,
    field: (unit) => <TownCheck unit={unit} />,
  },
]

export const venueColumns = (t: TFunction): readonly Column<Venue>[] => [
  named(t, 'venues', t('library.field.venue'), 'minmax(160px, 1.6fr)'),
  textColumn({
    name: 'address',
    label: t('library.field.address'),
    width: 'minmax(160px, 2fr)',
    value: ({ address }) => address,
    onCommit: ({ id }, address) => changeLibraryEntity('venues', id, { address }),
  }),
]
