import './theme/mantineStyles'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startUp } from './app/startUp'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
startUp()
// For a machine without a display: main asks the page to show itself.
if (window.location.hash === '#tour') window.studioTour = async () => (await import('./app/tour')).tour()
createRoot(root).render(<App />)
