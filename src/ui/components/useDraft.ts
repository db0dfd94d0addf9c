import { useEffect, useLayoutEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { newId } from '../../document/edits/newId'
import { editInStay, takeBackStay } from '../state/edit'
import { holdDraft } from '../state/saving'

/** Where a person goes from a field: Enter down, Shift+Enter up, Esc back to what was. Tab is the browser's own. */
export type Leaving = 'down' | 'up' | 'back'

/** When a field writes: at every key, or when it is left (Enter, or the focus goes). */
export type Writing = 'typing' | 'leaving'

interface Options {
  /** What is kept, as text. */
  readonly value: string
  /** Takes the text over; false when it makes no sense, and the field keeps it to be mended. */
  readonly commit: (text: string) => boolean
  /** `typing` only where every text makes sense. */
  readonly writes: Writing
  readonly onLeave?: ((to: Leaving) => void) | undefined
  /** Told what was refused when the field is left all the same: it may be gone before anybody reads why. */
  readonly onLost?: (text: string) => void
  /** Enter makes a new line; Mod+Enter leaves. */
  readonly multiline?: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What is typed in a field, and how it gets to where it is kept. One stay in the field is one step of undo, and Esc
 * takes it back. While an input method composes, its keys are its own, and nothing is written. As long as the field
 * holds text that is not written, the app does not say that all is saved.
 */
export function useDraft({ value, commit, writes, onLeave, onLost, multiline = false }: Options) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const [isComposing, setComposing] = useState(false)
  const latest = useRef<string | null>(null)
  /** The stay that has written something, and what it wrote last. */
  const stay = useRef<{ readonly id: string; readonly written: string } | null>(null)

  const hold = (text: string | null) => {
    latest.current = text
    setTyped(text)
    setRefused(false)
  }
  const end = () => {
    hold(null)
    setComposing(false)
    stay.current = null
  }
  const write = (text: string): boolean => {
    if (text === value) return true
    const { id } = stay.current ?? { id: newId() }
    stay.current = { id, written: text }
    return editInStay(id, () => commit(text))
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
    if (stay.current) takeBackStay(stay.current.id)
    end()
  }
  // Undo, or another window, has changed what is kept: that is what the field shows then.
  useLayoutEffect(() => {
    const written = stay.current?.written
    // A text may be kept without the space around it.
    if (written === undefined || value === written || value === written.trim()) return
    stay.current = null
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

/** For as long as a field holds what is in no document, the app does not say that all is saved. */
export function useHeldDraft(isHeld: boolean): void {
  useEffect(() => (isHeld ? holdDraft() : undefined), [isHeld])
}
