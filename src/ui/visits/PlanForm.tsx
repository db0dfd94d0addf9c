import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Round } from '../../domain/library'
import { dayForVisit } from '../../domain/season/visitDay'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { DateField } from '../components/DateField'
import { useTranslation } from '../components/translation'
import { todayHere } from '../state/today'
import { addVisit } from './visitActions'
import classes from './VisitPanel.module.css'

interface Props {
  readonly unitId: string
  readonly round: Round
  /** The days on which the season has visits already. */
  readonly taken: readonly string[]
  readonly onPlanned: (visitId: string) => void
  readonly onCancel?: () => void
}

/** Plans a visit in an empty cell, or records one that took place. The day is suggested. */
export function PlanForm({ unitId, round, taken, onPlanned, onCancel }: Props) {
  const { t } = useTranslation()
  const [date, setDate] = useState(() => dayForVisit(round, new Set(taken), todayHere()))
  const add = (done: boolean) => {
    const id = addVisit({ unitId, roundId: round.id, date, done })
    if (id !== null) onPlanned(id)
  }
  const isOutside = date !== '' && ((round.from !== '' && date < round.from) || (round.to !== '' && date > round.to))
  const day = (one: string) => one && formatShortDate(one, currentLanguage())
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        add(false)
      }}
    >
      <p className={classes.hint}>{t('visits.plan.hint')}</p>
      <DateField label={t('visits.field.date')} value={date} onCommit={setDate} />
      {isOutside && (
        <p className={classes.caution}>
          {t('visits.plan.outside', { days: t('visits.matrix.days', { from: day(round.from), to: day(round.to) }) })}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          {t('visits.plan.add')}
        </Button>
        <Button onClick={() => add(true)}>{t('visits.plan.record')}</Button>
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('visits.plan.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
