import { amountOf, materialsData } from '../../papers/materials/materialsData'
import type { SessionInput } from '../../papers/paper'
import { useTranslation } from '../components/translation'
import classes from './PrintDesk.module.css'

/** The total on the list, and the entries without a readable number. */
export function MaterialCount({ input }: { input: SessionInput }) {
  const { t } = useTranslation()
  const { total, unread } = amountOf(materialsData(input)?.groups.flatMap(({ materials }) => materials) ?? [])
  return (
    <div className={classes.group}>
      <span className={classes.label}>{t('paper.materials.label')}</span>
      <span className={classes.value}>{t('paper.materials.sum', { count: total })}</span>
      {unread.length > 0 && (
        <p className={classes.since}>
          {t('paper.materials.unreadOnes', { names: unread.join(t('paper.seats.between')) })}
        </p>
      )}
    </div>
  )
}
