import { useMemo } from 'react'
import { attendeesView } from '../../domain/attendance/attendeesView'
import { seatingCheck } from '../../domain/attendance/seatingCheck'
import type { SessionInput } from '../../papers/paper'
import { useTranslation } from '../components/translation'
import classes from './PrintDesk.module.css'

/** Who has a seat, who has none, and which seats are ambiguous. */
export function SeatCount({ input }: { input: SessionInput }) {
  const { t } = useTranslation()
  const { seated, unranked, leftOut, shared } = useMemo(
    () => seatingCheck(attendeesView(input.session, input.library).rows),
    [input],
  )
  const between = t('paper.seats.between')
  return (
    <div className={classes.group}>
      <span className={classes.label}>{t('paper.seats.label')}</span>
      <span className={classes.value}>{t('paper.seats.sum', { seated, leftOut: leftOut.length })}</span>
      {shared.map(({ rank, names }) => (
        <p key={rank} className={classes.since}>
          {t('paper.seats.shared', { rank, names: names.join(between) })}
        </p>
      ))}
      {unranked.length > 0 && (
        <p className={classes.since}>{t('paper.seats.unranked', { names: unranked.join(between) })}</p>
      )}
      {leftOut.length > 0 && (
        <p className={classes.hint}>{t('paper.seats.leftOut', { names: leftOut.join(between) })}</p>
      )}
    </div>
  )
}
