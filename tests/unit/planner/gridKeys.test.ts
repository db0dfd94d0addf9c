import '../ui/fakeStudio'
import { expect, test } from 'vitest'
import { keyTarget } from '../../../src/ui/planner/gridKeys'

/** Thirty rows, 1 to 30. */
const rows = Array.from({ length: 30 }, (_, i) => String(i + 1))

test.each<[string, string | null, string | undefined]>([
  ['ArrowDown', '5', '6'],
  ['ArrowDown', '30', '30'],
  ['ArrowDown', null, '1'],
  ['ArrowDown', 'gone', '1'],
  ['ArrowUp', '5', '4'],
  ['ArrowUp', '1', '1'],
  ['ArrowUp', null, '30'],
  ['ArrowUp', 'gone', '30'],
  ['Home', '5', '1'],
  ['End', null, '30'],
  ['PageDown', '5', '15'],
  ['PageDown', '25', '30'],
  ['PageDown', null, '11'],
  ['PageUp', '25', '15'],
  ['PageUp', '5', '1'],
  ['PageUp', null, '1'],
  ['Enter', '5', undefined],
  ['a', '5', undefined],
  ['ArrowRight', '5', undefined],
])('%s from row %s goes to %s', (key, from, to) => expect(keyTarget(key, rows, from)).toBe(to))

test.each(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'])('%s goes nowhere without rows', (key) =>
  expect(keyTarget(key, [], null)).toBe(undefined),
)
