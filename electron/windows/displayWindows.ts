import { screen, type BrowserWindow, type WebContents } from 'electron'
import { displayName, type DisplayId, type DisplaysState } from '../../src/ipc/displays'
import { appOrigin } from '../appOrigin'
import type { DisplayPlace, PreferenceStore } from '../preferences'
import { displayWindow } from './displayWindow'
import { onPlaced } from './onPlaced'
import { leftOn, placingOn, remembered, screenFor, screenInfo, type Placing, type RememberedScreen } from './screens'

interface Shown {
  readonly window: BrowserWindow
  readonly what: DisplayId
  readonly on: RememberedScreen
  readonly runId: string
}

/**
 * The display windows: each full screen on its screen, and there again the next time. If its screen is unplugged, a
 * display hides until the screen is back. None takes the console's screen or its keys.
 */
export class DisplayWindows {
  readonly #shown = new Map<string, Shown>()
  /** Displays that closed with the console: they come back with it. */
  readonly #leaving = new Set<string>()
  #screensChangedMs = -Infinity

  constructor(
    private readonly preferences: PreferenceStore,
    /** The console's window; null if there is none. */
    private readonly console: () => BrowserWindow | null,
    private readonly changed: (state: DisplaysState) => void,
  ) {
    const screensChanged = () => {
      this.#screensChangedMs = performance.now()
      this.#placeAll()
    }
    screen.on('display-removed', screensChanged)
    screen.on('display-added', screensChanged)
    screen.on('display-metrics-changed', screensChanged)
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
  open(what: DisplayId, screenId: string, runId: string): void {
    const target = screen.getAllDisplays().find(({ id }) => String(id) === screenId) ?? screen.getPrimaryDisplay()
    const on = remembered(target)
    const was = this.preferences.displayPlaces()[displayName(what)]
    const isSame = was?.key === on.key && was.x === on.x && was.y === on.y
    this.#remember(isSame ? { ...was, isOpen: true } : { ...what, ...placeOf(on), isOpen: true })
    this.#show(what, on, runId)
    // A person opened it, so it must be visible, also if it is a window beside the console's.
    this.#shown.get(displayName(what))?.window.moveTop()
  }

  /**
   * Opens the displays again that were open when a console was last there. Displays that are still open switch to the
   * present run.
   */
  reopen(runId: string): void {
    for (const place of Object.values(this.preferences.displayPlaces())) {
      const { kind, department, isOpen } = place
      const shown = this.#shown.get(displayName(place))
      if (isOpen && shown?.runId !== runId) this.#show({ kind, department }, shown?.on ?? place, runId)
    }
  }

  close(what: DisplayId): void {
    this.#shown.get(displayName(what))?.window.close()
  }

  /** Shows another display in a display's window, unless that is open already. */
  turn(from: DisplayId, to: DisplayId): void {
    const name = displayName(from)
    const shown = this.#shown.get(name)
    const place = this.preferences.displayPlaces()[name]
    if (!shown || !place || this.#shown.has(displayName(to))) return
    this.#remember({ ...place, isOpen: false })
    this.#remember({ ...place, ...to })
    this.#shown.delete(name)
    this.#shown.set(displayName(to), { ...shown, what: to })
    this.#show(to, shown.on, shown.runId)
  }

  toggleFullScreen(from: WebContents): void {
    const window = this.#shown.get(this.#nameOf(({ webContents }) => webContents === from))?.window
    window?.setFullScreen(!window.isFullScreen())
  }

  /** The console closed: its displays close with it, and come back with it. */
  end(): void {
    for (const [name, { window }] of this.#shown) {
      this.#leaving.add(name)
      window.close()
    }
  }

  #show(what: DisplayId, on: RememberedScreen, runId: string): void {
    const name = displayName(what)
    const window = this.#shown.get(name)?.window ?? this.#make(what)
    this.#shown.set(name, { window, what, on, runId })
    const asked = new URLSearchParams({ kind: what.kind, department: what.department, run: runId })
    void window.loadURL(`${appOrigin}/displays/display.html#${asked}`)
    this.#place(name)
    this.#notify()
  }

  #make(what: DisplayId): BrowserWindow {
    const window = displayWindow(displayName(what))
    onPlaced(window, () => this.#follow(window))
    window.on('closed', () => {
      const name = this.#nameOf((one) => one === window)
      this.#shown.delete(name)
      const place = this.preferences.displayPlaces()[name]
      if (place && !this.#leaving.delete(name)) this.#remember({ ...place, isOpen: false })
      this.#notify()
    })
    return window
  }

  #placeAll(): void {
    for (const name of this.#shown.keys()) this.#place(name)
    this.#notify()
  }

  #place(name: string): void {
    const shown = this.#shown.get(name)
    if (!shown) return
    const { window, on } = shown
    const console = this.console()
    const target = screenFor(on, screen.getAllDisplays())
    const consoleScreen = console && screen.getDisplayMatching(console.getBounds())
    const placing = placingOn(target, consoleScreen, this.preferences.displayPlaces()[name])
    const isThere = isAt(window, placing)
    if (window.isFullScreen() && !(isThere && placing.as === 'full')) window.setFullScreen(false)
    if (placing.as === 'hidden') return window.hide()
    if (!isThere) window.setBounds(placing.bounds)
    // The console keeps the keyboard focus and stays in front.
    window.showInactive()
    if (placing.as === 'full' && !window.isFullScreen()) window.setFullScreen(true)
    console?.moveTop()
  }

  /** A person moved or resized a display, or pressed F11: it comes back to that place. */
  #follow(window: BrowserWindow): void {
    const name = this.#nameOf((one) => one === window)
    const shown = this.#shown.get(name)
    const place = this.preferences.displayPlaces()[name]
    if (!shown || !place || !shown.window.isVisible()) return
    // What the system does with a window whose screen disappears is nobody's choice.
    const isUnsettled = performance.now() - this.#screensChangedMs < screensSettleMs
    if (isUnsettled || !screenFor(shown.on, screen.getAllDisplays())) return
    const target = screen.getDisplayMatching(shown.window.getBounds())
    const on = remembered(target)
    const left = leftOn(target, shown.window.getNormalBounds(), shown.window.isFullScreen())
    this.#shown.set(name, { ...shown, on })
    this.#remember({ ...place, ...placeOf(on), ...left })
    this.#notify()
  }

  /** What a window shows now: its menu may have switched it to another display. Empty if it is none of these. */
  #nameOf(isIt: (window: BrowserWindow) => boolean): string {
    return [...this.#shown].find(([, { window }]) => isIt(window))?.[0] ?? ''
  }

  #remember(place: DisplayPlace): void {
    this.preferences.setDisplayPlace(displayName(place), place)
  }

  #notify(): void {
    this.changed(this.state())
  }
}

/** For this long after screens were connected or disconnected, window moves come from the system, in ms. */
const screensSettleMs = 3_000

/** The part of a screen's data that survives a restart. */
const placeOf = ({ key, x, y }: ReturnType<typeof remembered>): Pick<DisplayPlace, 'key' | 'x' | 'y'> => ({ key, x, y })

/** Whether a display is on its screen already: then its window stays as a person moved and sized it. */
function isAt(window: BrowserWindow, placing: Placing): boolean {
  if (placing.as === 'hidden' || !window.isVisible()) return false
  return screen.getDisplayMatching(window.getBounds()).id === screen.getDisplayMatching(placing.bounds).id
}
