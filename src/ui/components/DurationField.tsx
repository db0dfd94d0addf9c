import { formatDuration } from '../../domain/timing/format'
import { readDuration } from '../../domain/timing/parseDuration'
import { DraftInput, type FieldProps } from './DraftInput'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  /** In ms; null shows an empty field. */
  readonly valueMs: number | null
  /** `minimumMs`: the smaller one if two durations are typed; null for a single one. */
  readonly onCommit: (ms: number, minimumMs: number | null) => void
  /** The value of an emptied field; without it an empty field is refused. */
  readonly onClear?: () => void
}

/** A duration, typed as `5`, `5:30`, `1h`, `一刻钟` or `15-20分钟`. Invalid text stays in the field with a message. */
export function DurationField({ valueMs, onCommit, onClear, ...rest }: Props) {
  const { t } = useTranslation()
  const commit = (text: string): boolean => {
    if (text.trim() === '' && onClear) {
      onClear()
      return true
    }
    const length = readDuration(text)
    if (length === null) return false
    onCommit(length.ms, length.minimumMs)
    return true
  }
  const value = valueMs === null ? '' : formatDuration(valueMs)
  return <DraftInput {...rest} value={value} commit={commit} refusal={t('shell.field.noDuration')} />
}
