import { useEffect, useLayoutEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { newId } from '../../document/edits/newId'
import { mergeEdits, undoMerged } from '../state/edit'
import { holdDraft } from '../state/saving'

/** How the user leaves a field: Enter down, Shift+Enter up, Esc back to the old value. Tab is the browser's own. */
export type Leaving = 'down' | 'up' | 'back'

/** When a field writes: at every key, or when it is left (by Enter, or by losing the focus). */
export type Writing = 'typing' | 'leaving'

interface Options {
  /** The stored value, as text. */
  readonly value: string
  /** Commits the text; false when it is invalid, and the field keeps it. */
  readonly commit: (text: string) => boolean
  /** `typing` only if every text is valid. */
  readonly writes: Writing
  readonly onLeave?: ((to: Leaving) => void) | undefined
  /**
   * Called with the refused text when the field is left anyway: it may be unmounted before anybody reads the message.
   */
  readonly onLost?: (text: string) => void
  /** Enter inserts a line break; Mod+Enter leaves. */
  readonly multiline?: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * The text typed in a field, and how it is stored. All typing between focus and blur is one step of undo, and Esc takes
 * it back. While an input method composes, its keys are its own, and nothing is written. As long as the field holds
 * unwritten text, the app does not show that everything is saved.
 */
export function useDraft({ value, commit, writes, onLeave, onLost, multiline = false }: Options) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const [isComposing, setComposing] = useState(false)
  const latest = useRef<string | null>(null)
  /** The undo step of all typing since the field was focused, and the text it wrote last. */
  const step = useRef<{ readonly mergeKey: string; readonly written: string } | null>(null)

  const hold = (text: string | null) => {
    latest.current = text
    setTyped(text)
    setRefused(false)
  }
  const end = () => {
    hold(null)
    setComposing(false)
    step.current = null
  }
  const write = (text: string): boolean => {
    if (text === value) return true
    const { mergeKey } = step.current ?? { mergeKey: newId() }
    step.current = { mergeKey, written: text }
    return mergeEdits(mergeKey, () => commit(text))
  }
  /** Writes what is not written yet. */
  const takeOver = (): boolean => {
    const text = latest.current
    const isTaken = text === null || write(text)
    if (isTaken) end()
    else setRefused(true)
    return isTaken
  }
  const takeBack = () => {
    if (step.current) undoMerged(step.current.mergeKey)
    end()
  }
  // Undo, or another window, has changed the stored value: the field shows that.
  useLayoutEffect(() => {
    const written = step.current?.written
    // A text may be stored without surrounding spaces.
    if (written === undefined || value === written || value === written.trim()) return
    step.current = null
    latest.current = null
    setTyped(null)
  }, [value])

  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<Field>) => {
    hold(currentTarget.value)
    const composes = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    setComposing(composes)
    if (writes === 'typing' && !composes) write(currentTarget.value)
  }
  const onCompositionEnd = () => {
    setComposing(false)
    if (writes === 'typing' && latest.current !== null) write(latest.current)
  }
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (takeOver()) onLeave?.(event.shiftKey ? 'up' : 'down')
    }
    if (event.key === 'Escape' && (latest.current !== null || onLeave)) {
      event.preventDefault()
      event.stopPropagation()
      takeBack()
      onLeave?.('back')
    }
  }
  const isDraft = typed !== null && typed !== value && (writes === 'leaving' || isComposing)
  useHeldDraft(isDraft)
  return {
    text: typed ?? value,
    isDraft,
    isRefused,
    field: {
      onChange,
      onCompositionEnd,
      onKeyDown,
      onBlur: () => {
        const text = latest.current
        if (!takeOver() && text !== null) onLost?.(text)
      },
    },
  }
}

/** As long as a field holds text that is in no document, the app does not show that everything is saved. */
export function useHeldDraft(isHeld: boolean): void {
  useEffect(() => (isHeld ? holdDraft() : undefined), [isHeld])
}
