import type { HouseStyle } from '../../domain/houseStyle'
import type { Translate } from '../content/translate'
import type { Typesetter } from '../type/typesetter'

/** What a print is told besides its data: none of it makes it another paper. */
export interface Stamp {
  readonly revision: number
  /** When it is printed, `2021-05-18 16:20`; empty on a preview. */
  readonly printedAt: string
}

/** Pages are numbered through the whole print, or within each piece, where each is handed to somebody else. */
export type Numbering = 'throughout' | 'byPiece'

/** What the foot of a page says of the page over it. */
export interface PageMark {
  /** Four signs that stand for all that the page says: where they are the same, so is the page. */
  readonly code: string
  readonly number: number
  readonly count: number
}

/**
 * Marks a page once it is laid out, so in a footer alone; `page` counts from 1. `says` is what the foot says besides the
 * mark and the stamp.
 */
export type MarkPage = (page: number, says: unknown, numbering?: Numbering) => PageMark

/** What every definition of a paper is set with. */
export interface Tools {
  readonly type: Typesetter
  readonly t: Translate
  readonly house: HouseStyle
  readonly stamp: Stamp
  readonly mark: MarkPage
  /** The ids of the pieces that have changed since the last print: each gets a bar in the margin. */
  readonly changed: ReadonlySet<string>
}
