import { MantineProvider } from '@mantine/core'
import { useConsoleState } from '../live/consoleState'
import { schemeFromPreferences } from '../theme/schemeFromPreferences'
import { theme, variablesFromTokens } from '../theme/theme'
import { TranslationProvider } from '../components/translation'
import { useWorkspace } from '../state/read'
import { useAppState } from './appState'
import { FailedStart } from './FailedStart'
import { FirstStart } from './FirstStart'
import { ScreenBoundary } from './ScreenBoundary'
import { Shell } from './Shell'

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

function Stage() {
  const opened = useWorkspace((view) => view.opened)
  const failure = useAppState((state) => state.failure)
  const problem = failure ?? (opened?.state === 'failed' ? opened.problem : null)
  if (problem) return <FailedStart problem={problem} folder={opened?.folder ?? null} />
  if (opened?.state === 'new') return <FirstStart folder={opened.folder} />
  return <Shell />
}
