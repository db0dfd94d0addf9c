import type { OptionValues } from '../../../domain/papers/optionValue'
import type { PaperName } from '../../../domain/papers/paperNames'
import { matters } from '../../../papers/option'
import { papers } from '../../../papers/papers'
import { chooseOption } from './chooseOption'
import { OptionField } from './OptionField'
import type { Desk } from '../desk'

interface Props {
  readonly name: PaperName
  /** The chosen values of all options. */
  readonly options: OptionValues
  readonly desk: Desk
}

/** The options of a paper, also while the paper is empty. */
export function OptionFields({ name, options, desk }: Props) {
  const paper = papers[name]
  const picks = paper.picks?.(desk.input) ?? {}
  return Object.entries(paper.options)
    .filter(([, option]) => matters(option, options))
    .map(([option, spec]) => (
      <OptionField
        key={option}
        paper={name}
        name={option}
        option={spec}
        value={options[option]}
        picks={picks[option] ?? []}
        onChoose={(value) => chooseOption(name, options, option, value)}
      />
    ))
}
