import type { HouseStyle } from '../domain/houseStyle'
import type { Translate } from './translate'
import type { Typesetter } from './typesetter'

/** What a print is told besides its data: none of it makes it another paper. */
export interface Stamp {
  readonly revision: number
  /** When it is printed, `2021-05-18 16:20`; empty on a preview. */
  readonly printedAt: string
  /** Four signs that stand for the data and the house style. */
  readonly code: string
}

/** What every definition of a paper is set with. */
export interface Tools {
  readonly type: Typesetter
  readonly t: Translate
  readonly house: HouseStyle
  readonly stamp: Stamp
  /** The ids of the pieces that have changed since the last print: each gets a bar in the margin. */
  readonly changed: ReadonlySet<string>
}
