import type { TFunction } from 'i18next'
import type { FollowUp } from '../../domain/season/followUps'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { spreadStates } from '../../domain/season/case'
import type { LibrarySnapshot } from '../../domain/library'
import { currentLanguage } from '../../i18n'
import { formatNearDate } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { goTo } from '../state/place'
import { revealEntity } from '../state/reveal'
import { useLibrary } from '../state/read'
import { todayHere } from '../state/today'
import { OverviewCard } from './OverviewCard'
import { LineList } from './LineList'
import type { OverviewView } from './overviewView'
import classes from './OverviewScreen.module.css'

/** How many are shown; of more the number is told. */
const shownAtOnce = 8

/** What somebody has to see to soon, and how far the cases have spread. */
export function FollowUpsCard({ view: { followUps, spreads } }: { view: OverviewView }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const lines = followUps.slice(0, shownAtOnce).map((one) => ({
    id: `${one.what} ${one.id} ${one.unitId}`,
    tone: one.isOverdue ? ('error' as const) : ('caution' as const),
    words: wordsOf(one, library, t),
    aside: formatNearDate(one.dueOn, currentLanguage(), todayHere()),
    run: () => goToFollowUp(one),
  }))
  return (
    <OverviewCard title={t('overview.followUps.title')} aside={followUps.length || ''}>
      {lines.length === 0 && <p className={classes.quiet}>{t('overview.followUps.none')}</p>}
      <LineList lines={lines} />
      {followUps.length > shownAtOnce && (
        <p className={classes.quiet}>{t('overview.followUps.more', { count: followUps.length - shownAtOnce })}</p>
      )}
      <button type="button" className={classes.spreads} onClick={() => goTo('spreads')}>
        <span>{t('shell.nav.spreads')}</span>
        {spreadStates.map((state) => (
          <span key={state} className={classes.spread}>
            {t(`term.spread.${state}`)} <b>{spreads[state]}</b>
          </span>
        ))}
      </button>
    </OverviewCard>
  )
}

/** Goes to where it is seen to: the entity in its list, or the matrix of visits. */
function goToFollowUp({ what, id }: FollowUp): void {
  switch (what) {
    case 'concern':
      return revealEntity('concerns', id)
    case 'visit':
      return revealEntity('visits', id)
    case 'unplanned':
      return goTo('visits')
    case 'spread':
      return revealEntity('spreads', id)
  }
}

function wordsOf({ what, id, unitId }: FollowUp, library: LibrarySnapshot, t: TFunction): string {
  const unit = unitId === null ? '' : (library.units.get(unitId)?.name ?? '')
  switch (what) {
    case 'concern':
      return t('overview.followUps.concern', { name: nameInLibrary(library, 'concerns', id) })
    case 'visit':
      return t('overview.followUps.visit', { unit })
    case 'unplanned':
      return t('overview.followUps.unplanned', { unit, round: library.rounds.get(id)?.name ?? '' })
    case 'spread':
      return t('overview.followUps.spread', { name: nameInLibrary(library, 'spreads', id) })
  }
}
