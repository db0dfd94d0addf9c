import { BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from '../appOrigin'
import type { StoredPreferences } from '../preferences'
import { pagePreferences } from './pagePreferences'
import { askToLoadAgain, reviveWhenGone } from './revive'
import { boundsFor } from './windowPlace'

/** Opens the planner's window and starts to load its page; `hash` gives the page a special mode. */
export function openMainWindow(
  { preferences: chosen, windowPlaces }: Pick<StoredPreferences, 'preferences' | 'windowPlaces'>,
  hash = '',
): BrowserWindow {
  const place = windowPlaces.main
  nativeTheme.themeSource = chosen.theme
  const window = new BrowserWindow({
    ...boundsFor(place),
    title: '实践汇 Studio',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181b' : '#f6f5f2',
    webPreferences: pagePreferences,
  })
  if (place?.maximized) window.maximize()
  const load = (occasion: string) => void window.loadURL(`${appOrigin}/index.html${occasion}`)
  load(hash)
  reviveWhenGone(
    window,
    () => load('#revived'),
    (tryAgain) => void askToLoadAgain(tryAgain),
  )
  return window
}
