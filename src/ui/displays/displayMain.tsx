import '../theme/tokens.css'
import './displays.css'
import { createRoot } from 'react-dom/client'
import { setLanguage } from '../../i18n'
import type { Preferences } from '../../ipc/preferences'
import { TranslationProvider } from '../components/translation'
import { followDisplays } from '../state/displays'
import { followPreferences, preferences } from '../state/preferences'
import { openRun } from '../state/run'
import { followShowClock } from '../state/showClock'
import { currentDisplayAddress, onDisplayAddress } from './displayAddress'
import { DisplayRoot } from './DisplayRoot'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const speak = ({ language }: Preferences): void => setLanguage(language)
speak(preferences.getState())
preferences.subscribe(speak)
followPreferences()
followShowClock()
followDisplays()
const follow = (): void => void openRun(currentDisplayAddress().runId)
onDisplayAddress(follow)
follow()
createRoot(root).render(
  <TranslationProvider>
    <DisplayRoot />
  </TranslationProvider>,
)
