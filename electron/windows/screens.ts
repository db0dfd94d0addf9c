import type { Display, Rectangle } from 'electron'
import type { ScreenInfo } from '../../src/ipc/displays'

/** What a screen is remembered by: its id changes from start to start, its name and size do not. */
export const screenKey = ({ label, size }: Pick<Display, 'label' | 'size'>): string =>
  `${label}|${size.width}×${size.height}`

export const screenInfo = (display: Display, primaryId: number): ScreenInfo => ({
  id: String(display.id),
  label: display.label,
  width: display.size.width,
  height: display.size.height,
  isPrimary: display.id === primaryId,
})

/** A window of this part of a screen, in its middle: for a display that has no screen of its own. */
const windowedPart = 0.6

export function windowedOn({ workArea }: Pick<Display, 'workArea'>): Rectangle {
  const width = Math.round(workArea.width * windowedPart)
  const height = Math.round(workArea.height * windowedPart)
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  }
}
