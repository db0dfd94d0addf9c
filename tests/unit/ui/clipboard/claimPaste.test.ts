/** @vitest-environment jsdom */
import { expect, test, vi } from 'vitest'
import { claimPaste } from '../../../../src/ui/clipboard/claimPaste'

function pasteOf(text: string) {
  const data = { getData: (type: string) => (type === 'text/plain' ? text : '') }
  return Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data })
}

test('a paste is handled once, whatever the first handler does to the focus', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const taken = vi.fn<(by: string, text: string) => void>()
  const listen = (target: EventTarget, by: string) =>
    target.addEventListener('paste', (event) => {
      const copied = claimPaste(event as ClipboardEvent)
      if (!copied) return
      taken(by, copied.text)
      field.blur()
    })
  listen(field, 'field')
  listen(document, 'screen')
  field.focus()
  field.dispatchEvent(pasteOf('林峰\n吴晓'))
  expect(taken.mock.calls).toEqual([['field', '林峰\n吴晓']])
  document.body.dispatchEvent(pasteOf('何清'))
  expect(taken.mock.calls.slice(1)).toEqual([['screen', '何清']])
})
