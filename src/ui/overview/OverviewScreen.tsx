import { IconLayoutDashboard } from '@tabler/icons-react'
import { useMemo } from 'react'
import { EmptyState } from '../components/EmptyState'
import { SampleTag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { reportFailure } from '../feedback/reportFailure'
import { createAndOpenSession } from '../season/createAndOpenSession'
import { useSampleOffer } from '../season/sampleOffer'
import { useCurrentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { useLibrary, useLibraryReadOnly, useSummaries } from '../state/read'
import { useShowings } from '../state/showings'
import { todayHere, todayIn } from '../state/today'
import { CoverageCard } from './CoverageCard'
import { FollowUpsCard } from './FollowUpsCard'
import { FunnelCard } from './FunnelCard'
import { OverviewHeadline } from './OverviewHeadline'
import { NextSessionCard } from './NextSessionCard'
import classes from './OverviewScreen.module.css'
import { overviewView } from './overviewView'
import { AddAction } from '../table/AddAction'

/** 季总览: is the season covered, and what is next? */
export function OverviewScreen() {
  const { t } = useTranslation()
  const season = useCurrentSeason()
  const library = useLibrary()
  const summaries = useSummaries()
  const readOnly = useLibraryReadOnly()
  const showings = useShowings()
  const today = todayHere()
  const view = useMemo(
    () => season && overviewView(library, summaries, showings, season, today, todayIn),
    [library, summaries, showings, season, today],
  )
  const offer = useSampleOffer()
  if (!season || !view || view.headline.what === 'nothing')
    return (
      <EmptyState
        icon={<IconLayoutDashboard size={40} stroke={1.2} />}
        title={t('overview.empty')}
        hint={t('overview.emptyHint')}
        {...(readOnly ? {} : { action: { label: t('overview.toCases'), run: () => goTo('cases') } })}
        {...offer}
      />
    )
  return (
    <div className={classes.screen}>
      {!readOnly && (
        <AddAction
          label={t('sessions.create')}
          onAdd={() => void reportFailure(() => createAndOpenSession(season.id))}
        />
      )}
      <header className={classes.head}>
        <OverviewHeadline view={view} />
        <SampleTag sample={season.sample} />
      </header>
      <div className={classes.columns}>
        <div className={classes.main}>
          <FunnelCard view={view} />
          <CoverageCard view={view} />
        </div>
        <div className={classes.side}>
          <NextSessionCard view={view} />
          <FollowUpsCard view={view} />
        </div>
      </div>
    </div>
  )
}
