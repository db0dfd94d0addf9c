import { useId, useLayoutEffect, useRef } from 'react'
import classes from './DraftInput.module.css'
import { useDraft, type Leaving } from './useDraft'

interface Props {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly placeholder?: string
  readonly rows?: number
  /** It is as high as its text, and at least as high as its rows. */
  readonly grows?: boolean
  readonly readOnly?: boolean
  readonly onLeave?: (to: Leaving) => void
}

/** Several lines of text, written at every key. Mod+Enter leaves the field. */
export function TextArea({
  label,
  value,
  onCommit,
  onLeave,
  placeholder,
  rows = 3,
  grows = false,
  readOnly = false,
}: Props) {
  const commit = (text: string) => {
    onCommit(text)
    return true
  }
  const { text, isDraft, field } = useDraft({ value, commit, writes: 'typing', onLeave, multiline: true })
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (grows && area.current) fitHeight(area.current)
  })
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        {...field}
        ref={area}
        id={id}
        className={classes.input}
        data-look="field"
        data-draft={isDraft}
        rows={rows}
        placeholder={placeholder}
        readOnly={readOnly}
        value={text}
      />
    </div>
  )
}

function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = ''
  const borders = area.offsetHeight - area.clientHeight
  area.style.height = `${Math.max(area.offsetHeight, area.scrollHeight + borders)}px`
}
