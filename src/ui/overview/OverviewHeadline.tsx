import type { TFunction } from 'i18next'
import { useTranslation } from '../components/translation'
import type { OverviewView } from './overviewView'
import classes from './OverviewScreen.module.css'

/** How many towns are named; of more the number is told. */
const namedUnits = 3

/** The answer of the screen, in a sentence: what is lacking most, and when the next session is. */
export function OverviewHeadline({ view }: { view: OverviewView }) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className={classes.headline}>{wordsOf(view, t)}</h2>
      <p className={classes.under}>{whenNext(view, t)}</p>
    </>
  )
}

function wordsOf({ headline }: OverviewView, t: TFunction): string {
  if (headline.what !== 'holes') {
    const lacking = 'lacking' in headline ? headline.lacking : 0
    return t(`overview.headline.${headline.what === 'nothing' ? 'covered' : headline.what}`, { count: lacking })
  }
  const { units, lacking } = headline
  const names = units.slice(0, namedUnits).map(({ name }) => name)
  const holes =
    units.length > namedUnits
      ? t('overview.headline.holesMany', { count: units.length })
      : t('overview.headline.holes', { names: names.join(t('overview.headline.and')) })
  return lacking > 0 ? holes + t('overview.headline.andFeatured', { count: lacking }) : holes
}

function whenNext({ next }: OverviewView, t: TFunction): string {
  if (!next) return t('overview.next.none')
  const { entry, daysLeft } = next
  if (daysLeft === null) return t('overview.next.undated', { number: entry.number })
  return daysLeft === 0
    ? t('overview.next.today', { number: entry.number })
    : t('overview.next.in', { number: entry.number, count: daysLeft })
}
