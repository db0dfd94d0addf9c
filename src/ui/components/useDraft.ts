import { useRef, useState, type KeyboardEvent } from 'react'

/** Where a person goes from a field: Enter down, Shift+Enter up, Esc back to what was. Tab is the browser's own. */
export type Leaving = 'down' | 'up' | 'back'

interface Options {
  /** What is kept, as text. */
  readonly value: string
  /** Takes the text over; false when it makes no sense, and the field keeps it to be mended. */
  readonly commit: (text: string) => boolean
  readonly onLeave?: ((to: Leaving) => void) | undefined
  /** Told what was refused when the field is left all the same: it may be gone before anybody reads why. */
  readonly onLost?: (text: string) => void
  /** Enter makes a new line; Mod+Enter leaves. */
  readonly multiline?: boolean
}

/**
 * What is typed in a field until it is taken over: on Enter, or when the field is left. Esc gives back what was. While
 * an input method composes, its keys are its own.
 */
export function useDraft({ value, commit, onLeave, onLost, multiline = false }: Options) {
  const [draft, setDraft] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const latest = useRef<string | null>(null)

  const hold = (text: string | null) => {
    latest.current = text
    setDraft(text)
    setRefused(false)
  }
  const takeOver = (): boolean => {
    const text = latest.current
    if (text !== null && text !== value && !commit(text)) {
      setRefused(true)
      return false
    }
    hold(null)
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (takeOver()) onLeave?.(event.shiftKey ? 'up' : 'down')
    }
    if (event.key === 'Escape' && (latest.current !== null || onLeave)) {
      event.preventDefault()
      event.stopPropagation()
      hold(null)
      onLeave?.('back')
    }
  }
  return {
    text: draft ?? value,
    isDraft: draft !== null && draft !== value,
    isRefused,
    onChange: hold,
    onBlur: () => {
      const text = latest.current
      if (!takeOver() && text !== null) onLost?.(text)
    },
    onKeyDown,
  }
}
