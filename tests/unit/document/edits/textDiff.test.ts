import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { setSharedText } from '../../../../src/document/edits/textDiff'

/** What the change was, as `@place -removed +inserted`, and what became of the text. */
function changed(before: string, after: string) {
  const doc = new Y.Doc()
  const shared = doc.getText()
  shared.insert(0, before)
  let change = ''
  shared.observe(({ delta }) => {
    const place = delta[0]?.retain ?? 0
    const removed = delta.reduce((sum, step) => sum + (step.delete ?? 0), 0)
    const inserted = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
    change += `@${place} -${removed} +${inserted}`
  })
  doc.transact(() => setSharedText(shared, after))
  return { change, text: shared.toString() }
}

test.each([
  ['the same', '电梯', '电梯', ''],
  ['typed at the end', '电梯', '电梯难', '@2 -0 +难'],
  ['typed at the start', '电梯', '难电梯', '@0 -0 +难'],
  ['typed inside', '电梯', '电扶梯', '@1 -0 +扶'],
  ['a letter doubled', 'aa', 'aaa', '@2 -0 +a'],
  ['taken out', '电扶梯', '电梯', '@1 -1 +'],
  ['replaced', '电梯难', '电扶难', '@1 -1 +扶'],
  ['emptied', '电梯', '', '@0 -2 +'],
  ['rewritten', '', '电梯', '@0 -0 +电梯'],
  ['two faces with the same first half', 'x😀y', 'x😁y', '@1 -2 +😁'],
  ['two characters with the same second half', 'x\u{20bb7}y', 'x\u{1f7b7}y', '@1 -2 +\u{1f7b7}'],
])('%s', (_what, before, after, change) => expect(changed(before, after)).toEqual({ change, text: after }))

test('any text can become any other, without splitting a character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '梯', '😀', '😁', '\u{20bb7}', '\u{1f7b7}'), maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changed(before, after).text).toBe(after)
    }),
  )
})

test('what a colleague writes elsewhere in the text stays', () => {
  const [ours, theirs] = [new Y.Doc(), new Y.Doc()]
  ours.getText().insert(0, '各位来宾，下午好。')
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
  setSharedText(ours.getText(), '各位来宾、各位朋友，下午好。')
  setSharedText(theirs.getText(), '各位来宾，下午好！请坐。')
  Y.applyUpdate(ours, Y.encodeStateAsUpdate(theirs))
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
  expect(ours.getText().toString()).toBe('各位来宾、各位朋友，下午好！请坐。')
  expect(theirs.getText().toString()).toBe(ours.getText().toString())
})
