import type { KeyboardEvent } from 'react'

/** The key code that browsers report for a key which an input method has handled. */
const takenCode = 229

/** Whether a key press belongs to the input method, and must be ignored. */
export const isInputMethodKey = ({ nativeEvent: { isComposing, key, keyCode } }: KeyboardEvent): boolean =>
  isComposing || key === 'Process' || keyCode === takenCode

/** Whether an input method is still composing what was put into a field. */
export const isComposed = (event: Event): boolean => event instanceof InputEvent && event.isComposing
