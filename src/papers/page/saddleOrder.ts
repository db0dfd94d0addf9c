/** Two pages side by side on one face of a sheet, left and right, counted from 0; null is left blank. */
export type SheetFace = readonly [left: number | null, right: number | null]

/**
 * The faces to print, front and back of each sheet in turn, for a booklet that is folded once and stapled in the fold.
 * Print on both sides, flipped on the short edge.
 */
export function saddleOrder(pageCount: number): readonly SheetFace[] {
  const places = Math.ceil(pageCount / 4) * 4
  const page = (place: number): number | null => (place < pageCount ? place : null)
  const faces: SheetFace[] = []
  for (let i = 0; i < places / 2; i += 2) {
    faces.push([page(places - 1 - i), page(i)], [page(i + 1), page(places - 2 - i)])
  }
  return faces
}
