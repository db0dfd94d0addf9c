import type { HouseStyle } from '../../domain/houseStyle'
import type { Translate } from '../content/translate'
import type { Typesetter } from '../type/typesetter'

/** What a print has besides its data. It does not make it another paper. */
export interface Stamp {
  readonly revision: number
  /** When it is printed, `2021-05-18 16:20`; empty on a preview. */
  readonly printedAt: string
}

/** Pages are numbered throughout the print, or within each piece if each is handed to somebody else. */
export type Numbering = 'throughout' | 'byPiece'

/** The footer's marks for its page. */
export interface PageMark {
  /** Four characters that stand for everything on the page: equal pages have equal codes. */
  readonly code: string
  readonly number: number
  readonly count: number
}

/**
 * Marks a page after it is laid out, so call it only in a footer; `page` counts from 1. `says` is what the footer says
 * besides the mark and the stamp.
 */
export type MarkPage = (page: number, says: unknown, numbering?: Numbering) => PageMark

/** What every definition of a paper is rendered with. */
export interface Tools {
  readonly type: Typesetter
  readonly t: Translate
  readonly house: HouseStyle
  readonly stamp: Stamp
  readonly mark: MarkPage
  /** The ids of the pieces that have changed since the last print. They get a bar in the margin. */
  readonly changed: ReadonlySet<string>
}
