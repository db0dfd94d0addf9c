// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { problem } from '../../../src/ipc/problem'
import { holdDraft, savingNow, savingOf, publishSaving, type Written } from '../../../src/ui/state/saving'

const tell = (state: Written) =>
  publishSaving({ saving: state, storageProblem: state === 'unsaved' ? problem('diskFull', { folder: '/' }) : null })
const shown = () => savingNow()

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an edit that is not on disk shows at once', () => {
  tell('saving')
  expect(shown()).toBe('saving')
  tell('unsaved')
  expect(shown()).toBe('unsaved')
})

test('while somebody types, 已保存 does not appear between the keys', () => {
  for (let key = 0; key < 5; key += 1) {
    tell('saving')
    tell('saved')
    vi.advanceTimersByTime(150)
    expect(shown()).toBe('saving')
  }
  vi.advanceTimersByTime(100)
  expect(shown()).toBe('saved')
})

test('an edit or a problem in the meantime prevents a late 已保存', () => {
  for (const next of ['saving', 'unsaved'] as const) {
    tell('saving')
    tell('saved')
    tell(next)
    vi.advanceTimersByTime(10_000)
    expect(shown()).toBe(next)
  }
})

test('the end of a storage problem is announced at once', () => {
  tell('unsaved')
  tell('saved')
  expect(shown()).toBe('saved')
})

const full = problem('diskFull', { folder: '/' })
const link = { sent: 3, durable: 3, unwritten: false, storageProblem: null }
test.each([
  ['nothing is open', [], 'saved'],
  ['every edit of every document is on disk', [link, link], 'saved'],
  ['one document of two is on disk', [link, { ...link, durable: 2 }], 'saving'],
  ['the other of the two is on disk', [{ ...link, durable: 2 }, link], 'saving'],
  ['main still writes what was edited before the page was there', [link, { ...link, unwritten: true }], 'saving'],
  ['the disk is full', [{ ...link, durable: 2, storageProblem: full }, link], 'unsaved'],
  [
    'the disk was full before the page was there',
    [{ sent: 0, durable: 0, unwritten: true, storageProblem: full }, link],
    'unsaved',
  ],
])('when %s, that is what is said', (_, links, said) => expect(savingOf(links).saving).toBe(said))

test('as long as a field holds text that is not stored, 已保存 does not appear', () => {
  tell('saved')
  const one = holdDraft()
  const other = holdDraft()
  one()
  expect(shown()).toBe('typing')
  tell('saving')
  expect(shown()).toBe('typing')
  tell('unsaved')
  expect(shown()).toBe('unsaved')
  tell('saved')
  other()
  expect(shown()).toBe('saved')
})
