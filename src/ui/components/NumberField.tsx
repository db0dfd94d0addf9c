import { DraftInput, type FieldProps } from './DraftInput'
import { parseCount } from './parseCount'
import { useTranslation } from './translation'

interface Props extends FieldProps {
  readonly value: number | null
  readonly onCommit: (value: number) => void
  /** The value of an emptied field; without it an empty field is refused. */
  readonly onClear?: () => void
  /** What may follow the number: see `parseCount`. */
  readonly unit?: RegExp
  readonly minimum?: number
  readonly maximum?: number
}

/** A whole number. Text that is not one, or is out of bounds, stays in the field with a message. */
export function NumberField({ value, onCommit, onClear, unit, minimum = 0, maximum = 99_999, ...rest }: Props) {
  const { t } = useTranslation()
  const commit = (text: string): boolean => {
    if (text.trim() === '' && onClear) {
      onClear()
      return true
    }
    const count = parseCount(text, unit)
    if (count === null || count < minimum || count > maximum) return false
    onCommit(count)
    return true
  }
  const shown = value === null ? '' : String(value)
  return (
    <DraftInput {...rest} value={shown} commit={commit} refusal={t('shell.field.noNumber', { minimum, maximum })} />
  )
}
