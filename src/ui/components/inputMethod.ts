import type { KeyboardEvent } from 'react'

/** The code that browsers give to a key which an input method has taken. */
const takenCode = 229

/** Whether a key press belongs to the input method: it says nothing about what is meant. */
export const isInputMethodKey = ({ nativeEvent: { isComposing, key, keyCode } }: KeyboardEvent): boolean =>
  isComposing || key === 'Process' || keyCode === takenCode
