import { createStore, useStore } from 'zustand'
import type { Preferences } from '../../ipc/preferences'
import { ask } from './studio'

/** A reloaded page begins with the last preferences, not with those the window was created with. */
function preferencesAtStart(): Preferences {
  return (window.history.state as Preferences | null) ?? window.studio.preferences
}

export const preferences = createStore<Preferences>(preferencesAtStart)
// The page's entry in the window's history survives a reload, and can be read without a request to another process.
preferences.subscribe((next) => window.history.replaceState(next, ''))

/** Starts to follow changes made in other windows. */
export const followPreferences = (): void =>
  void window.studio.on('preferences.changed', (next) => preferences.setState(next))

/** Shows the change at once and stores it. */
export function setPreferences(patch: Partial<Preferences>): void {
  preferences.setState(patch)
  void ask('preferences.set', patch)
}

export function usePreferences(): Preferences
export function usePreferences<T>(select: (preferences: Preferences) => T): T
export function usePreferences<T>(select?: (preferences: Preferences) => T): T | Preferences {
  return useStore(preferences, select ?? ((all: Preferences): T | Preferences => all))
}
