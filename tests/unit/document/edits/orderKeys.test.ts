import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addSegment, moveRows } from '../../../../src/document/edits/sessionEdits'
import { orderKeysAt, type OrderPlace } from '../../../../src/document/edits/orderKeys'
import { copyOf, orderOf, sessionOf, type SessionReplica } from '../opened'

afterEach(() => vi.restoreAllMocks())

const placesWith = (orders: readonly string[]): OrderPlace[] =>
  orders.map((order, i) => ({ id: `r${i}`, order, isDeleted: false }))

/** The keys of all places once `count` new ones are at index `at`. */
function keysAfterInsert(orders: readonly string[], at: number, count: number): string[] {
  const { keys, neighbours } = orderKeysAt(placesWith(orders), at, count)
  const renewed = new Map(neighbours)
  const all = orders.map((order, i) => renewed.get(`r${i}`) ?? order)
  return [...all.slice(0, at), ...keys, ...all.slice(at)]
}
const isAscending = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || key > String(keys[i - 1]))

describe('keys for new rows', () => {
  test.each([
    ['an empty list', [], 0, 3, 0],
    ['between two', ['a1', 'a2'], 1, 5, 0],
    ['before the first', ['a1'], 0, 2, 0],
    ['after the last', ['a1'], 1, 2, 0],
    ['between equals', ['a1', 'a1'], 1, 1, 1],
    ['after the last of equals', ['a1', 'a1', 'a2'], 2, 1, 0],
    ['between more equals', ['a1', 'a1', 'a1', 'a2'], 1, 1, 2],
    ['after a row that has no key', ['', 'a1'], 1, 1, 1],
    ['before a row that has no key', ['', 'a1'], 0, 1, 1],
    ['beside a key that is not ours', ['a1', '~~'], 2, 1, 1],
    ['beside a key with a broken head', ['a1', 'c1'], 2, 1, 1],
    ['beside a key that is far too long', ['a1', `a1${'V'.repeat(500)}`, 'a2'], 2, 1, 1],
    ['between a key and the same with a zero', ['a1', 'a10'], 1, 1, 2],
  ])('%s', (_what, orders, at, count, renewed) => {
    const { keys, neighbours } = orderKeysAt(placesWith(orders), at, count)
    expect(keys).toHaveLength(count)
    expect(neighbours).toHaveLength(renewed)
    const after = keysAfterInsert(orders, at, count)
    expect(isAscending(after.slice(Math.max(0, at - renewed), at + count + renewed))).toBe(true)
  })

  test('whatever keys a document has, new rows are in the right place', () => {
    const key = fc.oneof(
      fc.constantFrom('', 'a0', 'a1', 'a1V', 'a1W', 'a10', 'Zz', '~', 'zzzz', 'A', `a1${'0'.repeat(60)}1`),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), fc.nat(8), fc.integer({ min: 1, max: 5 }), (given, where, count) => {
        const orders = [...given].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        const at = Math.min(where, orders.length)
        const after = keysAfterInsert(orders, at, count)
        const ids = [...orders.keys()].map((i) => `r${i}`)
        const named = after.map((order, i) => ({
          order,
          id: i < at ? ids[i] : i < at + count ? `n${i}` : ids[i - count],
        }))
        const sorted = named.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
        expect(sorted.map(({ id }) => id)).toEqual(named.map(({ id }) => id))
        expect(isAscending(after.slice(at, at + count))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('two thousand rows added one after another before the same row stay in order, with short keys', () => {
  const session = sessionOf(['first', 'last'])
  const ids = Array.from({ length: 2000 }, (_, i) => `r${i}`)
  ids.forEach((id, i) => session.edit(addSegment({}, i === 0 ? 'first' : `r${i - 1}`, id)))
  expect(orderOf(session.snapshot)).toBe(['first', ...ids, 'last'].join(' '))
  expect(Math.max(...[...session.snapshot.rows.values()].map(({ order }) => order.length))).toBeLessThanOrEqual(40)
})

test('two rows that change places a thousand times keep short keys', () => {
  const session = sessionOf(['a', 'b', 'c', 'd'])
  for (let i = 0; i < 1000; i += 1) session.edit(moveRows([i % 2 ? 'b' : 'c'], 'a'))
  expect(orderOf(session.snapshot)).toBe('a b c d')
  expect(Math.max(...[...session.snapshot.rows.values()].map(({ order }) => order.length))).toBeLessThanOrEqual(40)
})

describe('two windows at one place', () => {
  /** Both insert after the same row, with the same jitter: the keys are equal. */
  function collided(): SessionReplica {
    const ours = sessionOf(['a', 'z'])
    const theirs = copyOf(ours)
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    ours.edit(addSegment({}, 'a', 'm'))
    theirs.edit(addSegment({}, 'a', 'n'))
    vi.restoreAllMocks()
    ours.receive(theirs.encode())
    const { rows } = ours.snapshot
    expect(rows.get('m')?.order).toBe(rows.get('n')?.order)
    return ours
  }

  test.each([
    ['between the two', addSegment({}, 'm', 'x'), 'a m x n z'],
    ['before the two', addSegment({}, 'a', 'x'), 'a x m n z'],
    ['after the two', addSegment({}, 'n', 'x'), 'a m n x z'],
    ['one moved after the other', moveRows(['m'], 'n'), 'a n m z'],
    ['another moved between', moveRows(['z'], 'm'), 'a m z n'],
  ])('equal keys: a row %s', (_what, edit, order) => {
    const session = collided()
    session.edit(edit)
    expect(orderOf(session.snapshot)).toBe(order)
  })
})
