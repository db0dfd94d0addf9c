import { Suspense, type ComponentType } from 'react'
import { EmptyState } from '../../components/EmptyState'
import { lazyPart } from '../../components/lazyPart'
import { useTranslation } from '../../components/translation'
import { StartButtons } from '../../live/before/StartButtons'
import { PlannerScreen } from '../../planner/PlannerScreen'
import { useSampleSessionOffer } from '../../season/sampleOffer'
import { goTo, isOfSession, needsSession, usePlace, type ScreenName } from '../../state/place'
import { useSession, useWorkspace } from '../../state/read'
import { ScreenBoundary } from './ScreenBoundary'

// The planner, where most starts lead, is in the first chunk; every other screen is loaded when it is first opened.
const screens: Readonly<Record<ScreenName, ComponentType>> = {
  overview: lazyPart(() => import('../../overview/OverviewScreen'), 'OverviewScreen'),
  sessions: lazyPart(() => import('../../season/SessionsScreen'), 'SessionsScreen'),
  planner: PlannerScreen,
  attendees: lazyPart(() => import('../../attendees/AttendeesScreen'), 'AttendeesScreen'),
  people: lazyPart(() => import('../../library/PeopleScreen'), 'PeopleScreen'),
  cases: lazyPart(() => import('../../cases/CasesScreen'), 'CasesScreen'),
  visits: lazyPart(() => import('../../visits/VisitsScreen'), 'VisitsScreen'),
  concerns: lazyPart(() => import('../../concerns/ConcernsScreen'), 'ConcernsScreen'),
  spreads: lazyPart(() => import('../../spreads/SpreadsScreen'), 'SpreadsScreen'),
  library: lazyPart(() => import('../../library/LibraryScreen'), 'LibraryScreen'),
  trash: lazyPart(() => import('../../trash/TrashScreen'), 'TrashScreen'),
  live: lazyPart(() => import('../../live/LiveScreen'), 'LiveScreen'),
  print: lazyPart(() => import('../../papers/PrintDesk'), 'PrintDesk'),
  settings: lazyPart(() => import('../../settings/SettingsScreen'), 'SettingsScreen'),
}

export function ScreenOfPlace() {
  const { screen } = usePlace()
  const hasLibrary = useWorkspace(({ library }) => library !== null)
  const hasSession = useSession((session) => session !== null)
  const isOpening = useWorkspace(({ openingId }) => openingId !== null)
  if (!hasLibrary || (isOfSession(screen) && !hasSession && isOpening)) return null
  if (needsSession(screen) && !hasSession) return <NoSession />
  const Screen = screens[screen]
  return (
    <ScreenBoundary key={screen}>
      <Suspense fallback={null}>
        <Screen />
        {screen === 'planner' && <StartButtons />}
      </Suspense>
    </ScreenBoundary>
  )
}

function NoSession() {
  const { t } = useTranslation()
  const offer = useSampleSessionOffer()
  return (
    <EmptyState
      title={t('shell.session.none')}
      hint={t('shell.session.noneHint')}
      action={{ label: t('shell.session.toList'), run: () => goTo('sessions') }}
      {...offer}
    />
  )
}
