import './theme/mantineStyles'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App'
import { startUp } from './shell/start/startUp'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
/** The page's own outline is seen meanwhile; a workspace that takes longer opens in the shell, in ms. */
const longestOutlineMs = 150

const isOpen = startUp()
// For a machine without a display: main asks the page to show itself.
if (window.location.hash === '#tour') window.studioTour = async () => (await import('./shell/start/tour')).tour()
// Drawn once, with what was open last, rather than first without it.
void Promise.race([isOpen, new Promise((resolve) => setTimeout(resolve, longestOutlineMs))]).then(() =>
  createRoot(root).render(<App />),
)
