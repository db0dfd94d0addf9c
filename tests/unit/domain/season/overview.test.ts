import { describe, expect, test } from 'vitest'
import type { Unit } from '../../../../src/domain/library'
import { coverageOf } from '../../../../src/domain/season/coverage'
import { followUpsOf } from '../../../../src/domain/season/followUps'
import { funnelOf } from '../../../../src/domain/season/funnel'
import type { Stage } from '../../../../src/domain/season/pipeline'
import { seasonHeadline } from '../../../../src/domain/season/seasonHeadline'
import { seasonScope } from '../../../../src/domain/season/seasonScope'
import { visitMatrix } from '../../../../src/domain/season/visitMatrix'
import { noShowings, type Showing } from '../../../../src/domain/season/showings'
import { blank, byId, emptyLibrary } from '../library'

const units = ['tianping', 'hunan'].map((id) => blank('units', id, { town: true }))

describe('the headline of a season', () => {
  const headline = (stages: readonly Stage[][], collectedTarget: number | null, featuredTarget: number | null) => {
    const standings = stages.flatMap((list, unit) =>
      list.map((stage, i) => ({
        one: blank('cases', `${unit} ${i}`, { unitId: units[unit]?.id ?? null }),
        stage,
        showings: noShowings,
        spreads: [],
        isScheduled: false,
      })),
    )
    const targets = { collectedTarget, featuredTarget }
    const library = { ...emptyLibrary, units: byId(units) }
    return seasonHeadline(units, coverageOf(units, [], standings, library), funnelOf(standings, targets), targets)
  }
  const ids = (some: readonly Unit[]) => some.map(({ id }) => id)

  test.each<[string, Stage[][], number | null, number | null, object]>([
    ['nothing yet', [[], []], 72, 25, { what: 'nothing' }],
    ['featured ones are lacking, too', [['featured'], ['refining']], 3, 2, { what: 'holes', lacking: 1 }],
    [
      'no town is without, but the target is not met',
      [['spread'], ['presented']],
      3,
      3,
      { what: 'featured', lacking: 1 },
    ],
    ['more to collect', [['spread'], ['featured']], 3, 2, { what: 'collected', lacking: 1 }],
    ['all there', [['spread', 'lead'], ['featured']], 3, 2, { what: 'covered' }],
    ['no targets', [['spread'], ['featured']], null, null, { what: 'covered' }],
  ])('%s', (_, stages, collected, featured, expected) =>
    expect(headline(stages, collected, featured)).toMatchObject(expected),
  )

  test('names the towns without a featured case', () => {
    const found = headline([['lead'], ['featured']], null, null)
    expect(found.what === 'holes' ? ids(found.units) : []).toEqual(['tianping'])
  })
})

test('what is overdue or due soon, the earliest first', () => {
  const season = blank('seasons', 's')
  const library = {
    ...emptyLibrary,
    units: byId(units),
    seasons: byId([season]),
    rounds: byId([
      blank('rounds', 'one', { seasonId: 's', to: '2021-03-31' }),
      blank('rounds', 'later', { seasonId: 's', to: '2021-09-30' }),
    ]),
    visits: byId([
      blank('visits', 'made', { roundId: 'one', unitId: 'tianping', done: true }),
      blank('visits', 'soon', { roundId: 'later', unitId: 'hunan', date: '2021-05-30' }),
    ]),
    concerns: byId([
      blank('concerns', 'late', { seasonId: 's', dueOn: '2021-05-14' }),
      blank('concerns', 'today', { seasonId: 's', dueOn: '2021-05-20' }),
      blank('concerns', 'far', { seasonId: 's', dueOn: '2021-06-04' }),
      blank('concerns', 'over', { seasonId: 's', dueOn: '2021-05-14', state: 'followedUp' }),
      blank('concerns', 'undated', { seasonId: 's' }),
    ]),
    cases: byId([blank('cases', 'c', { seasonIds: ['s'] })]),
    spreads: byId([
      blank('spreads', 'trial', { caseId: 'c', unitId: 'hunan', state: 'trial', visitOn: '2021-06-03' }),
      blank('spreads', 'fine', { caseId: 'c', state: 'established', visitOn: '2021-05-01' }),
    ]),
  }
  const answered: Pick<Showing, 'sessionId'> = { sessionId: 'x' }
  const held = { held: [answered as Showing], planned: [] }
  const scope = seasonScope(library, season)
  const cells = visitMatrix(units, scope.rounds, scope.visits, '2021-05-20').flat()
  const found = followUpsOf(scope, cells, { ofConcern: new Map([['late', held]]) }, '2021-05-20')
  expect(
    found.map(({ what, id, unitId, isOverdue }) => `${what} ${id} ${unitId}${isOverdue ? ' overdue' : ''}`),
  ).toEqual([
    'unplanned one hunan overdue',
    'concern late null overdue',
    'concern today null',
    'visit soon hunan',
    'spread trial hunan',
  ])
})
