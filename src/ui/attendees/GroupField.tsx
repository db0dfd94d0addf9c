import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import { attendeeGroups } from '../../domain/session'
import fieldClasses from '../components/DraftInput.module.css'
import { useTranslation } from '../components/translation'
import { changeAttendee } from './attendeeActions'
import classes from './AttendeesScreen.module.css'

/** The group of an attendee, as a cell. */
export function GroupField({ row }: { row: AttendeeRow }) {
  const { t } = useTranslation()
  return (
    <select
      className={`${fieldClasses.input} ${classes.group}`}
      data-look="cell"
      aria-label={t('attendees.column.group')}
      value={row.group}
      onChange={(event) => {
        const group = attendeeGroups.find((one) => one === event.currentTarget.value)
        if (group) changeAttendee(row, { group })
      }}
    >
      {attendeeGroups.map((group) => (
        <option key={group} value={group}>
          {t(`term.group.${group}`)}
        </option>
      ))}
    </select>
  )
}
