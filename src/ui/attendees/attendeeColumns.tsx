import type { TFunction } from 'i18next'
import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import { Tag } from '../components/Tag'
import { CellText, nameColumn, numberColumn, textColumn } from '../table/columns'
import type { Column } from '../table/entityColumn'
import { changeAttendee } from './attendeeActions'
import { GroupField } from './GroupField'

/** Details of people who exist only in this list can be edited here; all others' belong to the directory. */
const isWritten = ({ personId, teamId }: AttendeeRow): boolean => personId === null && teamId === null
const ofWritten = ({ show, field, ...column }: Column<AttendeeRow>): Column<AttendeeRow> => ({
  ...column,
  show,
  field: (row, leave) => (isWritten(row) ? field(row, leave) : show(row)),
})

function withMarks(t: TFunction, { show, field, ...column }: Column<AttendeeRow>): Column<AttendeeRow> {
  const marks = ({ isOnStage, teamId, size }: AttendeeRow) => (
    <>
      {teamId !== null && (
        <Tag>{size === null ? t('attendees.sizeUnknown') : t('attendees.size', { count: size })}</Tag>
      )}
      {isOnStage && (
        <span title={t('attendees.onStageHint')}>
          <Tag tone="good">{t('attendees.onStage')}</Tag>
        </span>
      )}
    </>
  )
  return {
    ...column,
    show: (row) => (
      <>
        {show(row)}
        {marks(row)}
      </>
    ),
    field: (row, leave) => (
      <>
        {field(row, leave)}
        {marks(row)}
      </>
    ),
  }
}

/** The columns of attendees. */
export function attendeeColumns(t: TFunction): readonly Column<AttendeeRow>[] {
  const words = (name: 'unit' | 'post', width: string) =>
    ofWritten(
      textColumn({
        name,
        label: t(`attendees.column.${name}`),
        width,
        value: (row) => row[name],
        onCommit: (row, text) => changeAttendee(row, { [name]: text }),
      }),
    )
  const name = nameColumn<AttendeeRow>({
    label: t('attendees.column.name'),
    width: 'minmax(190px, 1.8fr)',
    unnamed: t('attendees.unnamed'),
    onCommit: (row, text) => changeAttendee(row, { name: text }),
  })
  const stage = ({ segmentTitles }: AttendeeRow) => <CellText>{segmentTitles.join(' · ')}</CellText>
  return [
    withMarks(t, ofWritten(name)),
    words('unit', 'minmax(140px, 1.4fr)'),
    words('post', 'minmax(100px, 1fr)'),
    {
      name: 'group',
      label: t('attendees.column.group'),
      width: 'minmax(104px, 1fr)',
      show: ({ group }) => <CellText>{t(`term.group.${group}`)}</CellText>,
      field: (row) => <GroupField row={row} />,
    },
    numberColumn({
      name: 'rank',
      label: t('attendees.column.rank'),
      width: '64px',
      minimum: 1,
      maximum: 9_999,
      value: ({ rank }) => rank,
      onCommit: (row, rank) => changeAttendee(row, { rank }),
    }),
    { name: 'stage', label: t('attendees.column.stage'), width: 'minmax(120px, 1.4fr)', show: stage, field: stage },
  ]
}
