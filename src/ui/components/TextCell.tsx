import { DraftInput, type FieldProps } from './DraftInput'

interface Props extends FieldProps {
  readonly value: string
  readonly onCommit: (text: string) => void
}

/** Text edited in place: Enter takes it over and goes down, Tab goes right, Esc takes back. */
export function TextCell({ onCommit, look = 'cell', ...rest }: Props) {
  const commit = (text: string) => {
    onCommit(text.trim())
    return true
  }
  return <DraftInput {...rest} look={look} commit={commit} refusal="" />
}
