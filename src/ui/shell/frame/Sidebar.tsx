import {
  IconBook2,
  IconBroadcast,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconLayoutDashboard,
  IconListDetails,
  IconMapPin2,
  IconMessageQuestion,
  IconPrinter,
  IconRoute,
  IconSettings,
  IconTrash,
  IconUserCheck,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { seasonScope } from '../../../domain/season/seasonScope'
import { spreadsOfSeason } from '../../../domain/season/spreadStanding'
import { useTranslation } from '../../components/translation'
import { useCurrentSeason } from '../../state/currentSeason'
import { goTo, usePlace, type ScreenName } from '../../state/place'
import { useLibrary } from '../../state/read'
import { useActiveRun } from '../../state/activeRun'
import { SeasonSwitch } from './SeasonSwitch'
import { Brand } from '../start/Brand'
import { countsOf } from '../../state/counts'
import { useAttendeeCount, useOpenSession } from './openSessionView'
import classes from './Sidebar.module.css'

export function Sidebar({ className }: { className?: string }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const counts = countsOf(library)
  const season = useCurrentSeason()
  const scope = season && seasonScope(library, season)
  const session = useOpenSession()
  const attendeeCount = useAttendeeCount()
  const activeId = useActiveRun((run) => run?.plan.sessionId ?? null)
  return (
    <nav className={`${classes.sidebar} ${className ?? ''}`} aria-label={t('shell.nav.label')}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <SeasonSwitch />
      <Item screen="overview" icon={IconLayoutDashboard} />
      <Item screen="sessions" icon={IconCalendarEvent} count={counts.sessions} />
      <Item screen="visits" icon={IconMapPin2} {...(scope && { count: scope.visits.length })} />
      <Item screen="concerns" icon={IconMessageQuestion} {...(scope && { count: scope.concerns.length })} />
      <Item screen="cases" icon={IconBook2} count={counts.cases} />
      <Item screen="spreads" icon={IconRoute} {...(season && { count: spreadsOfSeason(library, season).length })} />
      <Item screen="people" icon={IconUsers} count={counts.people} />
      <Item screen="library" icon={IconBuildingCommunity} />
      {!session && <Item screen="print" icon={IconPrinter} />}
      <Item screen="trash" icon={IconTrash} {...(counts.trash > 0 ? { count: counts.trash } : {})} />
      {session && (
        <section className={classes.sessionItems} aria-label={t('shell.session.sectionLabel')}>
          <h2 className={classes.section}>{session.heading}</h2>
          <Item screen="planner" icon={IconListDetails} count={session.segmentCount} />
          <Item screen="attendees" icon={IconUserCheck} count={attendeeCount} />
          <Item screen="live" icon={IconBroadcast} isOn={activeId === session.id} />
          <Item screen="print" icon={IconPrinter} />
        </section>
      )}
      <div className={classes.spring} />
      <Item screen="settings" icon={IconSettings} />
    </nav>
  )
}

interface ItemProps {
  readonly screen: ScreenName
  readonly icon: Icon
  readonly count?: number
  /** A run is active there. */
  readonly isOn?: boolean
}

function Item({ screen, icon: Glyph, count, isOn = false }: ItemProps) {
  const { t } = useTranslation()
  const isHere = usePlace().screen === screen
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => goTo(screen)}
    >
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <span className={classes.label}>{t(`shell.nav.${screen}`)}</span>
      {isOn && <i className={classes.on} title={t('shell.nav.going')} />}
      {count !== undefined && <span className={classes.count}>{count}</span>}
    </button>
  )
}
