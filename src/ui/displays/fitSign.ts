import { balancedLines } from '../../papers/type/balancedLines'

export interface Fitted {
  readonly lines: readonly string[]
  /** In the unit of the box. */
  readonly size: number
}

const mostLines = 3
/** Height of a line, relative to its font size. */
export const signLine = 1.16

/**
 * A message in the largest font size that fits a box, on one to three lines. `widthOf` measures a line at size 1; it is
 * called a few times for each message.
 */
export function fitSign(text: string, width: number, height: number, widthOf: (line: string) => number): Fitted {
  return Array.from({ length: mostLines }, (_, i) => i + 1)
    .map((count): Fitted => {
      const lines = balancedLines(text, Infinity, count)
      const widest = Math.max(...lines.map(widthOf))
      return { lines, size: Math.min(width / Math.max(widest, 0.001), height / (lines.length * signLine)) }
    })
    .reduce((best, other) => (other.size > best.size ? other : best))
}
