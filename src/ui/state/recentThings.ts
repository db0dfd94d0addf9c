import type { Preferences } from '../../ipc/preferences'
import { place } from './place'
import { preferences, setPreferences, usePreferences } from './preferences'

type RecentThing = Preferences['recent'][number]

/** As many are kept. */
const most = 8

/** What was gone to last, the last first. */
export const useRecentThings = (): readonly RecentThing[] => usePreferences(({ recent }) => recent)

export function addRecentThing(group: string, id: string): void {
  const others = preferences.getState().recent.filter((one) => one.group !== group || one.id !== id)
  setPreferences({ recent: [{ group, id }, ...others].slice(0, most) })
}

/** Keeps in mind which sessions were opened. */
export const followRecentSessions = (): void =>
  void place.subscribe(({ sessionId }, before) => {
    if (sessionId !== null && sessionId !== before.sessionId) addRecentThing('sessions', sessionId)
  })
