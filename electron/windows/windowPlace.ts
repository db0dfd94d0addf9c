import { screen, type BrowserWindow, type Rectangle } from 'electron'
import type { WindowPlace } from '../preferences'

const smallest = { width: 960, height: 600 }

/** How much of `place` a screen must show for a window to open there again, in pixels each way. */
const visible = 80

function isOnScreen(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const width = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x)
    const height = Math.min(place.y + place.height, area.y + area.height) - Math.max(place.y, area.y)
    return width >= visible && height >= visible
  })
}

/** The bounds to open a window with: where it was, if a screen still shows that place. */
export function boundsFor(
  place: WindowPlace | undefined,
): Partial<Rectangle> & { minWidth: number; minHeight: number } {
  const minimum = { minWidth: smallest.width, minHeight: smallest.height }
  if (!place) return { width: 1280, height: 800, ...minimum }
  const { x, y, width, height } = place
  return { width, height, ...(isOnScreen(place) ? { x, y } : {}), ...minimum }
}

/** Calls back with the window's position when it is closed. */
export function onPlaceLeft(window: BrowserWindow, keep: (place: WindowPlace) => void): void {
  window.on('close', () => keep({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
}
