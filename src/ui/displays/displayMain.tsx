import '../theme/tokens.css'
import './display.css'
import { createRoot } from 'react-dom/client'
import { setLanguage } from '../../i18n'
import { displayKinds, type DisplayKind } from '../../ipc/displays'
import { openRun } from '../state/run'
import { keepShowClock } from '../state/showClock'
import { DisplayRoot } from './DisplayRoot'

const asked = new URLSearchParams(window.location.hash.slice(1))
const kind: DisplayKind = displayKinds.find((one) => one === asked.get('kind')) ?? 'speaker'
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
document.documentElement.dataset.look = 'live'
setLanguage(window.studio.preferences.language)
keepShowClock()
void openRun(asked.get('run') ?? '')
createRoot(root).render(<DisplayRoot kind={kind} department={asked.get('department') ?? ''} />)
