import type { OptionValue, OptionValues } from '../../domain/papers/optionValue'
import type { Option } from '../option'
import type { Paper, PaperInput } from '../paper'

/** The value of an option with which a paper that is empty now would not be empty. */
export interface Remedy {
  readonly option: string
  readonly value: OptionValue
}

/** Every change of a single option that fills an empty paper. `options` must have all options. */
export function remediesFor(paper: Paper, input: PaperInput, options: OptionValues): readonly Remedy[] {
  const all = Object.entries(paper.options).flatMap(([option, spec]) =>
    valuesOf(spec)
      .filter((value) => value !== options[option])
      .map((value) => ({ option, value })),
  )
  return all.filter(({ option, value }) => paper.data(input, { ...options, [option]: value }) !== null)
}

function valuesOf(option: Option): readonly OptionValue[] {
  switch (option.type) {
    case 'toggle':
      return [true, false]
    case 'choice':
      return option.choices
    case 'pick':
      return ['']
    case 'amount':
      return []
  }
}
