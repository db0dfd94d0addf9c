export interface Size {
  readonly width: number
  readonly height: number
}

/** White around a page in the preview, in CSS pixels. */
const surround = 28

/** CSS pixels a point at which a page is seen whole in `room`; never so small that it cannot be told from another. */
export function fitScale(page: Size, room: Size): number {
  const across = (room.width - 2 * surround) / page.width
  const down = (room.height - 2 * surround) / page.height
  return Math.max(0.25, Math.min(across, down))
}
