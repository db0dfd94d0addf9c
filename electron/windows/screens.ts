import type { Display, Rectangle } from 'electron'
import type { ScreenInfo } from '../../src/ipc/displays'

/** The data of a screen needed to find it again and to place a window on it. */
export type Screen = Pick<Display, 'id' | 'label' | 'size' | 'bounds' | 'workArea'>

/** How a screen is remembered. Its id changes at every start; two of the same model differ by position. */
export interface RememberedScreen {
  readonly key: string
  readonly x?: number
  readonly y?: number
  /** Valid until the app quits: still right if the screen's size changes during use. */
  readonly id?: number
}

const keyOf = ({ label, size }: Pick<Screen, 'label' | 'size'>): string => `${label}|${size.width}×${size.height}`

export const remembered = (screen: Screen): Required<RememberedScreen> => {
  const { id, bounds } = screen
  return { key: keyOf(screen), x: bounds.x, y: bounds.y, id }
}

/** The remembered screen among the connected ones; null if it is not connected. */
export function screenFor<T extends Screen>({ key, x, y, id }: RememberedScreen, screens: readonly T[]): T | null {
  const sameScreens = screens.filter((screen) => keyOf(screen) === key)
  const inPlace = sameScreens.find(({ bounds }) => bounds.x === x && bounds.y === y)
  return (
    inPlace ??
    sameScreens[0] ??
    screens.find((screen) => screen.id === id && key.startsWith(`${screen.label}|`)) ??
    null
  )
}

export const screenInfo = (display: Display, primaryId: number): ScreenInfo => ({
  id: String(display.id),
  label: display.label,
  width: display.size.width,
  height: display.size.height,
  isPrimary: display.id === primaryId,
})

/** How a display is shown: full screen, as a window, or hidden until its screen is connected again. */
export type Placing =
  | { readonly as: 'full'; readonly bounds: Rectangle }
  | { readonly as: 'window'; readonly bounds: Rectangle }
  | { readonly as: 'hidden' }

/** How a person left a display on its screen, by F11, Esc or the mouse; empty if never touched there. */
export interface LeftAs {
  readonly isFull?: boolean
  /** Its window, relative to the screen's upper left corner. */
  readonly window?: Rectangle
}

/** What to remember of a display on a screen. */
export const leftOn = ({ bounds: { x, y } }: Pick<Screen, 'bounds'>, window: Rectangle, isFull: boolean): LeftAs => ({
  isFull,
  window: { ...window, x: window.x - x, y: window.y - y },
})

/**
 * Where a display goes: as it was left, or else full screen. It never takes the console's own screen: there it is a
 * window. Without its screen it hides, because any other place belongs to the console or another display.
 */
export function placingOn(
  target: Screen | null,
  consoleScreen: Pick<Screen, 'id'> | null,
  { isFull = true, window }: LeftAs = {},
): Placing {
  if (!target) return { as: 'hidden' }
  if (isFull && target.id !== consoleScreen?.id) return { as: 'full', bounds: target.bounds }
  return { as: 'window', bounds: (window && placedIn(target, window)) ?? windowedOn(target) }
}

/** The window where it was on its screen; null if the screen no longer shows all of it, or nothing else. */
function placedIn({ bounds: { x, y, width, height } }: Screen, window: Rectangle): Rectangle | null {
  const isInside =
    window.x >= 0 && window.y >= 0 && window.x + window.width <= width && window.y + window.height <= height
  const isWhole = window.width === width && window.height === height
  return isInside && !isWhole ? { ...window, x: x + window.x, y: y + window.y } : null
}

/** A window of this share of a screen, centred: for a display without a screen of its own. */
const windowedPart = 0.6

function windowedOn({ workArea }: Pick<Screen, 'workArea'>): Rectangle {
  const width = Math.round(workArea.width * windowedPart)
  const height = Math.round(workArea.height * windowedPart)
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  }
}
