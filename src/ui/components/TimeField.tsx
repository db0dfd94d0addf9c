import { parseTimeOfDay } from '../../domain/timing/parseTimeOfDay'
import { DraftInput, type FieldProps } from './DraftInput'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  /** `HH:mm` or `HH:mm:ss`; null shows an empty field. */
  readonly value: string | null
  readonly onCommit: (time: string) => void
  /** What an emptied field means; without it an empty field is refused. */
  readonly onClear?: () => void
}

/** A time of day, typed as `14:00`, `1400` or `14点30`. What is no time is said so and kept to be mended. */
export function TimeField({ value, onCommit, onClear, ...rest }: Props) {
  const { t } = useTranslation()
  const commit = (text: string): boolean => {
    if (text.trim() === '' && onClear) {
      onClear()
      return true
    }
    const time = parseTimeOfDay(text)
    if (time === null) return false
    onCommit(time)
    return true
  }
  return <DraftInput {...rest} value={value ?? ''} commit={commit} refusal={t('shell.field.noTime')} />
}
