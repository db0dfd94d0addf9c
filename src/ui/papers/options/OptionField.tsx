import { Checkbox, NumberInput, Select } from '@mantine/core'
import type { OptionValue } from '../../../domain/papers/optionValue'
import type { PaperName } from '../../../domain/papers/paperNames'
import { tByName } from '../../../i18n'
import type { Option } from '../../../papers/option'
import type { Pick } from '../../../papers/paper'
import { useTranslation } from '../../components/translation'

interface Props {
  readonly paper: PaperName
  readonly name: string
  readonly option: Option
  readonly value: OptionValue | undefined
  /** For an option of the type `pick`. */
  readonly picks: readonly Pick[]
  readonly onChoose: (value: OptionValue) => void
}

/** One of a paper's options, as a field for its type. */
export function OptionField({ paper, name, option, value, picks, onChoose }: Props) {
  const { t } = useTranslation()
  const label = tByName(`paper.${paper}.option.${name}`)
  switch (option.type) {
    case 'toggle':
      return (
        <Checkbox
          size="xs"
          label={label}
          checked={value === true}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          allowDeselect={false}
          data={option.choices.map((one) => ({ value: one, label: tByName(`paper.${paper}.choice.${name}.${one}`) }))}
          value={String(value)}
          onChange={(chosen) => chosen !== null && onChoose(chosen)}
        />
      )
    case 'amount':
      return (
        <NumberInput
          label={label}
          min={option.least}
          max={option.most}
          clampBehavior="strict"
          value={Number(value)}
          onChange={(chosen) => typeof chosen === 'number' && chosen >= option.least && onChoose(chosen)}
        />
      )
    case 'pick':
      return (
        <Select
          label={label}
          allowDeselect={false}
          searchable
          data={[{ value: '', label: t('paper.desk.all') }, ...picks]}
          value={String(value)}
          onChange={(chosen) => chosen !== null && onChoose(chosen)}
        />
      )
  }
}
