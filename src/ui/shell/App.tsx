import { MantineProvider } from '@mantine/core'
import { Suspense } from 'react'
import { lazyPart } from '../components/lazyPart'
import { useConsoleState } from '../live/consoleState'
import { schemeFromPreferences } from '../theme/schemeFromPreferences'
import { theme, variablesFromTokens } from '../theme/theme'
import { TranslationProvider, useTranslation } from '../components/translation'
import { useWorkspace } from '../state/read'
import { useAppState } from '../state/appState'
import { Brand } from './start/Brand'
import classes from './start/StartPage.module.css'
import { FailedStart } from './start/FailedStart'
import { ScreenBoundary } from './frame/ScreenBoundary'
import { Shell } from './frame/Shell'

const FirstStart = lazyPart(() => import('./start/FirstStart'), 'FirstStart')

const colorScheme = schemeFromPreferences()

export function App() {
  const isLive = useConsoleState(({ isShown }) => isShown)
  return (
    <TranslationProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variablesFromTokens}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        {...(isLive ? { forceColorScheme: 'dark' } : {})}
        getStyleNonce={() => window.studio.styleNonce}
      >
        <ScreenBoundary>
          <Stage />
        </ScreenBoundary>
      </MantineProvider>
    </TranslationProvider>
  )
}

function Switching() {
  const { t } = useTranslation()
  return (
    <main className={classes.page} aria-busy>
      <Brand />
      <p role="status">{t('shell.switching')}</p>
    </main>
  )
}

function Stage() {
  const opened = useWorkspace((view) => view.opened)
  const failure = useAppState((state) => state.failure)
  const problem = failure ?? (opened?.state === 'failed' ? opened.problem : null)
  const isSwitching = useAppState((state) => state.isSwitching)
  if (isSwitching) return <Switching />
  if (problem) return <FailedStart problem={problem} folder={opened?.folder ?? null} />
  if (opened?.state === 'new')
    return (
      <Suspense fallback={null}>
        <FirstStart folder={opened.folder} />
      </Suspense>
    )
  return <Shell />
}
