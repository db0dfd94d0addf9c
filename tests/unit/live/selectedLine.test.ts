import { expect, test } from 'vitest'
import { lineAfter, stepLine } from '../../../src/ui/live/trays/selectedLine'

const lines = ['a', 'b', 'c']

test.each<[string, string | null, 1 | -1, string | null]>([
  ['down', 'a', 1, 'b'],
  ['up', 'c', -1, 'b'],
  ['not beyond the last', 'c', 1, 'c'],
  ['not before the first', 'a', -1, 'a'],
  ['from none to the first', null, 1, 'a'],
  ['from none to the last', null, -1, 'c'],
  ['from one that is gone to the first', 'x', 1, 'a'],
])('the choice goes %s', (_, from, step, to) => expect(stepLine(lines, from, step)).toBe(to))

test('where there is no line none is chosen', () => expect(stepLine([], null, 1)).toBeNull())

test.each<[string, string, string, string | null]>([
  ['stays where the line stays', 'b', 'a b c', 'b'],
  ['goes to the next when the line is taken', 'b', 'a c', 'c'],
  ['passes what went with it', 'a', 'c', 'c'],
  ['goes up when the last is taken', 'c', 'a b', 'b'],
  ['ends when all are taken', 'c', '', null],
])('the choice %s', (_, id, after, expected) => expect(lineAfter(lines, id, after.split(' '))).toBe(expected))
