import { createStore, useStore } from 'zustand'
import { preferences, setPreferences } from './preferences'

export const screens = [
  'overview',
  'sessions',
  'planner',
  'attendees',
  'live',
  'print',
  'people',
  'cases',
  'visits',
  'concerns',
  'spreads',
  'library',
  'trash',
  'settings',
] as const
export type ScreenName = (typeof screens)[number]

const sessionScreens: ReadonlySet<ScreenName> = new Set(['planner', 'attendees', 'live', 'print'])
const libraryScreens: ReadonlySet<ScreenName> = new Set([
  'overview',
  'sessions',
  'people',
  'cases',
  'visits',
  'concerns',
  'spreads',
  'library',
  'trash',
])

/** Whether a screen shows the open session. */
export const isOfSession = (screen: ScreenName): boolean => sessionScreens.has(screen)
/** Whether a screen shows nothing without an open session. The print desk still has the papers of the season. */
export const needsSession = (screen: ScreenName): boolean => isOfSession(screen) && screen !== 'print'
/** Whether a screen shows something stored in the library. */
export const isOfLibrary = (screen: ScreenName): boolean => libraryScreens.has(screen)

/** Where in the app the user is. `sessionId` is the open session; it stays while other screens are shown. */
export interface Place {
  readonly screen: ScreenName
  readonly sessionId: string | null
}

const isScreen = (name: string): name is ScreenName => screens.some((screen) => screen === name)

function placeAtStart(): Place {
  const { screen, sessionId } = preferences.getState().lastPlace
  return { screen: isScreen(screen) ? screen : 'sessions', sessionId }
}

/** Whether nobody has gone anywhere in this app yet. */
export const isFirstPlace = (): boolean => !isScreen(preferences.getState().lastPlace.screen)

export const place = createStore<Place>(placeAtStart)
export const usePlace = (): Place => useStore(place)

/** Goes to a screen; without `sessionId` the open session stays. */
export function goTo(screen: ScreenName, sessionId: string | null = place.getState().sessionId): void {
  place.setState({ screen, sessionId })
  storePlace()
}

/** The session whose show is on stage. */
let showOf: string | null = null

/** While a show is on stage (null: none is), the next start begins at its console, whatever was shown last. */
export function startAtShowOf(sessionId: string | null): void {
  if (showOf === sessionId) return
  showOf = sessionId
  storePlace()
}

function storePlace(): void {
  const { screen, sessionId } = place.getState()
  setPreferences({ lastPlace: showOf === null ? { screen, sessionId } : { screen: 'live', sessionId: showOf } })
}
