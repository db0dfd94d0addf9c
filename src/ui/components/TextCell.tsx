import { DraftInput, type FieldProps } from './DraftInput'
import type { Writing } from './useDraft'

interface Props extends FieldProps {
  readonly value: string
  readonly onCommit: (text: string) => void
  /** Without it, a field writes at every key, a cell when it is left. */
  readonly writes?: Writing
}

/** One line of text. In a table Enter commits it and goes down, Tab goes right. Esc restores the old text. */
export function TextCell({ onCommit, look = 'cell', writes, ...rest }: Props) {
  const commit = (text: string) => {
    onCommit(text.trim())
    return true
  }
  const usual = look === 'field' ? 'typing' : 'leaving'
  return <DraftInput {...rest} look={look} commit={commit} writes={writes ?? usual} refusal="" />
}
