import { Suspense } from 'react'
import { lazyPart } from '../components/lazyPart'
import { useAppState } from './appState'
import { Banners } from './Banners'
import { Notices } from './Notices'
import { ScreenOfPlace } from './ScreenOfPlace'
import classes from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { StatusBar } from './StatusBar'
import { TopBar } from './TopBar'

const CommandPalette = lazyPart(() => import('../commands/CommandPalette'), 'CommandPalette')
const ShortcutSheet = lazyPart(() => import('../commands/ShortcutSheet'), 'ShortcutSheet')
const DamagePanel = lazyPart(() => import('./DamagePanel'), 'DamagePanel')
const RefusedDialog = lazyPart(() => import('./RefusedDialog'), 'RefusedDialog')

export function Shell() {
  return (
    <div className={classes.frame}>
      <Sidebar className={classes.sidebar} />
      <TopBar />
      <main className={classes.content}>
        <Banners />
        <div className={classes.screen}>
          <ScreenOfPlace />
        </div>
      </main>
      <StatusBar />
      <Panels />
      <Notices />
    </div>
  )
}

function Panels() {
  const panel = useAppState((state) => state.panel)
  const isRefused = useAppState((state) => state.refused !== null)
  return (
    <Suspense fallback={null}>
      {isRefused && <RefusedDialog />}
      {panel === 'palette' && <CommandPalette />}
      {panel === 'shortcuts' && <ShortcutSheet />}
      {panel === 'damages' && <DamagePanel />}
    </Suspense>
  )
}
