import { useTranslation } from 'react-i18next'
import type { OutdatedPrint } from '../../papers/paperState'
import { changeWords } from './changeWords'
import classes from './PaperList.module.css'

/** How many changes are told one by one. */
const most = 3

/** What has changed since a paper was printed, in a few words. */
export function ChangeList({ outdated }: { outdated: readonly OutdatedPrint[] }) {
  const { t } = useTranslation()
  const changes = outdated.flatMap((one) => one.changes)
  const told = changes.slice(0, most).map((change) => changeWords(change, t))
  const more = changes.length - told.length
  return (
    <span className={classes.changes}>
      {[...told, ...(more > 0 ? [t('paper.change.more', { count: more })] : [])].join(t('paper.change.between'))}
    </span>
  )
}
