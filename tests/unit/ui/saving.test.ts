// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { problem } from '../../../src/ipc/problem'
import { saving, tellSaving, type Saving } from '../../../src/ui/state/saving'

const tell = (state: Saving) =>
  tellSaving({ saving: state, trouble: state === 'unsaved' ? problem('diskFull', { folder: '/' }) : null })
const shown = () => saving.getState().saving

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is not on disk is said at once', () => {
  tell('saving')
  expect(shown()).toBe('saving')
  tell('unsaved')
  expect(shown()).toBe('unsaved')
})

test('between the keys of somebody who types, it is not said that all is saved', () => {
  for (let key = 0; key < 5; key += 1) {
    tell('saving')
    tell('saved')
    vi.advanceTimersByTime(150)
    expect(shown()).toBe('saving')
  }
  vi.advanceTimersByTime(100)
  expect(shown()).toBe('saved')
})

test('what is edited or goes wrong in the meantime is not called saved later', () => {
  for (const next of ['saving', 'unsaved'] as const) {
    tell('saving')
    tell('saved')
    tell(next)
    vi.advanceTimersByTime(10_000)
    expect(shown()).toBe(next)
  }
})

test('that a trouble is over is said at once', () => {
  tell('unsaved')
  tell('saved')
  expect(shown()).toBe('saved')
})
