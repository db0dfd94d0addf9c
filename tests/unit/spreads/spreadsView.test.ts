import { expect, test } from 'vitest'
import type { Season } from '../../../src/domain/library'
import { spreadStandings } from '../../../src/domain/season/spreadStanding'
import { matrixStep } from '../../../src/ui/spreads/matrixStep'
import { matrixView, townLines, wantedSpreads, type WantedSpreads } from '../../../src/ui/spreads/spreadsView'
import { blank, byId, emptyLibrary } from '../domain/library'

const season = blank('seasons', 'season')
const ofSeason = { seasonIds: ['season'] }
const town = (id: string) => blank('units', id, { town: true })
const library = {
  ...emptyLibrary,
  seasons: byId<Season>([season]),
  units: byId([town('east'), town('north'), blank('units', 'school'), blank('units', 'unused')]),
  cases: byId([
    blank('cases', 'lift', { ...ofSeason, unitId: 'east' }),
    blank('cases', 'market', { ...ofSeason, unitId: 'north' }),
    blank('cases', 'fresh', ofSeason),
  ]),
  spreads: byId([
    blank('spreads', 's1', { caseId: 'lift', unitId: 'north', state: 'trial', visitOn: '2021-05-01' }),
    blank('spreads', 's2', { caseId: 'lift', unitId: 'school', state: 'intended' }),
    blank('spreads', 's3', { caseId: 'market', unitId: 'east', state: 'established' }),
    blank('spreads', 's4', { caseId: 'market', unitId: null, state: 'intended' }),
  ]),
}
const standings = spreadStandings(library, season, { ofCase: new Map() }, '2021-06-01')
const idsOf = (wanted: Partial<WantedSpreads>, found: readonly string[] | null = null) =>
  wantedSpreads(standings, { filter: 'all', unit: 'all', ...wanted }, found && new Set(found)).map(({ one }) => one.id)

test.each<[string, Partial<WantedSpreads>, readonly string[] | null, string]>([
  ['all', {}, null, 's1 s2 s3 s4'],
  ['of one state', { filter: 'intended' }, null, 's2 s4'],
  ['to be visited', { filter: 'due' }, null, 's1'],
  ['to one unit', { unit: 'east' }, null, 's3'],
  ['without a unit', { unit: 'none' }, null, 's4'],
  ['found', { filter: 'intended' }, ['s1', 's2'], 's2'],
])('%s', (_, wanted, found, ids) => expect(idsOf(wanted, found).join(' ')).toBe(ids))

function shownMatrix(wanted: readonly string[], begun: readonly string[] = []) {
  const { units, rows, withoutUnit } = matrixView(standings, new Set(wanted), begun, library, season)
  const lines = rows.map(({ practice, homeId, cells }) => {
    const words = units.map(
      ({ id }) =>
        cells
          .get(id)
          ?.map(({ one }) => one.id)
          .join('+') ?? (id === homeId ? 'home' : '-'),
    )
    return `${practice.id}: ${words.join(' ')}`
  })
  return [units.map(({ id }) => id).join(' '), ...lines, `${withoutUnit} without`]
}

test('the matrix has the towns, other units that took something, and the cases that went anywhere', () =>
  expect(shownMatrix(['s1', 's2', 's3', 's4'])).toEqual([
    'east north school',
    'lift: home s1 s2',
    'market: s3 home -',
    '1 without',
  ]))

test('a filter leaves out cases, never a cell of those that stay; a case that was just chosen has an empty line', () =>
  expect(shownMatrix(['s2'], ['fresh', 'lift'])).toEqual([
    'east north school',
    'lift: home s1 s2',
    'fresh: - - -',
    '1 without',
  ]))

test('each town: what it gave, took and intends', () =>
  expect(
    townLines(standings, library, season).map(({ town: { id }, gave, took, intended }) =>
      [id, ...[gave, took, intended].map((list) => list.map(({ one }) => one.id).join('+') || '-')].join(' '),
    ),
  ).toEqual(['east s1 s3 -', 'north s3 s1 -']))

test.each([
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['ArrowDown', { row: 1, column: 0 }],
  ['End', { row: 0, column: 2 }],
  ['a', null],
])('%s in the matrix', (key, to) => expect(matrixStep(key, { row: 0, column: 0 }, { rows: 2, columns: 3 })).toEqual(to))
