import type { Content } from 'pdfmake/interfaces'
import { barWidth } from './pieces'
import type { Tools } from './tools'

/**
 * A bar at the left of a table's row or cell whose piece has changed; put it before the cell's content. `left` and
 * `top` are relative to the cell's text, `height` is the bar's, all in points.
 */
export const cellBar = (
  id: string,
  { changed, house }: Pick<Tools, 'changed' | 'house'>,
  { left, top, height }: { readonly left: number; readonly top: number; readonly height: number },
): Content[] =>
  changed.has(id)
    ? [
        {
          canvas: [{ type: 'rect', x: 0, y: 0, w: barWidth, h: height, color: house.colour }],
          relativePosition: { x: left, y: top },
        },
      ]
    : []
