import { expect, test } from 'vitest'
import { seasonScope } from '../../../src/domain/season/seasonScope'
import { seasonsOf } from '../../../src/domain/season/seasonsOf'
import { yearWithin } from '../../../src/domain/season/yearWithin'
import { allVisits, placeForKey, stateCounts, visitItems, visitRows } from '../../../src/ui/visits/visitsView'
import { blank, byId, emptyLibrary } from '../domain/library'

const season = blank('seasons', 's')
const visit = (id: string, roundId: string, unitId: string, date: string, time = '', done = false) =>
  blank('visits', id, { roundId, unitId, date, time, done })
const library = {
  ...emptyLibrary,
  seasons: byId([season]),
  rounds: byId([blank('rounds', 'one', { seasonId: 's' }), blank('rounds', 'two', { seasonId: 's' })]),
  units: byId([blank('units', 'a'), blank('units', 'gone', { deletedAt: 1 })]),
  cases: byId([blank('cases', 'c', { seasonIds: ['s', 'later'], visitIds: ['v2'] })]),
  concerns: byId([blank('concerns', 'q', { seasonId: 's', visitId: 'v2' })]),
  visits: byId([
    visit('v1', 'one', 'a', ''),
    visit('v2', 'two', 'a', '2021-06-02', '14:00', true),
    visit('v3', 'one', 'gone', '2021-06-02', '09:00'),
  ]),
}
const items = visitItems(seasonScope(library, season), library, '2021-06-10')

test('visits stand by day and time, those without a day last, each with what it brought', () => {
  const shown = items.map(({ id, name, state, finds }) =>
    [id, name, state, finds.cases.length, finds.concerns.length].join('|'),
  )
  expect(shown).toEqual(['v3|one|overdue|0|0', 'v2|a · two|done|1|1', 'v1|a · one|planned|0|0'])
  expect(stateCounts(items.map(({ state }) => state))).toEqual({ done: 1, planned: 1, overdue: 1, missing: 0 })
})

test.each([
  ['all', allVisits, null, 'v3 v2 v1'],
  ['of a round', { ...allVisits, round: 'one' }, null, 'v3 v1'],
  ['of a unit', { ...allVisits, unit: 'a' }, null, 'v2 v1'],
  ['without a unit', { ...allVisits, unit: 'none' }, null, 'v3'],
  ['in a state', { ...allVisits, state: 'done' as const }, null, 'v2'],
  ['that were found', allVisits, new Set(['v1']), 'v1'],
])('the list shows those %s', (_, wanted, found, ids) => {
  const rows = visitRows(items, wanted, found, null)
  expect(rows.map(({ id }) => id).join(' ')).toBe(ids)
})

test('the edited one stays, whatever is wanted', () =>
  expect(visitRows(items, { ...allVisits, unit: 'a' }, new Set(), 'v3').map(({ id }) => id)).toEqual(['v3']))

test.each([
  ['ArrowRight', 'a two'],
  ['ArrowDown', 'b one'],
  ['ArrowLeft', 'a one'],
  ['ArrowUp', 'a one'],
  ['End', 'a two'],
  ['PageDown', 'c one'],
  ['x', ''],
])('%s leads from the first cell to %s', (key, to) => {
  const place = placeForKey(key, { unitId: 'a', roundId: 'one' }, ['a', 'b', 'c'], ['one', 'two'])
  expect(place ? `${place.unitId} ${place.roundId}` : '').toBe(to)
})

test.each([
  ['within a round', 3, 9, 2021],
  ['within the season alone', 1, 5, 2022],
  ['within the season, in its first year', 12, 31, 2021],
  ['outside of both', 2, 30, 2021],
])('a day %s gets its year', (_, month, day, year) => {
  const yearOf = yearWithin(
    [
      { from: '2021-03-01', to: '2021-03-31' },
      { from: '2021-03-01', to: '2022-02-28' },
    ],
    '2026-01-01',
  )
  expect(yearOf(month, day)).toBe(year)
})

test('without any days it is this year', () =>
  expect(yearWithin([{ from: '', to: '' }], '2026-05-01')(3, 9)).toBe(2026))

test.each([
  ['visits', 'v2', 's'],
  ['concerns', 'q', 's'],
  ['cases', 'c', 's later'],
  ['units', 'a', ''],
] as const)('the seasons of %s', (collection, id, ids) =>
  expect(seasonsOf(library, collection, id).join(' ')).toBe(ids),
)
