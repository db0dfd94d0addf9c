import './theme/mantineStyles'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startUp } from './app/startUp'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
startUp()
if (window.location.hash === '#tour') void import('./app/tour')
createRoot(root).render(<App />)
