import type { TFunction } from 'i18next'
import type { LibrarySnapshot } from '../../domain/library'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { DateField } from '../components/DateField'
import { ReferencePicker } from '../components/ReferencePicker'
import { CellText } from '../table/columns'
import type { Column } from '../table/entityColumn'
import { changeDay, changeVisit, assignNew } from './visitActions'
import { VisitStateMark } from './visitLooks'
import type { VisitItem } from './visitsView'

/** The columns of the list of visits. */
export function visitColumns(t: TFunction, library: LibrarySnapshot): readonly Column<VisitItem>[] {
  const dayOf = ({ visit: { date, time } }: VisitItem) =>
    [date ? formatShortDate(date, currentLanguage()) : t('visits.noDate'), time].filter(Boolean).join(' ')
  const shown = (name: string, label: string, width: string, show: Column<VisitItem>['show']): Column<VisitItem> => ({
    name,
    label,
    width,
    show,
    field: show,
  })
  return [
    {
      name: 'date',
      label: t('visits.field.date'),
      width: '112px',
      show: (item) => <CellText>{dayOf(item)}</CellText>,
      field: ({ visit }) => (
        <DateField
          look="cell"
          label={t('visits.field.date')}
          value={visit.date}
          onCommit={(date, stay) => changeDay(visit.id, date, stay)}
        />
      ),
    },
    shown('unit', t('library.field.unit'), 'minmax(84px, 1.4fr)', ({ unit }) => (
      <CellText>{unit?.name ?? t('visits.filter.noUnit')}</CellText>
    )),
    shown('round', t('visits.field.round'), 'minmax(56px, 0.8fr)', ({ round }) => <CellText>{round.name}</CellText>),
    shown('state', t('visits.field.state'), '76px', ({ state }) => <VisitStateMark state={state} />),
    {
      name: 'leader',
      label: t('visits.field.leader'),
      width: 'minmax(56px, 1fr)',
      show: ({ visit: { leaderId } }) => (
        <CellText>{leaderId === null ? '' : nameInLibrary(library, 'people', leaderId)}</CellText>
      ),
      field: ({ visit }) => (
        <ReferencePicker
          label={t('visits.field.leader')}
          showLabel={false}
          placeholder=""
          collection="people"
          value={visit.leaderId}
          onPick={(leaderId) => changeVisit(visit.id, { leaderId })}
          onCreate={(name) => assignNew(visit, 'leaderId', name)}
        />
      ),
    },
    shown('finds', t('visits.field.finds'), 'minmax(60px, 0.9fr)', ({ finds: { cases, concerns } }) => (
      <CellText>
        {[
          cases.length > 0 ? t('visits.matrix.cases', { count: cases.length }) : '',
          concerns.length > 0 ? t('visits.matrix.concerns', { count: concerns.length }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </CellText>
    )),
  ]
}
