import type { BrowserWindow } from 'electron'

/** How long a window must be still to be considered placed, in ms. */
const restMs = 500

/**
 * Calls back when a window has come to rest after it was moved, resized or put in full screen, or when it closes before
 * that.
 */
export function onPlaced(window: BrowserWindow, placed: () => void): void {
  let timer: NodeJS.Timeout | null = null
  const rest = () => {
    timer = null
    placed()
  }
  const stir = () => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(rest, restMs)
  }
  window.on('move', stir)
  window.on('resize', stir)
  window.on('enter-full-screen', stir)
  window.on('leave-full-screen', stir)
  window.on('close', () => {
    if (!timer) return
    clearTimeout(timer)
    rest()
  })
}
