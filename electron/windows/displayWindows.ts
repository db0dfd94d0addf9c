import path from 'node:path'
import { BrowserWindow, screen } from 'electron'
import { displayName, type DisplayInfo, type DisplaysState } from '../../src/ipc/displays'
import { appOrigin } from '../appProtocol'
import { keptAtStart } from '../keptAtStart'
import type { DisplayPlace, PreferenceStore } from '../preferences'
import { placingOn, remembered, screenFor, screenInfo, type Placing, type RememberedScreen } from './screens'

type What = Pick<DisplayInfo, 'kind' | 'department'>

interface Shown {
  readonly window: BrowserWindow
  readonly what: What
  readonly on: RememberedScreen
  readonly runId: string
}

/**
 * The display windows: each full screen on the screen it was placed on, and there again the next time. A display whose
 * screen is unplugged hides, and is back when the screen is. None takes the console's screen or its keys.
 */
export class DisplayWindows {
  readonly #shown = new Map<string, Shown>()
  /** Displays that go because the console goes: they are to come back with it. */
  readonly #leaving = new Set<string>()

  constructor(
    private readonly preferences: PreferenceStore,
    /** The console's window; null while there is none. */
    private readonly console: () => BrowserWindow | null,
    private readonly changed: (state: DisplaysState) => void,
  ) {
    screen.on('display-removed', () => this.#placeAll())
    screen.on('display-added', () => this.#placeAll())
    screen.on('display-metrics-changed', () => this.#placeAll())
  }

  state(): DisplaysState {
    const screens = screen.getAllDisplays()
    const primaryId = screen.getPrimaryDisplay().id
    const displays = Object.entries(this.preferences.displayPlaces()).map(([name, place]) => ({
      kind: place.kind,
      department: place.department,
      screenId: screenFor(this.#shown.get(name)?.on ?? place, screens)?.id.toString() ?? null,
      isOpen: this.#shown.has(name),
    }))
    return { screens: screens.map((one) => screenInfo(one, primaryId)), displays }
  }

  get isAnyOpen(): boolean {
    return this.#shown.size > 0
  }

  /** Opens a display of a run on a screen, or moves it there. */
  open(what: What, screenId: string, runId: string): void {
    const target = screen.getAllDisplays().find(({ id }) => String(id) === screenId) ?? screen.getPrimaryDisplay()
    const on = remembered(target)
    this.#remember({ ...what, key: on.key, x: target.bounds.x, y: target.bounds.y, isOpen: true })
    this.#show(what, on, runId)
    // Asked for by hand, it is to be seen, also where it is a window beside the console's.
    this.#shown.get(displayName(what))?.window.moveTop()
  }

  /** Opens again what was open when a console was last there; what hangs already follows the run that is on now. */
  reopen(runId: string): void {
    for (const { kind, department, isOpen, ...on } of Object.values(this.preferences.displayPlaces())) {
      const shown = this.#shown.get(displayName({ kind, department }))
      if (isOpen && shown?.runId !== runId) this.#show({ kind, department }, on, runId)
    }
  }

  close(what: What): void {
    this.#shown.get(displayName(what))?.window.close()
  }

  /** The console is gone: its displays go with it, and come back with it. */
  end(): void {
    for (const [name, { window }] of this.#shown) {
      this.#leaving.add(name)
      window.close()
    }
  }

  #show(what: What, on: RememberedScreen, runId: string): void {
    const name = displayName(what)
    const window = this.#shown.get(name)?.window ?? this.#make(what)
    this.#shown.set(name, { window, what, on, runId })
    const asked = new URLSearchParams({ kind: what.kind, department: what.department, run: runId })
    void window.loadURL(`${appOrigin}/displays/display.html#${asked}`)
    this.#place(name)
    this.#tell()
  }

  #make(what: What): BrowserWindow {
    const name = displayName(what)
    const window = displayWindow(name)
    window.on('closed', () => {
      this.#shown.delete(name)
      const place = this.preferences.displayPlaces()[name]
      if (place && !this.#leaving.delete(name)) this.#remember({ ...place, isOpen: false })
      this.#tell()
    })
    return window
  }

  #placeAll(): void {
    for (const name of this.#shown.keys()) this.#place(name)
    this.#tell()
  }

  #place(name: string): void {
    const shown = this.#shown.get(name)
    if (!shown) return
    const { window, on } = shown
    const console = this.console()
    const target = screenFor(on, screen.getAllDisplays())
    const placing = placingOn(target, console && screen.getDisplayMatching(console.getBounds()))
    const isThere = isAt(window, placing)
    if (window.isFullScreen() && !(isThere && placing.as === 'full')) window.setFullScreen(false)
    if (placing.as === 'hidden') return window.hide()
    if (!isThere) window.setBounds(placing.bounds)
    // The keys stay the console's, and it stays in front.
    window.showInactive()
    if (placing.as === 'full' && !window.isFullScreen()) window.setFullScreen(true)
    console?.moveTop()
  }

  #remember(place: DisplayPlace): void {
    this.preferences.setDisplayPlace(displayName(place), place)
  }

  #tell(): void {
    this.changed(this.state())
  }
}

/** Whether a display is on its screen already: there a window stays as a person moved and sized it. */
function isAt(window: BrowserWindow, placing: Placing): boolean {
  if (placing.as === 'hidden' || !window.isVisible()) return false
  return screen.getDisplayMatching(window.getBounds()).id === screen.getDisplayMatching(placing.bounds).id
}

function displayWindow(name: string): BrowserWindow {
  const chosen = keptAtStart().preferences
  const window = new BrowserWindow({
    show: false,
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
