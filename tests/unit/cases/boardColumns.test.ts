import { expect, test } from 'vitest'
import { boardColumns, cardForKey, orderAt } from '../../../src/ui/cases/board/boardColumns'
import { idsOf, libraryWith, one, rowsOf } from './someCases'

const rows = rowsOf(
  libraryWith([
    one('a'),
    one('b'),
    one('c', { stage: 'refining' }),
    one('d'),
    one('e', { stage: 'refining' }),
    one('f', { stage: 'featured' }),
  ]),
)
const columns = boardColumns(rows)
const leads = columns[0]?.rows ?? []

test('every stage has a column, in the order of the cases', () => {
  expect(columns.map(({ stage, rows: own }) => `${stage}: ${idsOf(own)}`)).toEqual([
    'lead: a b d',
    'candidate: ',
    'refining: c e',
    'featured: f',
    'presented: ',
    'spread: ',
  ])
})

test.each<[string, string[], number, string | null | undefined]>([
  ['to the top', ['d'], 0, null],
  ['between two', ['d'], 1, 'a'],
  ['where it is', ['b'], 1, undefined],
  ['just below itself', ['b'], 2, undefined],
  ['to the end', ['a'], 3, 'd'],
  ['several, which come together', ['a', 'd'], 2, 'b'],
  ['several that are together already', ['a', 'b'], 0, undefined],
  ['from another column', ['f'], 2, 'b'],
  ['from another column to the top', ['f'], 0, null],
  ['below what there is', ['f'], 9, 'd'],
])('cards are dropped %s', (_, ids, at, after) => expect(orderAt(leads, new Set(ids), at)).toBe(after))

test.each<[string, string, string | null, string | undefined]>([
  ['down', 'ArrowDown', 'a', 'b'],
  ['not below the last', 'ArrowDown', 'd', undefined],
  ['up', 'ArrowUp', 'e', 'c'],
  ['right, over an empty column', 'ArrowRight', 'b', 'e'],
  ['right, to a shorter column', 'ArrowRight', 'e', 'f'],
  ['left', 'ArrowLeft', 'f', 'c'],
  ['nowhere from the first column', 'ArrowLeft', 'a', undefined],
  ['to the last of the column', 'End', 'a', 'd'],
  ['to the first of all, if none is chosen', 'ArrowDown', null, 'a'],
  ['nowhere by another key', 'x', 'a', undefined],
])('a key goes %s', (_, key, id, expected) => expect(cardForKey(key, columns, id)).toBe(expected))
