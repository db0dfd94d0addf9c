import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dropOf, stepOf, withOwned, withWholeParts, type Order } from '../../../src/ui/planner/grid/partMoves'

/** `a P b c Q d`: capitals are headings. */
const orderOf = (words: string): Order => ({ rowIds: words.split(' '), isPart: (id) => id === id.toUpperCase() })
const order = orderOf('a b P c d Q e')

test.each([
  ['P', 'P c d'],
  ['P c', 'P c d'],
  ['c e', 'c e'],
  ['a Q', 'a Q e'],
  ['b', 'b'],
])('%s moves as %s', (ids, all) => expect(withOwned(order, ids.split(' ')).join(' ')).toBe(all))

test.each([
  ['P', 'P c d'],
  ['a P', 'a P c d'],
  ['P c', 'P c'],
  ['b P c Q', 'b P c Q e'],
  ['d', 'd'],
])('%s is deleted or cut as %s', (ids, all) => expect(withWholeParts(order, ids.split(' ')).join(' ')).toBe(all))

/** The order after a move, or `nowhere`. */
function moved(movedIds: readonly string[], afterId: string | null | undefined): string {
  if (afterId === undefined) return 'nowhere'
  const left = order.rowIds.filter((id) => !movedIds.includes(id))
  const at = afterId === null ? 0 : left.indexOf(afterId) + 1
  return [...left.slice(0, at), ...movedIds, ...left.slice(at)].join(' ')
}

describe('a part that is dropped', () => {
  test.each([
    ['on a later part goes below all of it', 'P', 'Q', 'a b Q e P c d', 'below e'],
    ['on a row of one too', 'P', 'e', 'a b Q e P c d', 'below e'],
    ['on an earlier part goes above it', 'Q', 'd', 'a b Q e P c d', 'above P'],
    ['on what has no part goes below that', 'Q', 'a', 'a b Q e P c d', 'below b'],
    ['on a row of its own stays', 'P', 'd', 'nowhere', ''],
  ])('%s', (_, part, over, after, shown) => {
    const ids = withOwned(order, [part])
    const drop = dropOf(order, ids, part, over)
    expect(moved(ids, drop?.afterId)).toBe(after)
    expect(drop ? `${drop.below ? 'below' : 'above'} ${drop.shownId}` : '').toBe(shown)
  })
})

test('a row that is dropped goes where it is dropped', () => {
  expect(dropOf(order, ['a'], 'a', 'c')).toEqual({ afterId: 'c', shownId: 'c', below: true })
})

test.each<[string, -1 | 1, string]>([
  ['P', 1, 'a b Q e P c d'],
  ['Q', -1, 'a b Q e P c d'],
  ['P', -1, 'nowhere'],
  ['Q', 1, 'nowhere'],
  ['c', -1, 'a b c P d Q e'],
])('%s, a step of %i: %s', (id, direction, after) => {
  const ids = withOwned(order, [id])
  expect(moved(ids, stepOf(order, ids, direction))).toBe(after)
})

test('wherever parts go, each keeps its own rows', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefPQRS'), { minLength: 2, maxLength: 10 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (rowIds, from, to) => {
      const any = orderOf(rowIds.join(' '))
      const parts = rowIds.filter(any.isPart)
      const part = parts[from % Math.max(1, parts.length)]
      const over = rowIds[to % rowIds.length]
      if (part === undefined || over === undefined) return
      const ids = withOwned(any, [part])
      const drop = dropOf(any, ids, part, over)
      if (!drop) return
      expect(ids).not.toContain(drop.afterId)
      const left = rowIds.filter((id) => !ids.includes(id))
      const at = drop.afterId === null ? 0 : left.indexOf(drop.afterId) + 1
      const next = orderOf([...left.slice(0, at), ...ids, ...left.slice(at)].join(' '))
      for (const one of parts) expect(withOwned(next, [one])).toEqual(withOwned(any, [one]))
    }),
  )
})
