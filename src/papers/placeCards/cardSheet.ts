import type { PlaceCardsData } from './placeCardsSchema'

/** All lengths in mm, from the upper left corner of the enclosing area. */
export interface Point {
  readonly x: number
  readonly y: number
}
export interface Area extends Point {
  readonly width: number
  readonly height: number
}

/** A sheet of paper with the cards that are cut from it. */
export interface CardSheet {
  readonly width: number
  readonly height: number
  /** The position of each card, in filling order. */
  readonly cells: readonly Point[]
  /** A card before it is folded. */
  readonly card: Pick<Area, 'width' | 'height'>
  /** The positions of its faces, from its top; the turned one is read from behind. */
  readonly faces: readonly { readonly y: number; readonly isTurned: boolean }[]
  /** The folds, from its top. */
  readonly folds: readonly number[]
  /** The strip that identifies the print of the sheet; null if there is no room. */
  readonly strip: Strip | null
  /** The strip that identifies each card, from its upper left corner; null if the sheet is the card and has one. */
  readonly cardStrip: Strip | null
}

type Strip = Area & { readonly isTurned: boolean }

type Wanted = Pick<PlaceCardsData, 'form' | 'widthMm' | 'heightMm' | 'faces'>

const papers = [
  { width: 210, height: 297 },
  { width: 297, height: 210 },
  { width: 297, height: 420 },
  { width: 420, height: 297 },
] as const
const [a4] = papers

/** The height of the strip, and its distance from the edge, which no printer reaches. */
const stripHeight = 4.5
const unreached = 4.2

export function cardSheetOf(wanted: Wanted): CardSheet {
  switch (wanted.form) {
    case 'folded':
      return { ...foldedSheet(wanted, [148.5]), strip: null, cardStrip: cardStripOn(a4, 'both') }
    case 'threefold':
      // On the base, which is hidden when the card stands.
      return { ...foldedSheet(wanted, [99, 198]), strip: { ...stripAcross, y: 245 }, cardStrip: null }
    default:
      return cutSheet(wanted)
  }
}

const stripAcross = { x: 12, width: a4.width - 24, height: stripHeight, isTurned: false } as const

/** A whole A4 is the card. */
const foldedSheet = (wanted: Wanted, folds: readonly number[]) => ({
  ...a4,
  cells: [{ x: 0, y: 0 }],
  card: a4,
  faces: facesOf(wanted),
  folds,
})

/** No part of the card is hidden: the strip is at the bottom of the face toward its own person, or of the only face. */
function cardStripOn({ width, height }: Size, faces: Wanted['faces']): Strip {
  const fromEdge = unreached + 1
  const isTurned = faces === 'both'
  return { x: 0, y: isTurned ? fromEdge : height - fromEdge - stripHeight, width, height: stripHeight, isTurned }
}

/** The front stands below the fold, upright; the back above it. */
const facesOf = ({ heightMm, faces, form }: Wanted): CardSheet['faces'] =>
  faces === 'both'
    ? [
        { y: 0, isTurned: true },
        { y: heightMm, isTurned: false },
      ]
    : [{ y: form === 'folded' || form === 'threefold' ? heightMm : 0, isTurned: false }]

/** As many cards as fit, side by side, so that one cut separates two of them, in the middle of the sheet. */
function cutSheet(wanted: Wanted): CardSheet {
  const isFolded = wanted.faces === 'both'
  const card = { width: wanted.widthMm, height: wanted.heightMm * (isFolded ? 2 : 1) }
  const sheet = papers.filter((paper) => fits(paper, card) > 0).sort((a, b) => rankOf(a, card) - rankOf(b, card))[0]
  const { width, height } = sheet ?? { width: card.width, height: card.height }
  const [across, down] = [Math.floor(width / card.width), Math.floor(height / card.height)]
  const left = (width - across * card.width) / 2
  const top = (height - down * card.height) / 2
  return {
    width,
    height,
    cells: Array.from({ length: across * down }, (_, i) => ({
      x: left + (i % across) * card.width,
      y: top + Math.floor(i / across) * card.height,
    })),
    card,
    faces: facesOf(wanted),
    folds: isFolded ? [wanted.heightMm] : [],
    strip: stripUnder(top, { width, height }),
    cardStrip: cardStripOn(card, wanted.faces),
  }
}

/** Clear of the cutting marks if there is enough paper left at the bottom for both. */
function stripUnder(left: number, { width, height }: Size): Strip | null {
  const spare = left - stripHeight - unreached
  // Half a millimetre less is what 210×140 leaves, which most printers still reach.
  if (spare < -0.5) return null
  const y = height - left + Math.max(0, Math.min(8, spare))
  return { x: 14, y, width: width - 28, height: stripHeight, isTurned: false }
}

type Size = Pick<Area, 'width' | 'height'>
const fits = (paper: Size, card: Size): number =>
  Math.floor(paper.width / card.width) * Math.floor(paper.height / card.height)

/** A4 before A3; of the two orientations, the one with more cards. */
const rankOf = (paper: Size, card: Size): number => paper.width * paper.height - fits(paper, card)
