import { tByName } from '../../i18n'
import type { Studio } from '../../ipc/studio'
import { chordOf, isModified } from './chord'

const named = (key: string): string =>
  key.length === 1 ? key : tByName(`shortcut.key.${key}`).replace(/^shortcut\.key\./, '')

/** A shortcut as its platform writes it: `Ctrl+Shift+K`, or `⇧⌘K` on a Mac. */
export function keyText(keys: string, platform: Studio['platform']): string {
  const { mod, ctrl, alt, shift, key } = chordOf(keys)
  if (platform === 'darwin') {
    return [ctrl && '⌃', alt && '⌥', shift && '⇧', mod && '⌘', named(key)].filter(Boolean).join('')
  }
  return [(ctrl || mod) && 'Ctrl', alt && 'Alt', shift && 'Shift', named(key)].filter(Boolean).join('+')
}

const electronNames: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
}

/**
 * A shortcut as an Electron accelerator; undefined for keys that also type text, which a Mac's menu would take before a
 * field gets them.
 */
export function acceleratorOf(keys: string): string | undefined {
  const chord = chordOf(keys)
  if (!isModified(chord)) return undefined
  const { mod, ctrl, alt, shift, key } = chord
  const parts = [mod && 'CommandOrControl', ctrl && 'Control', alt && 'Alt', shift && 'Shift']
  return [...parts, electronNames[key] ?? key].filter(Boolean).join('+')
}
