import { expect, test } from 'vitest'
import { changesBetween } from '../../../../src/papers/state/changes'
import type { Piece, Said } from '../../../../src/papers/paper'

/** `a:14:20` is a piece a whose time is 14:20. */
const pieces = (text: string): Piece[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id = '', ...time] = word.split(':')
      return { id, name: id.toUpperCase(), fields: { time: time.join(':') }, of: time }
    })

/** `top|a:1`: what is on every page, and the pieces. */
function said(text: string): Said {
  const [whole = '', rest = ''] = text.includes('|') ? text.split('|') : ['', text]
  return { whole: { fields: {}, of: whole }, pieces: pieces(rest) }
}

const shown = (before: string, after: string): string =>
  changesBetween(said(before), said(after), true)
    .map(({ name, how, fields }) =>
      how === 'changed' ? `${name} ${fields.map(({ from, to }) => `${from}→${to}`).join()}` : `${name} ${how}`,
    )
    .join('; ')

test('the order of cards and notices, which are printed one by one, is not a change', () =>
  expect(changesBetween(said('a:1 b:2'), said('b:2 a:1'), false)).toEqual([]))

test('a difference in no field is reported as another change', () => {
  const [piece] = pieces('a:1')
  const of = (words: string): Said => ({
    whole: { fields: {}, of: '' },
    pieces: piece ? [{ ...piece, of: words }] : [],
  })
  expect(changesBetween(of('x'), of('y'), true)).toMatchObject([{ id: 'a', fields: [{ field: 'other' }] }])
})

test.each([
  ['nothing', 'a:1 b:2', 'a:1 b:2', ''],
  ['a field', 'a:1 b:2', 'a:1 b:3', 'B 2→3'],
  ['one more piece', 'a:1', 'a:1 b:2', 'B added'],
  ['one piece less', 'a:1 b:2', 'b:2', 'A removed'],
  ['another order', 'a:1 b:2', 'b:2 a:1', ' →'],
  ['another order of the remaining ones', 'a:1 b:2 c:3', 'c:3 d:4 a:1', 'D added;  →; B removed'],
  ['what is on every page', 'old|a:1', 'new|a:1', ' →'],
  ['everything at once, removed ones last', 'a:1 b:2 c:3', 'd:4 c:5', 'D added; C 3→5; A removed; B removed'],
])('%s', (_, before, after, changes) => expect(shown(before, after)).toBe(changes))
