import { fittedLines, pitch, type FittedLines } from '../type/fittedLines'
import type { StyleName } from '../type/styles'
import type { Card } from './placeCardsSchema'

/** A line on a face; `top` is the top of the square of its characters, in points from the top of the face. */
export interface FaceLine {
  readonly style: StyleName
  readonly text: string
  readonly size: number
  readonly top: number
}

export interface CardFace {
  readonly lines: readonly FaceLine[]
  /** The position of the coloured rule under the name; null if nothing follows it. */
  readonly ruleTop: number | null
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Shares of the face's width or height. */
const share = { width: 0.85, nameAlone: 0.44, name: 0.36, names: 0.56, detail: 0.085, details: 0.15, gap: 0.062 }

/** Lays a name and its details out in the middle of a face. `widthEm` measures text in the styles' fonts. */
export function cardFace(
  { name, unit, post }: Card,
  { width, height }: Size,
  widthEm: (style: StyleName, text: string) => number,
): CardFace {
  const room = { width: width * share.width, height: height * share.details, largest: height * share.detail }
  const details = [unit, post]
    .filter(Boolean)
    .map((text) => fittedLines(text, room, (line) => widthEm('cardDetail', line), 2))
  const hasDetails = details.length > 0
  const large = hasDetails ? share.name : share.nameAlone
  const nameRoom = { ...room, height: height * (hasDetails ? share.name * 1.12 : share.names), largest: height * large }
  const set = fittedLines(name, nameRoom, (line) => widthEm('cardName', line))

  const gap = height * share.gap
  const below = details.reduce((sum, detail) => sum + heightOf(detail, detailPitch) + gap * between, 0)
  const whole = heightOf(set, pitch) + (hasDetails ? 2 * gap + below - gap * between : 0)
  let top = (height - whole) / 2
  const lines: FaceLine[] = []
  const add = (style: StyleName, { lines: texts, size }: FittedLines, step: number): void => {
    texts.forEach((text, i) => lines.push({ style, text, size, top: top + i * size * step }))
    top += (texts.length - 1) * size * step + size
  }
  add('cardName', set, pitch)
  const ruleTop = hasDetails ? top + gap : null
  top += 2 * gap
  for (const detail of details) {
    add('cardDetail', detail, detailPitch)
    top += gap * between
  }
  return { lines, ruleTop }
}

/** Small type needs more line spacing; this share of the gap is between unit and post. */
const detailPitch = 1.35
const between = 0.5

const heightOf = ({ lines, size }: FittedLines, step: number): number => ((lines.length - 1) * step + 1) * size
