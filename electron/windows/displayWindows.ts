import path from 'node:path'
import { BrowserWindow, screen, type Display } from 'electron'
import { displayName, type DisplayInfo, type DisplaysState } from '../../src/ipc/displays'
import { appOrigin } from '../appProtocol'
import { keptAtStart } from '../keptAtStart'
import type { DisplayPlace, PreferenceStore } from '../preferences'
import { screenInfo, screenKey, windowedOn } from './screens'

type What = Pick<DisplayInfo, 'kind' | 'department'>

interface OpenDisplay {
  readonly window: BrowserWindow
  readonly what: What
  /** Of the screen it was placed on. */
  key: string
  runId: string | null
  /** It goes with the console, and comes back with it: no person closed it. */
  isEnding: boolean
}

/**
 * The display windows: each full screen on the screen it was placed on, and there again the next time. A display whose
 * screen is unplugged becomes a window beside the console's, never over it, and goes back when the screen comes back.
 */
export class DisplayWindows {
  readonly #windows = new Map<string, OpenDisplay>()

  constructor(
    private readonly preferences: PreferenceStore,
    private readonly changed: (state: DisplaysState) => void,
  ) {
    screen.on('display-removed', () => this.#placeAll())
    screen.on('display-added', () => this.#placeAll())
    screen.on('display-metrics-changed', () => this.#tell())
  }

  state(): DisplaysState {
    const primaryId = screen.getPrimaryDisplay().id
    const displays = Object.entries(this.preferences.displayPlaces()).map(([name, { kind, department, key }]) => ({
      kind,
      department,
      screenId: withKey(key)?.id.toString() ?? null,
      isOpen: this.#windows.has(name),
    }))
    return { screens: screen.getAllDisplays().map((one) => screenInfo(one, primaryId)), displays }
  }

  get isAnyOpen(): boolean {
    return this.#windows.size > 0
  }

  /** Opens a display of a run on a screen, or moves it there. */
  open(what: What, screenId: string, runId: string): void {
    const target = screen.getAllDisplays().find(({ id }) => String(id) === screenId) ?? screen.getPrimaryDisplay()
    this.#remember(what, { ...what, key: screenKey(target), isOpen: true })
    this.#show(what, screenKey(target), runId)
  }

  /** Opens again what was open when the run's console was last there. */
  reopen(runId: string): void {
    for (const { kind, department, key, isOpen } of Object.values(this.preferences.displayPlaces())) {
      const open = this.#windows.get(displayName({ kind, department }))
      // One that hangs already stays where somebody may have dragged it; it only follows the new run.
      if (open) load(open, runId)
      else if (isOpen) this.#show({ kind, department }, key, runId)
    }
  }

  close(what: What): void {
    this.#windows.get(displayName(what))?.window.close()
  }

  /** The console is gone: its displays go with it, and come back with it. */
  end(): void {
    for (const open of this.#windows.values()) {
      open.isEnding = true
      open.window.close()
    }
  }

  #show(what: What, key: string, runId: string): void {
    const name = displayName(what)
    const open = this.#windows.get(name) ?? this.#made(name, what)
    open.key = key
    this.#place(name)
    load(open, runId)
    this.#tell()
  }

  #made(name: string, what: What): OpenDisplay {
    const made: OpenDisplay = { window: displayWindow(name), what, key: '', runId: null, isEnding: false }
    made.window.on('closed', () => {
      this.#windows.delete(name)
      const place = this.preferences.displayPlaces()[name]
      if (place && !made.isEnding) this.#remember(what, { ...place, isOpen: false })
      this.#tell()
    })
    this.#windows.set(name, made)
    return made
  }

  #placeAll(): void {
    for (const name of this.#windows.keys()) this.#place(name)
    this.#tell()
  }

  /** Full screen where it belongs; a window where that screen is not there, or is the only one, the console's. */
  #place(name: string): void {
    const shown = this.#windows.get(name)
    if (!shown) return
    const { window, key } = shown
    const target = withKey(key)
    const hasOwnScreen = target !== undefined && screen.getAllDisplays().length > 1
    window.setFullScreen(false)
    window.setBounds(hasOwnScreen ? target.bounds : windowedOn(target ?? screen.getPrimaryDisplay()))
    if (hasOwnScreen) window.setFullScreen(true)
  }

  #remember(what: What, place: DisplayPlace): void {
    this.preferences.setDisplayPlace(displayName(what), place)
  }

  #tell(): void {
    this.changed(this.state())
  }
}

const withKey = (key: string): Display | undefined => screen.getAllDisplays().find((one) => screenKey(one) === key)

/** A window may show another display by its keys; that stays for as long as the run does. */
function load(open: OpenDisplay, runId: string): void {
  if (open.runId === runId) return
  open.runId = runId
  const asked = new URLSearchParams({ kind: open.what.kind, department: open.what.department, run: runId })
  void open.window.loadURL(`${appOrigin}/displays/display.html#${asked}`)
}

function displayWindow(name: string): BrowserWindow {
  const chosen = keptAtStart().preferences
  const window = new BrowserWindow({
    title: `实践汇 Studio · ${name}`,
    backgroundColor: '#0f1114',
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
      // A display that is covered or behind must still be right the moment it is seen.
      backgroundThrottling: false,
      additionalArguments: [`--studio-preferences=${encodeURIComponent(JSON.stringify(chosen))}`],
    },
  })
  window.removeMenu()
  window.webContents.on('before-input-event', (event, { type, code, isAutoRepeat }) => {
    if (type !== 'keyDown' || isAutoRepeat) return
    const wanted = fullScreenFor(code, window.isFullScreen())
    if (wanted === null) return
    event.preventDefault()
    window.setFullScreen(wanted)
  })
  return window
}

/** Esc leaves full screen and F11 turns it round, on every system; null: another key. */
function fullScreenFor(code: string, isFull: boolean): boolean | null {
  if (code === 'Escape' && isFull) return false
  return code === 'F11' ? !isFull : null
}
