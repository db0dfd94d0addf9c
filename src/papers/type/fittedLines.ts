import { balancedLines } from './balancedLines'

/** The lines of a text and the size, in points, at which they fill their box. */
export interface FittedLines {
  readonly lines: readonly string[]
  readonly size: number
}

/** All in points. */
export interface TextBox {
  readonly width: number
  readonly height: number
  /** No larger than this, however short the text. */
  readonly largest: number
  /** A text is broken only if unbroken it would be smaller than this share of its broken size; usually 0.6. */
  readonly keepsAt?: number
}

/** Line height relative to the size. */
export const pitch = 1.16

/**
 * Makes a text as large as its box allows, on as few lines as suit it. It is never cut: a text that is too long is set
 * smaller. `widthEm` measures a line in its font.
 */
export function fittedLines(
  text: string,
  room: TextBox,
  widthEm: (line: string) => number,
  mostLines = 3,
): FittedLines {
  const ways = Array.from({ length: mostLines }, (_, i) => linesOf(text, i + 1)).map((lines): FittedLines => {
    const widest = Math.max(...lines.map(widthEm))
    const high = (lines.length - 1) * pitch + 1
    return { lines, size: Math.min(room.largest, room.width / Math.max(widest, 0.1), room.height / high) }
  })
  const best = Math.max(...ways.map(({ size }) => size))
  return ways.find(({ size }) => size >= best * (room.keepsAt ?? 0.6)) ?? { lines: [text], size: best }
}

/**
 * A name of several parts is broken between two of them: 迪丽热巴· / 迪力木拉提. A mark at the very beginning stays with the
 * first part.
 */
const part = /[·•・]*[^·•・]+[·•・]*/gu

function linesOf(text: string, count: number): readonly string[] {
  if (count === 1) return [text]
  const parts = text.match(part) ?? [text]
  return parts.length === count ? parts.map((one) => one.trim()) : balancedLines(text, Infinity, count)
}
