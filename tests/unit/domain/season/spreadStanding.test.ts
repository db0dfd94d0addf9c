import { expect, test } from 'vitest'
import type { Spread } from '../../../../src/domain/library'
import { furthestOf, spreadCounts, spreadStandings } from '../../../../src/domain/season/spreadStanding'
import { blank, byId, emptyLibrary } from '../library'

const ofSeason = { seasonIds: ['season'] }
const cases = [
  blank('cases', 'lift', { ...ofSeason, unitId: 'home' }),
  blank('cases', 'gone', { ...ofSeason, deletedAt: 1 }),
  blank('cases', 'other', { seasonIds: ['before'] }),
]
const units = [blank('units', 'home', { town: true }), blank('units', 'north', { town: true })]
const standingsOf = (...spreads: readonly Partial<Spread>[]) =>
  spreadStandings(
    {
      ...emptyLibrary,
      cases: byId(cases),
      units: byId(units),
      spreads: byId(
        spreads.map((more, at) => blank('spreads', `s${at}`, { caseId: 'lift', unitId: 'north', ...more })),
      ),
    },
    { id: 'season' },
    { ofCase: new Map() },
    '2021-06-01',
  )

test('the spreads of a season, with those of its deleted cases, and without those of other seasons', () => {
  const found = standingsOf({}, { caseId: 'gone' }, { caseId: 'other' }, { deletedAt: 1 }, { caseId: 'unknown' })
  expect(found.map(({ one, isCaseDeleted, homeId }) => [one.id, isCaseDeleted, homeId])).toEqual([
    ['s0', false, 'home'],
    ['s1', true, null],
  ])
})

test.each([
  ['yesterday', '2021-05-31', true],
  ['today', '2021-06-01', false],
  ['not set', '', false],
])('a visit is due: %s', (_, visitOn, isDue) => expect(standingsOf({ visitOn })[0]?.isVisitDue).toBe(isDue))

test('places are counted once a case, and intentions are none', () => {
  const all = standingsOf(
    { state: 'trial' },
    { state: 'established', visitOn: '2021-05-01' },
    { state: 'intended', unitId: 'home' },
    { state: 'trial', caseId: 'gone' },
  )
  expect(spreadCounts(all)).toEqual({
    all: 4,
    cases: 2,
    places: 2,
    due: 1,
    byState: { intended: 1, trial: 2, established: 1 },
  })
})

test('a cell shows the one that has come furthest, of equals the first', () => {
  const all = standingsOf({ state: 'intended' }, { state: 'trial' }, { state: 'trial' })
  expect([furthestOf(all)?.one.id, furthestOf([])]).toEqual(['s1', undefined])
})
