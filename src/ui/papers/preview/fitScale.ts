export interface Size {
  readonly width: number
  readonly height: number
}

/** Margin around a page in the preview, in CSS pixels. */
const surround = 28

/** CSS pixels per point at which a whole page fits in `room`; never so small that pages cannot be distinguished. */
export function fitScale(page: Size, room: Size): number {
  const across = (room.width - 2 * surround) / page.width
  const down = (room.height - 2 * surround) / page.height
  return Math.max(0.25, Math.min(across, down))
}
