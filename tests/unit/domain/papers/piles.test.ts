import { describe, expect, test } from 'vitest'
import { lastEdition, pilesOf, revisionOf, samePiles } from '../../../../src/domain/papers/piles'
import type { Edition, PrintEvent, Printed, Sheet } from '../../../../src/domain/papers/printLog'

/** `1:K7QD 2:M3XA`: pages, each with its code. */
const sheets = (words: string): readonly Sheet[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [page = '', code = ''] = word.split(':')
      return { of: null, name: '', number: Number(page), pages: [{ page: Number(page), code }] }
    })

const edition = (state: string, pages: string, revision = 1): Edition => ({
  revision,
  fingerprint: state,
  houseFingerprint: 'house',
  data: { state },
  isPart: false,
  sheets: sheets(pages),
})

let at = 0
function printed(id: string, copies: number, state: string, pages: string, more: Partial<Printed> = {}): Printed {
  at += 1
  const made = { how: 'printed', paper: 'programme', variant: '', options: { layout: 'a4' } } as const
  return { type: 'printed', id, at, copies, ...made, ...edition(state, pages), ...more }
}

const replaced = (id: string, piles: readonly string[], by: Edition | null): PrintEvent => ({
  type: 'replaced',
  id,
  at: (at += 1),
  piles,
  by,
})
const destroyed = (id: string, ...piles: string[]): PrintEvent => ({ type: 'destroyed', id, at: (at += 1), piles })
const undone = (event: string): PrintEvent => ({ type: 'undone', id: `undo ${event}`, at: (at += 1), event })

/** `3 × 1:A 2:B`, the newest first. */
const outOf = (log: readonly PrintEvent[]): string[] =>
  pilesOf(log).out.map(
    ({ copies, sheets: all }) =>
      `${copies} × ${all.map(({ number, pages }) => `${number}:${pages.map(({ code }) => code).join('+')}`).join(' ')}`,
  )

describe('existing copies', () => {
  const booklet = { options: { layout: 'booklet' } }
  test('A4 three times, then A5 in 120 copies: both', () =>
    expect(outOf([printed('a', 3, 'x', '1:A 2:B'), printed('b', 120, 'y', '1:C', booklet)])).toEqual([
      '120 × 1:C',
      '3 × 1:A 2:B',
    ]))

  test('a range of pages exists too', () =>
    expect(outOf([printed('a', 40, 'x', '2:B 3:C', { isPart: true })])).toEqual(['40 × 2:B 3:C']))

  test('an older state exists beside a newer one, until somebody marks it as destroyed', () => {
    const log = [printed('a', 40, 'x', '1:A'), printed('b', 40, 'y', '1:B')]
    expect(outOf(log)).toEqual(['40 × 1:B', '40 × 1:A'])
    expect(outOf([...log, destroyed('d', 'a')])).toEqual(['40 × 1:B'])
    expect(pilesOf([...log, destroyed('d', 'a')]).destroyed.map(({ event }) => event)).toEqual(['d'])
    expect(outOf([...log, destroyed('d', 'a'), undone('d')])).toEqual(['40 × 1:B', '40 × 1:A'])
  })

  test('after pages were replaced: the remaining old ones and the new ones; also the second time', () => {
    const log = [
      printed('a', 40, 'x', '1:A 2:B 3:C'),
      replaced('r', ['a'], edition('y', '1:A 2:D 3:C')),
      replaced('s', ['a'], edition('z', '1:A 2:D 3:E')),
    ]
    expect(outOf(log)).toEqual(['40 × 1:A 2:D 3:E'])
    expect(outOf([...log, undone('s')])).toEqual(['40 × 1:A 2:D 3:C'])
  })

  test('what was destroyed and replaced by nothing does not exist', () => {
    const log = [printed('a', 3, 'x', '1:A')]
    expect(outOf([...log, replaced('r', ['a'], null)])).toEqual([])
    expect(outOf([...log, replaced('r', ['a'], edition('y', ''))])).toEqual([])
  })

  test('is the same in whatever order two machines bring their events, and each event counts once', () => {
    const log = [printed('a', 4, 'x', '1:A'), replaced('r', ['a'], edition('y', '1:B')), destroyed('d', 'a')]
    expect(outOf([...log].reverse())).toEqual(outOf(log))
    expect(outOf([...log, ...log.slice(0, 2)])).toEqual([])
  })
})

describe('piles that are the same', () => {
  const groups = (log: readonly PrintEvent[]) =>
    samePiles(pilesOf(log).out).map(({ piles, copies }) => `${piles.map(({ id }) => id).join('+')} ${copies}`)

  test('4 + 2 + 5 copies are eleven', () =>
    expect(groups([4, 2, 5].map((copies, i) => printed(`p${i}`, copies, 'x', '1:A')))).toEqual(['p2+p1+p0 11']))
  test('a file adds no copies', () => {
    const file = { how: 'saved' } as const
    expect(groups([printed('a', 2, 'x', '1:A'), printed('f', 1, 'x', '1:A', file)])).toEqual(['f+a 2'])
    expect(groups([printed('f', 1, 'x', '1:A', file)])).toEqual(['f 0'])
  })
  test.each([
    ['another size', { options: { layout: 'booklet' } }],
    ['another department', { variant: 'sound' }],
    ['another range of pages', { sheets: sheets('2:B') }],
    ['another state', { fingerprint: 'y' }],
  ])('%s is another', (_, more) =>
    expect(groups([printed('a', 1, 'x', '1:A'), printed('b', 1, 'x', '1:A', more)])).toHaveLength(2),
  )
})

test('a revision counts distinct states that were printed, saved or used as replacements', () => {
  const log = [
    printed('a', 1, 'x', '1:A'),
    replaced('r', ['a'], edition('y', '1:B', 2)),
    printed('b', 1, 'x', '1:A', { how: 'saved' }),
  ]
  const revision = (state: string) => revisionOf(log, 'programme', '', state)
  expect(['x', 'y', 'new'].map(revision)).toEqual([1, 2, 3])
  expect(revisionOf(log, 'programme', 'sound', 'x')).toBe(1)
  expect(lastEdition(log, 'programme', '')?.fingerprint).toBe('x')
  expect(lastEdition(log.slice(0, 2), 'programme', '')?.fingerprint).toBe('y')
})
