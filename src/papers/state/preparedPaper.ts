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
  /** Its options, all of them. */
  readonly options: OptionValues
  /** See `Print.variant`; empty if the paper has only one. */
  readonly variant: string
  readonly language: Language
  readonly data: unknown
  readonly said: Said
  /** The same as long as the paper would be the same. */
  readonly fingerprint: string
}

/**
 * The choices without a department or person that the session does not have any more: then nothing is chosen, so all
 * are.
 */
export function choicesNow(paper: Paper, input: PaperInput, saved: OptionValues = {}): OptionValues {
  const picks = paper.picks?.(input) ?? {}
  const isThere = ([name, value]: [string, OptionValue]): boolean =>
    paper.options[name]?.type !== 'pick' || (picks[name] ?? []).some((one) => one.value === value)
  return Object.fromEntries(Object.entries(saved).filter(isThere))
}

/** Makes a paper's data with the chosen options; null if the session has nothing for it. */
export function preparedPaper(
  paper: Paper,
  input: PaperInput,
  house: HouseStyle,
  saved: OptionValues = {},
): PreparedPaper | null {
  const options: OptionValues = chosenOf(paper.options, saved)
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
