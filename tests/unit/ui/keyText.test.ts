import { expect, test } from 'vitest'
import { acceleratorOf, keyText } from '../../../src/ui/commands/keyText'

test.each([
  ['Mod+K', 'Ctrl+K', '⌘K', 'CommandOrControl+K'],
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z', 'CommandOrControl+Shift+Z'],
  ['Alt+ArrowUp', 'Alt+↑', '⌥↑', 'Alt+Up'],
  ['F2', 'F2', 'F2', 'F2'],
  ['Delete', 'Delete', 'Delete', undefined],
  ['Mod+,', 'Ctrl+,', '⌘,', 'CommandOrControl+,'],
])('%s is %s, %s on a Mac and %s in a native menu', (keys, text, onMac, accelerator) => {
  expect([keyText(keys, 'win32'), keyText(keys, 'darwin'), acceleratorOf(keys)]).toEqual([text, onMac, accelerator])
})
