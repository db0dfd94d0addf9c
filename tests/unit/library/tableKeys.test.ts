import { expect, test } from 'vitest'
import { rowAfterRemoval, rowForKey } from '../../../src/ui/table/tableKeys'

const ids = ['a', 'b', 'c']

test.each([
  ['ArrowDown', 0, 'b'],
  ['ArrowDown', 2, 'c'],
  ['ArrowDown', -1, 'a'],
  ['ArrowUp', 1, 'a'],
  ['ArrowUp', 0, 'a'],
  ['PageDown', 0, 'c'],
  ['PageUp', 2, 'a'],
  ['Home', 2, 'a'],
  ['End', 0, 'c'],
  ['x', 1, undefined],
])('%s from row %i goes to %s', (key, at, id) => expect(rowForKey(key, ids, at)).toBe(id))

test.each([
  ['the next', 1, 'c'],
  ['the one before the last', 2, 'b'],
])('after a removal %s is selected', (_, at, id) => expect(rowAfterRemoval(ids, at)).toBe(id))

test('after the only row none is', () => expect(rowAfterRemoval(['a'], 0)).toBeUndefined())
