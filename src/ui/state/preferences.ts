import { createStore, useStore } from 'zustand'
import type { Preferences } from '../../ipc/preferences'
import { ask } from './studio'

/** A page that is read anew begins with what was chosen last, not with what the window was made with. */
function preferencesAtStart(): Preferences {
  return (window.history.state as Preferences | null) ?? window.studio.preferences
}

export const preferences = createStore<Preferences>(preferencesAtStart)
// The page's place in the window's history outlives a reload, and is there without asking another process.
preferences.subscribe((next) => window.history.replaceState(next, ''))

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
