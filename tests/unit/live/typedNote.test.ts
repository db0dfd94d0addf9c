import '../ui/fakeStudio'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RunAction } from '../../../src/domain/run/log/runEvent'

const written: string[] = []
let runId = 'run-1'
vi.mock('../../../src/ui/state/run', () => ({
  runNow: () => ({ id: runId }),
  appendEvent: (action: RunAction, { groupId }: { groupId?: string }) =>
    void (action.type === 'note' && written.push(`${action.segmentId} ${action.text} ${groupId}`)),
}))
const { endNote, writeNote, typeNote } = await import('../../../src/ui/live/trays/typedNote')

const texts = (): string[] => written.map((line) => line.split(' ').slice(0, 2).join(' '))
const groups = (): number => new Set(written.map((line) => line.split(' ')[2])).size

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { setTimeout: globalThis.setTimeout })
  written.length = 0
  runId = 'run-1'
})
afterEach(() => {
  endNote()
  vi.useRealTimers()
})

test('a note is written while it is typed, as one step of undo', () => {
  typeNote('a', '提问', '', false)
  vi.advanceTimersByTime(1_000)
  typeNote('a', '提问很多', '', false)
  vi.advanceTimersByTime(1_000)
  endNote()
  expect(texts()).toEqual(['a 提问', 'a 提问很多'])
  expect(groups()).toBe(1)
})

test('what is half typed when it is taken away is written at once, to the segment it was begun on', () => {
  typeNote('a', '提问很', '', false)
  writeNote()
  expect(texts()).toEqual(['a 提问很'])
  typeNote('b', '另一段', '', false)
  endNote()
  expect(texts()).toEqual(['a 提问很', 'b 另一段'])
  expect(groups()).toBe(2)
})

test('begun on another segment, the one before is written first', () => {
  typeNote('a', '提问很', '', false)
  typeNote('b', '另', '', false)
  expect(texts()).toEqual(['a 提问很'])
})

test('nothing is written while an input method composes, but all that stands when it is taken away', () => {
  typeNote('a', "ti'wen", '', true)
  vi.advanceTimersByTime(10_000)
  expect(texts()).toEqual([])
  endNote()
  expect(texts()).toEqual(["a ti'wen"])
})

test('what stands in the log already is not written again, and an emptied note is', () => {
  typeNote('a', '旧 ', '旧', false)
  endNote()
  expect(texts()).toEqual([])
  typeNote('a', '', '旧', false)
  endNote()
  expect(texts()).toEqual(['a '])
})

test('no note is written into another run than it was begun in', () => {
  typeNote('a', '提问', '', false)
  runId = 'run-2'
  endNote()
  expect(texts()).toEqual([])
})
