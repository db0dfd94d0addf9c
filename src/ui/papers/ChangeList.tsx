import type { OutdatedPiles } from '../../papers/state/paperState'
import { useTranslation } from '../components/translation'
import { changesWords } from './changeWords'
import classes from './PaperList.module.css'

/** The number of changes that are listed one by one. */
const most = 3

/** What has changed since a paper was printed, in a few words. */
export function ChangeList({ outdated }: { outdated: readonly OutdatedPiles[] }) {
  const { t } = useTranslation()
  // Piles of one paper mostly have the same changes.
  const all = [...new Set(outdated.flatMap((one) => changesWords(one.changes, t)))]
  const listed = all.slice(0, most)
  const more = all.length - listed.length
  return (
    <span className={classes.changes}>
      {[...listed, ...(more > 0 ? [t('paper.change.more', { count: more })] : [])].join(t('paper.change.between'))}
    </span>
  )
}
