import { describe, expect, test } from 'vitest'
import { seasonScope } from '../../../../src/domain/season/seasonScope'
import { visitCoverageOf } from '../../../../src/domain/season/visitCoverage'
import { dayForVisit } from '../../../../src/domain/season/visitDay'
import { findsOfVisits } from '../../../../src/domain/season/visitFinds'
import { blank, byId, emptyLibrary } from '../library'

describe('whether everybody was visited', () => {
  const season = blank('seasons', 's', { coverage: { hall: true } })
  const visit = (id: string, unitId: string | null, roundId: string, date = '', done = false) =>
    blank('visits', id, { unitId, roundId, date, done })
  const library = {
    ...emptyLibrary,
    seasons: byId([season]),
    units: byId([
      blank('units', 'a', { town: true }),
      blank('units', 'b', { town: true }),
      blank('units', 'hall'),
      blank('units', 'museum'),
      blank('units', 'school'),
      blank('units', 'gone', { town: true, deletedAt: 1 }),
    ]),
    rounds: byId([
      blank('rounds', 'one', { seasonId: 's', from: '2021-03-01', to: '2021-03-31' }),
      blank('rounds', 'two', { seasonId: 's', from: '2021-06-01', to: '2021-06-30' }),
    ]),
    visits: byId([
      visit('1', 'a', 'one', '2021-03-02', true),
      visit('2', 'a', 'two', '2021-06-02', true),
      visit('3', 'b', 'one', '2021-03-09', true),
      visit('4', 'museum', 'one', '2021-03-10'),
      visit('5', null, 'one'),
      visit('6', 'gone', 'one'),
    ]),
  }
  const coverage = (today: string) => visitCoverageOf(seasonScope(library, season), library, today)

  test('the units to cover come first, then others that have visits', () => {
    const { rows, areTowns, unplaced } = coverage('2021-03-05')
    expect(rows.map(({ unit, isToCover }) => `${unit.id}${isToCover ? '' : '?'}`)).toEqual([
      'a',
      'b',
      'hall',
      'museum?',
    ])
    expect([areTowns, unplaced]).toEqual([false, 2])
  })

  test.each([
    ['2021-03-05', 2, 0],
    // The museum's day is over.
    ['2021-03-11', 2, 1],
    // So is the round, which did not reach the hall.
    ['2021-04-01', 2, 2],
    ['2021-07-01', 2, 4],
  ])('on %s %i units are lacking and %i cells overdue', (today, lacking, overdue) => {
    const found = coverage(today)
    expect([found.lacking, found.overdue]).toEqual([lacking, overdue])
    expect(found.rounds.map(({ done, total }) => `${done}/${total}`)).toEqual(['2/3', '1/3'])
  })

  test('without a round nothing is lacking yet', () => {
    const empty = { ...library, rounds: byId<never>([]) }
    expect(visitCoverageOf(seasonScope(empty, season), empty, '2021-03-05')).toMatchObject({ lacking: 0, overdue: 0 })
  })
})

test('a visit brings the cases that it found and the concerns that were raised', () => {
  const cases = [blank('cases', 'c', { visitIds: ['v', 'w'] }), blank('cases', 'd', { visitIds: [] })]
  const concerns = [blank('concerns', 'q', { visitId: 'v' }), blank('concerns', 'r', { visitId: null })]
  const finds = findsOfVisits(cases, concerns)
  const ids = (visit: string) =>
    [finds.get(visit)?.cases, finds.get(visit)?.concerns].map((some) => some?.map(({ id }) => id))
  expect(ids('v')).toEqual([['c'], ['q']])
  expect(ids('w')).toEqual([['c'], []])
  expect([...finds.keys()]).toEqual(['v', 'w'])
})

// 2021-03-01 is a Monday.
test.each([
  ['before the round: its first day', '2021-03-01', '2021-03-31', '', '2021-02-10', '2021-03-01'],
  ['within it: today', '2021-03-01', '2021-03-31', '', '2021-03-10', '2021-03-10'],
  ['a day that is taken', '2021-03-01', '2021-03-31', '2021-03-10', '2021-03-10', '2021-03-11'],
  ['a weekend', '2021-03-01', '2021-03-31', '', '2021-03-13', '2021-03-15'],
  ['every day is taken', '2021-03-01', '2021-03-02', '2021-03-01 2021-03-02', '2021-02-10', '2021-03-01'],
  ['after it: its last day', '2021-03-01', '2021-03-31', '', '2021-04-10', '2021-03-31'],
  ['a round without days', '', '', '', '2021-04-10', '2021-04-10'],
  ['a round without a last day', '2021-05-01', '', '', '2021-04-10', '2021-05-03'],
  ['a round without a first day', '', '2021-04-30', '2021-04-12', '2021-04-10', '2021-04-13'],
])('the day to suggest, %s', (_, from, to, taken, today, day) =>
  expect(dayForVisit({ from, to }, new Set(taken.split(' ')), today)).toBe(day),
)
