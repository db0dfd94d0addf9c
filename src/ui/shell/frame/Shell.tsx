import { Suspense } from 'react'
import { useArrangedCase } from '../../cases/arrange/arrangeState'
import { LazyPalette } from '../palette/LazyPalette'
import { lazyPart } from '../../components/lazyPart'
import { useNameQuestion } from '../../components/whichOne'
import { useConsoleState } from '../../live/consoleState'
import { useActiveRun } from '../../state/activeRun'
import { useAppState } from '../../state/appState'
import { Banners } from './Banners'
import { Notices } from './Notices'
import { ScreenOfPlace } from './ScreenOfPlace'
import classes from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { StatusBar } from './StatusBar'
import { TopBar } from './TopBar'
import { useFocusBack } from './useFocusBack'

const ShortcutSheet = lazyPart(() => import('../palette/ShortcutSheet'), 'ShortcutSheet')
const DamagePanel = lazyPart(() => import('../damage/DamagePanel'), 'DamagePanel')
const RefusedDialog = lazyPart(() => import('./RefusedDialog'), 'RefusedDialog')
const WhichOne = lazyPart(() => import('../../components/WhichOne'), 'WhichOne')
const ArrangeDialog = lazyPart(() => import('../../cases/arrange/ArrangeDialog'), 'ArrangeDialog')
const RunStrip = lazyPart(() => import('../../live/strip/RunStrip'), 'RunStrip')

export function Shell() {
  // The console fills the window: elements below it could still be reached by the Tab key.
  const isConsole = useConsoleState((state) => state.isShown)
  return (
    <div className={classes.frame}>
      {!isConsole && <Sidebar className={classes.sidebar} />}
      {!isConsole && <TopBar />}
      <main className={classes.content}>
        {!isConsole && <ShowGoingOn />}
        {!isConsole && <Banners />}
        <div className={classes.screen}>
          <ScreenOfPlace />
        </div>
      </main>
      {!isConsole && <StatusBar />}
      <Panels />
      <Notices />
    </div>
  )
}

function ShowGoingOn() {
  const isRunActive = useActiveRun((run) => run !== null)
  if (!isRunActive) return null
  return (
    <Suspense fallback={null}>
      <RunStrip />
    </Suspense>
  )
}

function Panels() {
  const panel = useAppState((state) => state.panel)
  const isRefused = useAppState((state) => state.refused !== null)
  const hasQuestion = useNameQuestion(({ question }) => question !== null)
  const isArranging = useArrangedCase() !== null
  useFocusBack()
  return (
    <>
      <Suspense fallback={null}>
        {isRefused && <RefusedDialog />}
        {panel === 'shortcuts' && <ShortcutSheet />}
        {panel === 'damages' && <DamagePanel />}
        {isArranging && <ArrangeDialog />}
        {hasQuestion && <WhichOne />}
      </Suspense>
      <LazyPalette />
    </>
  )
}
