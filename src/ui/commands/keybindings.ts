import type { Studio } from '../../ipc/studio'
import { chordOf, type Chord } from './chord'
import { isAvailable, type Command, type CommandContext } from './command'

export type Platform = Studio['platform']
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>

const codeOfSymbol: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '-': 'Minus',
  '=': 'Equal',
}

/**
 * A letter is matched by the character it types, or by its position if the layout has no Latin letters; a digit by its
 * position.
 */
function isKey({ key }: Chord, press: KeyPress): boolean {
  if (/^[A-Z]$/.test(key))
    return /^[a-z]$/i.test(press.key) ? press.key.toUpperCase() === key : press.code === `Key${key}`
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`
  if (key === 'Space') return press.code === 'Space'
  if (key === 'Plus') return press.key === '+' || press.code === 'Equal' || press.code === 'NumpadAdd'
  return press.key === key || press.code === codeOfSymbol[key]
}

/** Symbols such as `?` may need Shift to be typed, so Shift is ignored for them. */
const isSymbol = (key: string): boolean =>
  key === 'Plus' || (key.length === 1 && !/[A-Z0-9]/.test(key) && codeOfSymbol[key] === undefined)

export function matches(keys: string, press: KeyPress, platform: Platform): boolean {
  const chord = chordOf(keys)
  const isMac = platform === 'darwin'
  return (
    press.ctrlKey === (chord.ctrl || (chord.mod && !isMac)) &&
    press.metaKey === (chord.mod && isMac) &&
    press.altKey === chord.alt &&
    (press.shiftKey === chord.shift || isSymbol(chord.key)) &&
    isKey(chord, press)
  )
}

/**
 * The command that a key press runs; undefined if there is none. While an input method composes, every key belongs to
 * it; in a text field every key belongs to the field, except for commands marked `inText`. Keys that a command always
 * has are its own unless the input method has really handled them.
 */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  context: CommandContext,
  platform: Platform,
): Command | undefined {
  if (press.key === 'Process') return undefined
  const isPressed = (keys: string) => matches(keys, press, platform)
  return commands.find(
    (command) =>
      (command.keysAlways.some(isPressed) ||
        (!press.isComposing && (command.inText || !context.textFocused) && command.keys.some(isPressed))) &&
      isAvailable(command, context),
  )
}
