import type { HouseStyle } from '../../domain/houseStyle'
import type { OptionValue, OptionValues } from '../../domain/papers/optionValue'
import type { PaperName } from '../../domain/papers/paperNames'
import type { Language } from '../../domain/timing/format'
import { paperFingerprint } from './fingerprint'
import { chosenOf } from '../option'
import type { Paper, PaperInput, Said } from '../paper'

/** A paper as it would be printed now. */
export interface PreparedPaper {
  readonly name: PaperName
  /** What was chosen for it, every option named. */
  readonly options: OptionValues
  /** See `Print.variant`; empty for a paper that has only one. */
  readonly variant: string
  readonly language: Language
  readonly data: unknown
  readonly said: Said
  /** The same for as long as the paper would be the same. */
  readonly fingerprint: string
}

/** What was chosen, without the department or person that the session has no more: nothing is chosen then, so all are. */
export function choicesNow(paper: Paper, input: PaperInput, kept: OptionValues = {}): OptionValues {
  const picks = paper.picks?.(input) ?? {}
  const isThere = ([name, value]: [string, OptionValue]): boolean =>
    paper.options[name]?.type !== 'pick' || (picks[name] ?? []).some((one) => one.value === value)
  return Object.fromEntries(Object.entries(kept).filter(isThere))
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
    language: input.language,
    data,
    said: paper.says(data),
    fingerprint: paperFingerprint(data, house),
  }
}
