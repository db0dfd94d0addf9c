import { parseTypedTime } from '../../domain/timing/parseTimeOfDay'
import { DraftInput, type FieldProps } from './DraftInput'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  /** `HH:mm` or `HH:mm:ss`; null shows an empty field. */
  readonly value: string | null
  /** `HH:mm`, the time of day about which times are typed here: it tells which half of the day is meant. */
  readonly near?: string | undefined
  readonly onCommit: (time: string) => void
  /** What an emptied field means; without it an empty field is refused. */
  readonly onClear?: () => void
}

/** A time of day, typed as `14:00`, `1400` or `14点30`. What is no time is said so and kept to be mended. */
export function TimeField({ value, near, onCommit, onClear, ...rest }: Props) {
  const { t } = useTranslation()
  const commit = (text: string): boolean => {
    if (text.trim() === '' && onClear) {
      onClear()
      return true
    }
    const time = parseTypedTime(text, near)
    if (time === null) return false
    onCommit(time)
    return true
  }
  return <DraftInput {...rest} value={value ?? ''} commit={commit} refusal={t('shell.field.noTime')} />
}
