import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameInLibrary } from '../../../../src/domain/season/nameInLibrary'
import { seasonScope } from '../../../../src/domain/season/seasonScope'
import { isMerged, topicOf, topicsOf, topicsOfCase } from '../../../../src/domain/season/topics'
import { townOf, unitsToCover } from '../../../../src/domain/season/units'
import { visitMatrix, visitStateOf } from '../../../../src/domain/season/visitMatrix'
import { ownedBy } from '../../../../src/domain/trash/ownedBy'
import { blank, byId, emptyLibrary } from '../library'

describe('topics that were merged', () => {
  const topics = byId([
    blank('topics', 'a', { seasonIds: ['s'] }),
    blank('topics', 'b', { seasonIds: ['s'], mergedIntoId: 'a' }),
    blank('topics', 'c', { mergedIntoId: 'b' }),
    blank('topics', 'x', { mergedIntoId: 'y', seasonIds: ['s'] }),
    blank('topics', 'y', { mergedIntoId: 'x', seasonIds: ['s'] }),
    blank('topics', 'gone', { deletedAt: 1 }),
    blank('topics', 'lost', { mergedIntoId: 'gone' }),
  ])
  test.each<[string | null, string | undefined]>([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'a'],
    ['x', 'x'],
    ['y', 'x'],
    ['gone', undefined],
    ['lost', undefined],
    ['unknown', undefined],
    [null, undefined],
  ])('%s stands for %s', (id, expected) => expect(topicOf(topics, id)?.id).toBe(expected))

  test('are no topics of the season, and a case has each topic once', () => {
    expect(topicsOf(topics, 's').map(({ id }) => id)).toEqual(['a', 'x'])
    const ids = topicsOfCase(topics, { topicId: 'c', otherTopicIds: ['a', 'y', 'gone'] }).map(({ id }) => id)
    expect(ids).toEqual(['a', 'x'])
  })

  test('always end at one, whatever was merged into what', () => {
    const names = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...names)), { minLength: 4, maxLength: 4 }), (into) => {
        const some = byId(names.map((id, i) => blank('topics', id, { mergedIntoId: into[i] ?? null })))
        for (const topic of some.values()) {
          const left = topicOf(some, topic.id)
          expect(left && isMerged(some, left)).toBe(false)
        }
      }),
    )
  })
})

test('a season covers its towns, and what was chosen by hand', () => {
  const units = byId([
    blank('units', 'tianping', { town: true }),
    blank('units', 'hunan', { town: true }),
    blank('units', 'museum'),
    blank('units', 'hall'),
    blank('units', 'gone', { town: true, deletedAt: 1 }),
  ])
  const ids = unitsToCover(units, { coverage: { hunan: false, museum: true } }).map(({ id }) => id)
  expect(ids).toEqual(['museum', 'tianping'])
  expect(townOf(units, { unitId: 'tianping', townId: null })?.id).toBe('tianping')
  expect(townOf(units, { unitId: 'museum', townId: 'hunan' })?.id).toBe('hunan')
  expect(townOf(units, { unitId: 'museum', townId: 'gone' })).toBe(null)
})

describe('visits', () => {
  const round = blank('rounds', 'one', { from: '2021-03-01', to: '2021-03-31' })
  test.each<[string, boolean, string, string, string]>([
    ['made', true, '2021-03-09', '2021-03-01', 'done'],
    ['today', false, '2021-03-09', '2021-03-09', 'planned'],
    ['yesterday', false, '2021-03-09', '2021-03-10', 'overdue'],
    ['without a day', false, '', '2021-03-31', 'planned'],
    ['without a day, the round is over', false, '', '2021-04-01', 'overdue'],
  ])('%s', (_, done, date, today, state) => expect(visitStateOf({ done, date }, round, today)).toBe(state))

  test('of a unit in a round: one that was made is enough, else the one that needs most care', () => {
    const units = ['a', 'b', 'c'].map((id) => blank('units', id))
    const visit = (id: string, unitId: string, date: string, done = false) =>
      blank('visits', id, { unitId, roundId: 'one', date, done })
    const visits = [
      visit('1', 'a', '2021-03-02'),
      visit('2', 'a', '2021-03-03', true),
      visit('3', 'b', '2021-03-20'),
      visit('4', 'b', '2021-03-02'),
    ]
    const shown = (today: string) =>
      visitMatrix(units, [round], visits, today)
        .flat()
        .map(({ state, isLate, visits: own }) => `${state}${isLate ? '!' : ''} ${own.length}`)
    expect(shown('2021-03-10')).toEqual(['done 2', 'overdue 2', 'missing 0'])
    expect(shown('2021-04-10')).toEqual(['done 2', 'overdue 2', 'missing! 0'])
  })
})

describe('what belongs to a season', () => {
  const season = blank('seasons', 's')
  const library = {
    ...emptyLibrary,
    seasons: byId([season]),
    rounds: byId([blank('rounds', 'r', { seasonId: 's' }), blank('rounds', 'gone', { seasonId: 's', deletedAt: 1 })]),
    visits: byId([
      blank('visits', 'v', { roundId: 'r', unitId: 'u' }),
      blank('visits', 'of gone', { roundId: 'gone' }),
    ]),
    units: byId([blank('units', 'u', { name: '天平街道' }), blank('units', 'w', { name: '华泾镇' })]),
    concerns: byId([blank('concerns', 'q', { seasonId: 's', text: '充电桩' }), blank('concerns', 'other')]),
    cases: byId([
      blank('cases', 'c', { seasonIds: ['earlier', 's'], name: '瓶子菜园' }),
      blank('cases', 'd', { seasonIds: ['s'], deletedAt: 1 }),
    ]),
    spreads: byId([blank('spreads', 'c1', { caseId: 'c', unitId: 'w' }), blank('spreads', 'd1', { caseId: 'd' })]),
    attachments: byId([blank('attachments', 'proof', { ownerId: 'c1' })]),
  }

  test('is found, without what belongs to something deleted', () => {
    const scope = seasonScope(library, season)
    const { rounds, visits, concerns, cases, spreads } = scope
    expect([rounds, visits, concerns, cases, spreads].map((some) => some.map(({ id }) => id).join(' '))).toEqual([
      'r',
      'v',
      'q',
      'c',
      'c1',
    ])
    expect(seasonScope(library, season)).toBe(scope)
  })

  test('goes with it, and what belongs to a case goes with the case', () => {
    const ids = (...owners: readonly string[]) => ownedBy(library, new Set(owners)).map(({ id }) => id)
    expect(ids('s')).toEqual(['r', 'gone', 'v', 'of gone', 'q'])
    expect(ids('c')).toEqual(['c1', 'proof'])
    expect(ids('u')).toEqual([])
  })

  test('has names', () => {
    const named = (['cases', 'visits', 'concerns', 'spreads', 'sessions'] as const).map((name) =>
      nameInLibrary(library, name, { cases: 'c', visits: 'v', concerns: 'q', spreads: 'c1', sessions: 'x' }[name]),
    )
    expect(named).toEqual(['瓶子菜园', '天平街道', '充电桩', '瓶子菜园 → 华泾镇', ''])
  })
})
