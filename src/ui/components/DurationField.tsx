import { formatDuration } from '../../domain/timing/formatDuration'
import { parseDuration } from '../../domain/timing/parseDuration'
import { DraftInput, type FieldProps } from './DraftInput'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  /** In ms; null shows an empty field. */
  readonly valueMs: number | null
  readonly onCommit: (ms: number) => void
  /** What an emptied field means; without it an empty field is refused. */
  readonly onClear?: () => void
}

/** A duration, typed as `5`, `5:30`, `1h` or `5分30秒`. What is no duration is said so and kept to be mended. */
export function DurationField({ valueMs, onCommit, onClear, ...rest }: Props) {
  const { t } = useTranslation()
  const commit = (text: string): boolean => {
    if (text.trim() === '' && onClear) {
      onClear()
      return true
    }
    const ms = parseDuration(text)
    if (ms === null) return false
    onCommit(ms)
    return true
  }
  const value = valueMs === null ? '' : formatDuration(valueMs)
  return <DraftInput {...rest} value={value} commit={commit} refusal={t('shell.field.noDuration')} />
}
