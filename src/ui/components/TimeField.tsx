import { parseTypedTime } from '../../domain/timing/parseTimeOfDay'
import { DraftInput, type FieldProps } from './DraftInput'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  /** `HH:mm` or `HH:mm:ss`; null shows an empty field. */
  readonly value: string | null
  /** `HH:mm`, a time of day near the expected ones: it decides between morning and afternoon. */
  readonly near?: string | undefined
  readonly onCommit: (time: string) => void
  /** The value of an emptied field; without it an empty field is refused. */
  readonly onClear?: () => void
}

/** A time of day, typed as `14:00`, `1400` or `14点30`. Invalid text stays in the field with a message. */
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
