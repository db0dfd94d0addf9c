import { createStore, useStore } from 'zustand'
import type { Preferences } from '../../ipc/preferences'
import { ask } from './studio'

export const preferences = createStore<Preferences>(() => window.studio.preferences)

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
