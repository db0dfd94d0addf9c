import { createStore, useStore } from 'zustand'
import type { Preferences } from '../../ipc/preferences'
import { ask } from './studio'

/** Names them in the window's session storage, which outlives a reload of the page but not the window. */
const keptAs = 'preferences'

/** A page that is read anew begins with what was chosen last, not with what the window was made with. */
function preferencesAtStart(): Preferences {
  const kept = window.sessionStorage.getItem(keptAs)
  return kept === null ? window.studio.preferences : (JSON.parse(kept) as Preferences)
}

export const preferences = createStore<Preferences>(preferencesAtStart)
preferences.subscribe((next) => window.sessionStorage.setItem(keptAs, JSON.stringify(next)))

/** Begins to follow what is chosen in other windows. */
export const followPreferences = (): void =>
  void window.studio.on('preferences.changed', (next) => preferences.setState(next))

/** Shows the change at once and keeps it. */
export function setPreferences(patch: Partial<Preferences>): void {
  preferences.setState(patch)
  void ask('preferences.set', patch)
}

export function usePreferences(): Preferences
export function usePreferences<T>(select: (preferences: Preferences) => T): T
export function usePreferences<T>(select?: (preferences: Preferences) => T): T | Preferences {
  return useStore(preferences, select ?? ((all: Preferences): T | Preferences => all))
}
