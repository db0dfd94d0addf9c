import { expect, test } from 'vitest'
import { chordOf, isModified } from '../../../src/ui/commands/chord'
import { command, type CommandContext } from '../../../src/ui/commands/command'
import { commandFor, matches, type KeyPress, type Platform } from '../../../src/ui/commands/keybindings'

/** `^` Ctrl, `@` ⌘ or Windows, `!` Alt, `+` Shift, then key and, after a slash, code where it differs. */
function press(text: string): KeyPress {
  const [, marks = '', key = '', code = ''] = /^([\^@!+]*?)(\+|[^@!+^].*?)(?:\/(\w+))?$/.exec(text) ?? []
  const guessed = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key
  return {
    key,
    code: code || guessed,
    ctrlKey: marks.includes('^'),
    metaKey: marks.includes('@'),
    altKey: marks.includes('!'),
    shiftKey: marks.includes('+'),
    isComposing: false,
    repeat: false,
  }
}

test.each<[string, string, Platform, string, boolean]>([
  ['Mod is Ctrl on Windows', 'Mod+K', 'win32', '^k', true],
  ['Mod is Ctrl on Linux', 'Mod+K', 'linux', '^k', true],
  ['Mod is ⌘ on a Mac', 'Mod+K', 'darwin', '@k', true],
  ['and not Ctrl there', 'Mod+K', 'darwin', '^k', false],
  ['the Windows key is no Mod', 'Mod+K', 'win32', '@k', false],
  ['Shift must be held', 'Mod+Shift+K', 'linux', '^k', false],
  ['Shift types a capital', 'Mod+Shift+K', 'linux', '^+K', true],
  ['Shift must not be held', 'Mod+K', 'linux', '^+K', false],
  ['Caps Lock does not matter', 'Mod+K', 'linux', '^K', true],
  ['a letter counts by what it types', 'Mod+Z', 'linux', '^z/KeyY', true],
  ['not by its place', 'Mod+Z', 'linux', '^y/KeyZ', false],
  ['unless the layout types no Latin letter', 'Mod+Z', 'linux', '^я/KeyZ', true],
  ['a digit counts by its place', 'Mod+1', 'linux', '^&/Digit1', true],
  ['on the number pad too', 'Mod+1', 'linux', '^1/Numpad1', true],
  ['arrows', 'Alt+ArrowUp', 'linux', '!ArrowUp', true],
  ['plain arrows are another key', 'Alt+ArrowUp', 'linux', 'ArrowUp', false],
  ['a symbol may need Shift', '?', 'linux', '+?', true],
  ['comma', 'Mod+,', 'darwin', '@,', true],
  ['a full-width comma is the same key', 'Mod+,', 'linux', '^，/Comma', true],
  ['space', 'Space', 'linux', ' /Space', true],
  ['delete', 'Delete', 'linux', 'Delete', true],
  ['plus with Shift', 'Plus', 'linux', '++/Equal', true],
  ['plus where it needs no Shift', 'Plus', 'linux', '+/BracketRight', true],
  ['plus on the number pad', 'Plus', 'linux', '+/NumpadAdd', true],
  ['a full-width plus is the same key', 'Plus', 'linux', '+＋/Equal', true],
  ['minus is not plus', 'Plus', 'linux', '-/Minus', false],
  ['minus on the number pad', '-', 'linux', '-/NumpadSubtract', true],
])('%s: %s on %s by %s', (_, keys, platform, typed, expected) => {
  expect(matches(keys, press(typed), platform)).toBe(expected)
})

const context = (given: Partial<CommandContext>): CommandContext => ({
  selectedIds: [],
  place: { screen: 'planner', sessionId: 's' },
  hasSession: true,
  readOnly: false,
  canUndo: false,
  canRedo: false,
  textFocused: false,
  gridFocused: true,
  runPhase: null,
  canTakeMinute: true,
  canSkipNext: true,
  canGoBack: true,
  isLocked: false,
  tray: null,
  ...given,
})
const run = () => {}
const onPrint: Partial<CommandContext> = { place: { screen: 'print', sessionId: 's' } }
const commands = [
  command({ id: 'a.anywhere', keys: 'Mod+K', inText: true, run }),
  command({ id: 'a.row', keys: 'Delete', scope: 'planner', run }),
  command({
    id: 'a.go',
    keys: ['Space', 'Enter', 'PageDown'],
    keysAlways: ['PageDown'],
    worksLocked: true,
    scope: 'print',
    run,
  }),
  command({ id: 'a.chosen', keys: 'Mod+D', enabled: ({ selectedIds }) => selectedIds.length > 0, run }),
]

test.each<[string, KeyPress, Partial<CommandContext>, string | undefined]>([
  ['a key runs its command', press('Delete'), {}, 'a.row'],
  ['but not from another screen', press('Delete'), { place: { screen: 'people', sessionId: null } }, undefined],
  ['nor in a text field', press('Delete'), { textFocused: true }, undefined],
  ['a command for text fields works there', press('^k'), { textFocused: true }, 'a.anywhere'],
  ['while an input method composes, nothing does', { ...press('^k'), isComposing: true }, {}, undefined],
  ['nor when it has taken the key', press('Process/Delete'), {}, undefined],
  ['Space is a command outside of text', press(' /Space'), onPrint, 'a.go'],
  ['and a space in it', press(' /Space'), { ...onPrint, textFocused: true }, undefined],
  ['a key that it has always works in text', press('PageDown'), { ...onPrint, textFocused: true }, 'a.go'],
  ['also while an input method composes', { ...press('PageDown'), isComposing: true }, onPrint, 'a.go'],
  ['but not when that has taken the key', press('Process/PageDown'), onPrint, undefined],
  ['nor from another screen', press('PageDown'), {}, undefined],
  ['a command that cannot run leaves the key alone', press('^d'), {}, undefined],
  ['and takes it when it can', press('^d'), { selectedIds: ['r'] }, 'a.chosen'],
  ['under the show lock what goes anywhere else is dead too', press('^k'), { isLocked: true }, undefined],
  ['and what works locked is alive', press(' /Space'), { ...onPrint, isLocked: true }, 'a.go'],
])('%s', (_, pressed, given, id) => {
  expect(commandFor(pressed, commands, context(given), 'linux')?.id).toBe(id)
})

test.each([
  ['Mod+K', true],
  ['F2', true],
  ['Delete', false],
  ['Shift+A', false],
])('%s types nothing: %s', (keys, expected) => expect(isModified(chordOf(keys))).toBe(expected))
