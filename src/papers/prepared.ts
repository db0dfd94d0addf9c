import type { HouseStyle } from '../domain/houseStyle'
import type { OptionValues } from '../domain/papers/optionValue'
import type { PaperName } from '../domain/papers/paperNames'
import { paperFingerprint } from './fingerprint'
import { chosenOf } from './option'
import type { Paper, PaperInput, Piece } from './paper'

/** A paper as it would be printed now. */
export interface PreparedPaper {
  readonly name: PaperName
  /** What was chosen for it, every option named. */
  readonly options: OptionValues
  /** See `Print.variant`; empty for a paper that has only one. */
  readonly variant: string
  readonly data: unknown
  readonly pieces: readonly Piece[]
  /** The same for as long as the paper would be the same. */
  readonly fingerprint: string
}

/** Makes a paper's data from what there is and what was chosen for it; null where the session has nothing of it. */
export function preparedPaper(
  paper: Paper,
  input: PaperInput,
  house: HouseStyle,
  kept: OptionValues = {},
): PreparedPaper | null {
  const options: OptionValues = chosenOf(paper.options, kept)
  const data = paper.data(input, options)
  if (data === null) return null
  return {
    name: paper.name,
    options,
    variant: (paper.variantBy ?? []).map((name) => String(options[name])).join(' '),
    data,
    pieces: paper.pieces(data),
    fingerprint: paperFingerprint(data, house),
  }
}
