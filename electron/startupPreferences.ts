import { readFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { defaultPreferences } from '../src/ipc/defaultPreferences'
import { withDefaults, objectOf } from './withDefaults'
import type { Kept, WindowPlace } from './preferences'

/** Electron throws on any other. */
const themes = ['system', 'light', 'dark']

/**
 * What the first window needs of a person's choices, read from the same file that electron-store keeps, before that is
 * loaded: it brings a schema compiler along, and the window must not wait for one. What does not look right is left out.
 */
export function startupPreferences(): Omit<Kept, 'displayPlaces'> {
  const kept = readKept()
  const chosen = withDefaults(defaultPreferences, kept.preferences)
  return {
    preferences: themes.includes(chosen.theme) ? chosen : { ...chosen, theme: defaultPreferences.theme },
    workspaces: Array.isArray(kept.workspaces) ? kept.workspaces.filter((one) => typeof one === 'string') : [],
    windowPlaces: Object.fromEntries(Object.entries(objectOf(kept.windowPlaces)).filter(isPlace)),
  }
}

function readKept(): Partial<Record<keyof Kept, unknown>> {
  try {
    return objectOf(JSON.parse(readFileSync(path.join(app.getPath('userData'), 'preferences.json'), 'utf8')))
  } catch {
    // There is none yet, or it does not read: electron-store puts it right in a moment.
    return {}
  }
}

function isPlace(entry: [string, unknown]): entry is [string, WindowPlace] {
  const { x, y, width, height, maximized } = objectOf(entry[1])
  return [x, y, width, height].every(Number.isFinite) && typeof maximized === 'boolean'
}
