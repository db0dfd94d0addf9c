import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { isTextField } from './textFocus'
import { holdDraft } from '../state/saving'
import classes from './RestingField.module.css'

interface Props {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly readOnly: boolean
  readonly tabIndex?: number
  /** The cell that the field stands for; it covers it while an input method composes. */
  readonly cell: () => Element | null
  /** Takes what was typed or composed: opens the cell's own field and writes into it. */
  readonly onText: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * Holds the focus of a table while no cell is edited. It is a real text field, so that an input method can begin in it:
 * a field created at the first key comes too late, and the key is inserted as a letter. It is visible while something
 * is composed, and passes the result to the cell's own field.
 */
export function RestingField({ ref, label, readOnly, tabIndex = 0, cell, onText, onKeyDown }: Props) {
  /** Set while something is composed, which is in no document yet. */
  const release = useRef<(() => void) | null>(null)
  const compose = (field: HTMLInputElement) => {
    layOver(field, cell())
    field.dataset.resting = 'false'
    release.current ??= holdDraft()
  }
  const handOver = (field: HTMLInputElement) => {
    const text = field.value
    field.value = ''
    field.dataset.resting = 'true'
    if (text !== '') onText(text)
    letGo()
  }
  const letGo = () => {
    release.current?.()
    release.current = null
  }
  useEffect(() => () => release.current?.(), [])
  return (
    <input
      ref={ref}
      className={classes.field}
      aria-label={label}
      data-resting="true"
      autoComplete="off"
      spellCheck={false}
      readOnly={readOnly}
      tabIndex={tabIndex}
      onFocus={({ currentTarget }) => layOver(currentTarget, cell())}
      onKeyDown={(event) => {
        layOver(event.currentTarget, cell())
        onKeyDown?.(event)
      }}
      onCompositionStart={({ currentTarget }) => compose(currentTarget)}
      onCompositionEnd={({ currentTarget }) => handOver(currentTarget)}
      onInput={({ currentTarget }) => release.current !== null || handOver(currentTarget)}
    />
  )
}

/** Puts the field where the cell is, so that the input method's list opens there and nothing scrolls. */
function layOver(field: HTMLInputElement, cell: Element | null): void {
  const frame = field.offsetParent?.getBoundingClientRect()
  const box = cell?.getBoundingClientRect()
  if (!frame || !box) return
  const { style, offsetHeight } = field
  style.left = `${box.left - frame.left}px`
  style.top = `${box.top - frame.top + (box.height - offsetHeight) / 2}px`
  style.width = `${Math.max(box.width, leastWidth)}px`
}

/** Space for a few syllables, in px. */
const leastWidth = 64

/** Writes into the focused text field, as if it were typed there. */
export function typeText(text: string): void {
  if (isTextField(document.activeElement)) document.execCommand('insertText', false, text)
}
