import { lazy, Suspense, type ComponentType } from 'react'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { PlannerScreen } from '../planner/PlannerScreen'
import { useSampleSessionOffer } from '../season/seeSample'
import { goTo, isOfSession, usePlace, type ScreenName } from '../state/place'
import { useSession, useWorkspace } from '../state/read'
import { ScreenBoundary } from './ScreenBoundary'

// The planner, where most starts lead, comes with the first chunk; every other screen when it is first asked for.
const screens: Readonly<Record<ScreenName, ComponentType>> = {
  sessions: lazy(() => import('../season/SessionsScreen').then((m) => ({ default: m.SessionsScreen }))),
  planner: PlannerScreen,
  attendees: lazy(() => import('../attendees/AttendeesScreen').then((m) => ({ default: m.AttendeesScreen }))),
  people: lazy(() => import('../library/PeopleScreen').then((m) => ({ default: m.PeopleScreen }))),
  cases: lazy(() => import('../library/CasesScreen').then((m) => ({ default: m.CasesScreen }))),
  library: lazy(() => import('../library/LibraryScreen').then((m) => ({ default: m.LibraryScreen }))),
  live: lazy(() => import('../live/LiveScreen').then((m) => ({ default: m.LiveScreen }))),
  print: lazy(() => import('../papers/PrintDesk').then((m) => ({ default: m.PrintDesk }))),
  settings: lazy(() => import('../settings/SettingsScreen').then((m) => ({ default: m.SettingsScreen }))),
}

export function ScreenOfPlace() {
  const { screen } = usePlace()
  const hasLibrary = useWorkspace(({ library }) => library !== null)
  const hasSession = useSession((session) => session !== null)
  const isOpening = useWorkspace(({ openingId }) => openingId !== null)
  if (!hasLibrary || (isOfSession(screen) && !hasSession && isOpening)) return null
  if (isOfSession(screen) && !hasSession) return <NoSession />
  const Screen = screens[screen]
  return (
    <ScreenBoundary key={screen}>
      <Suspense fallback={null}>
        <Screen />
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
