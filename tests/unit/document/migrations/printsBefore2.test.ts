import { expect, test } from 'vitest'
import { eventsFromBefore2 } from '../../../../src/document/migrations/printsBefore2'
import { pilesOf } from '../../../../src/domain/papers/piles'

let at = 0
const print = (id: string, fingerprint: string, more: Record<string, unknown> = {}) => ({
  id,
  paper: 'programme',
  variant: '',
  options: { layout: 'a4', times: true },
  how: 'printed',
  at: (at += 1),
  copies: 3,
  fingerprint,
  houseFingerprint: 'house',
  data: { some: 'data' },
  pages: [['cover'], ['row']],
  ...more,
})

const outOf = (...entries: readonly unknown[]): string[] => pilesOf(eventsFromBefore2(entries)).out.map(({ id }) => id)

test.each([
  ['a later state replaced the one before', ['b'], [print('a', '0001'), print('b', '0002')]],
  ['the same state exists beside it: copies add up', ['b', 'a'], [print('a', '0001'), print('b', '0001')]],
  [
    'A5 exists beside A4',
    ['b', 'a'],
    [print('a', '0001'), print('b', '0002', { options: { times: true, layout: 'booklet' } })],
  ],
  ['departments exist side by side', ['b', 'a'], [print('a', '0001'), print('b', '0002', { variant: 'sound' })]],
  [
    'what was marked as destroyed does not exist',
    [],
    [print('a', '0001'), print('gone', 'withdrawn', { data: null, pages: [] })],
  ],
  ['entries that are not prints are left out', ['a'], [print('a', '0001'), null, 'x', { id: 'y' }]],
])('%s', (_, out, entries) => expect(outOf(...entries)).toEqual(out))

const sheetsOf = (more: Record<string, unknown>) => {
  const [event] = eventsFromBefore2([print('a', '0123456789abcdef', more)])
  return event?.type === 'printed' ? event.sheets : []
}

test('a booklet is recorded by its leaves, cards and notices by person', () => {
  const faces = { options: { layout: 'booklet' }, pages: [['cover'], ['a'], ['b'], ['c']] }
  expect(sheetsOf(faces).map(({ pages }) => pages.map(({ page }) => page))).toEqual([
    [8, 1, 2, 7],
    [6, 3, 4, 5],
  ])
  const cards = sheetsOf({ paper: 'placeCards', options: {}, pages: [[], ['person a', 'person b'], ['person c']] })
  expect(cards.map(({ of }) => of)).toEqual(['person a', 'person b', 'person c'])
  const notices = sheetsOf({ paper: 'callSheets', options: {}, pages: [['person a'], ['person a'], ['person b']] })
  expect(notices.map(({ of, pages }) => [of, pages.length])).toEqual([
    ['person a', 2],
    ['person b', 1],
  ])
  expect(new Set(cards.flatMap(({ pages }) => pages.map(({ code }) => code)))).toEqual(new Set(['QXM8']))
})
