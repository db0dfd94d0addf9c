import { renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { app, type Rectangle } from 'electron'
import ElectronStore from 'electron-store'
import { displayKinds, type DisplayKind } from '../src/ipc/displays'
import { defaultPreferences } from '../src/ipc/defaultPreferences'
import { Preferences } from '../src/ipc/preferences'

/** Where a window was, in screen coordinates. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** Where a display was placed: the screen's name and size, and its position among others, because its id changes. */
export interface DisplayPlace {
  readonly kind: DisplayKind
  readonly department: string
  readonly key: string
  readonly x?: number
  readonly y?: number
  /**
   * As a person left it there: in full screen, or as a window relative to the screen's corner; absent if never touched.
   */
  readonly isFull?: boolean
  readonly window?: Rectangle
  /** Whether it was open when its console was last there. */
  readonly isOpen: boolean
}

/** Everything stored, as in the file. */
export interface StoredPreferences {
  preferences: Preferences
  windowPlaces: Record<string, WindowPlace>
  displayPlaces: Record<string, DisplayPlace>
  /** Folders of opened workspaces, the last one first; empty if only the app's own was ever opened. */
  workspaces: string[]
}

const number = { type: 'number' } as const
const bounds = { x: number, y: number, width: number, height: number }

/**
 * Opens the stored preferences. A file that does not match its schema is reset to defaults, and anything that is not a
 * file is moved out of the way. Do not use it before the first paint: the schema is compiled here.
 */
export function openPreferences() {
  moveFolderAway(path.join(app.getPath('userData'), 'preferences.json'))
  const store = new ElectronStore<StoredPreferences>({
    name: 'preferences',
    clearInvalidConfig: true,
    defaults: { preferences: defaultPreferences, windowPlaces: {}, displayPlaces: {}, workspaces: [] },
    schema: {
      preferences: { type: 'object' },
      workspaces: { type: 'array', items: { type: 'string' } },
      windowPlaces: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { ...bounds, maximized: { type: 'boolean' } },
          required: [...Object.keys(bounds), 'maximized'],
        },
      },
      displayPlaces: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            kind: { type: 'string', enum: displayKinds },
            department: { type: 'string' },
            key: { type: 'string' },
            x: number,
            y: number,
            isFull: { type: 'boolean' },
            window: { type: 'object', properties: bounds, required: Object.keys(bounds) },
            isOpen: { type: 'boolean' },
          },
          required: ['kind', 'department', 'key', 'isOpen'],
        },
      },
    },
  })
  return {
    get(): Preferences {
      const read = Preferences.safeParse({ ...defaultPreferences, ...store.get('preferences') })
      return read.success ? read.data : defaultPreferences
    },
    set(patch: Partial<Preferences>): Preferences {
      const next = Preferences.parse({ ...this.get(), ...patch })
      store.set('preferences', next)
      return next
    },
    workspaces: (): readonly string[] => store.get('workspaces'),
    setWorkspaces: (folders: readonly string[]): void => store.set('workspaces', [...folders]),
    windowPlace: (name: string): WindowPlace | undefined => store.get('windowPlaces')[name],
    setWindowPlace: (name: string, place: WindowPlace): void =>
      store.set('windowPlaces', { ...store.get('windowPlaces'), [name]: place }),
    displayPlaces: (): Readonly<Record<string, DisplayPlace>> => store.get('displayPlaces'),
    setDisplayPlace: (name: string, place: DisplayPlace): void =>
      store.set('displayPlaces', { ...store.get('displayPlaces'), [name]: place }),
  }
}
function moveFolderAway(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) renameSync(file, `${file}.${Date.now()}`)
}

export type PreferenceStore = ReturnType<typeof openPreferences>
