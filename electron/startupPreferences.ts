import { readFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { defaultPreferences } from '../src/ipc/defaultPreferences'
import { withDefaults, objectOf } from './withDefaults'
import type { StoredPreferences, WindowPlace } from './preferences'

/** Electron throws for any other value. */
const themes = ['system', 'light', 'dark']

/**
 * The preferences that the first window needs, read from electron-store's file before electron-store is loaded: it
 * includes a schema compiler, and the window must not wait for it. Invalid values are left out.
 */
export function startupPreferences(): Omit<StoredPreferences, 'displayPlaces'> {
  const stored = readStored()
  const chosen = withDefaults(defaultPreferences, stored.preferences)
  return {
    preferences: themes.includes(chosen.theme) ? chosen : { ...chosen, theme: defaultPreferences.theme },
    workspaces: Array.isArray(stored.workspaces) ? stored.workspaces.filter((one) => typeof one === 'string') : [],
    windowPlaces: Object.fromEntries(Object.entries(objectOf(stored.windowPlaces)).filter(isPlace)),
  }
}

function readStored(): Partial<Record<keyof StoredPreferences, unknown>> {
  try {
    return objectOf(JSON.parse(readFileSync(path.join(app.getPath('userData'), 'preferences.json'), 'utf8')))
  } catch {
    // It is missing or cannot be read: electron-store repairs it in a moment.
    return {}
  }
}

function isPlace(entry: [string, unknown]): entry is [string, WindowPlace] {
  const { x, y, width, height, maximized } = objectOf(entry[1])
  return [x, y, width, height].every(Number.isFinite) && typeof maximized === 'boolean'
}
