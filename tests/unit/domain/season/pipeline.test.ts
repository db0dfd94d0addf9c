import { describe, expect, test } from 'vitest'
import type { Case, Spread } from '../../../../src/domain/library'
import { concernStateOf, answerOf, isConcernOverdue } from '../../../../src/domain/season/concernStateOf'
import { concernStates, type ConcernState } from '../../../../src/domain/season/concern'
import { coverageOf, countFrom } from '../../../../src/domain/season/coverage'
import { funnelOf } from '../../../../src/domain/season/funnel'
import { hasReached, isSetStage, lacksFor, stageOf, stages, type Stage } from '../../../../src/domain/season/pipeline'
import { noShowings, type Showing, type Showings } from '../../../../src/domain/season/showings'
import { spreadMatrix, townExchange } from '../../../../src/domain/season/spreadMatrix'
import { standingsOf, type CaseStanding } from '../../../../src/domain/season/standing'
import { blank, byId, emptyLibrary, person } from '../library'

const showing = (said = ''): Showing => ({
  sessionId: 's2',
  number: 2,
  theme: '文明实践助推社会治理',
  date: '2021-05-20',
  segmentId: 'r',
  kind: 'microForum',
  title: '微论坛',
  caseId: null,
  concernIds: [],
  plannedMs: 0,
  actual: { durationMs: 0, heldAt: 0, said },
})
const held = (said?: string): Showings => ({ held: [showing(said)], planned: [] })
const planned: Showings = { held: [], planned: [showing()] }
const spread = (id: string, more: Partial<Spread> = {}): Spread => blank('spreads', id, { caseId: 'c', ...more })

const library = {
  ...emptyLibrary,
  units: byId([
    blank('units', 'tianping', { town: true }),
    blank('units', 'hongmei', { town: true }),
    blank('units', 'museum'),
    blank('units', 'closed', { town: true, deletedAt: 1 }),
  ]),
  topics: byId([blank('topics', 'theory'), blank('topics', 'care'), blank('topics', 'old', { mergedIntoId: 'care' })]),
  people: byId([person('zhou'), person('left', { deletedAt: 1 })]),
}
const standing = (id: string, stage: Stage, more: Partial<Case> = {}): CaseStanding => ({
  one: blank('cases', id, more),
  stage,
  showings: noShowings,
  spreads: [],
  isScheduled: false,
})

describe('the stage of a case', () => {
  test.each<[string, Showings, Spread[], Stage]>([
    ['what somebody set', noShowings, [], 'refining'],
    ['a session to come changes nothing', planned, [], 'refining'],
    ['a session that was held presents it', held(), [], 'presented'],
    ['an intention spreads nothing', held(), [spread('a')], 'presented'],
    ['a trial spreads it', held(), [spread('a', { state: 'trial' })], 'spread'],
    ['also before it came to the stage', noShowings, [spread('a', { state: 'established' })], 'spread'],
  ])('%s', (_, showings, spreads, stage) =>
    expect(stageOf(blank('cases', 'c', { stage: 'refining' }), showings, spreads)).toBe(stage),
  )

  test('comes after all before it', () => {
    expect(stages.filter((stage) => hasReached('featured', stage))).toEqual([
      'lead',
      'candidate',
      'refining',
      'featured',
    ])
    expect(stages.filter(isSetStage)).toHaveLength(4)
  })

  const cast = [{ role: 'speaker', personId: 'zhou', teamId: null }] as const
  const whole: Partial<Case> = { unitId: 'museum', topicId: 'theory', summary: '一句话', cast }
  test.each<[string, Partial<Case>, string]>([
    ['nothing is lacking', whole, ''],
    ['another topic will do', { ...whole, topicId: null, otherTopicIds: ['old'] }, ''],
    ['everything is lacking', {}, 'unit topic summary presenter'],
    ['what is deleted does not count', { ...whole, unitId: 'closed', topicId: 'gone' }, 'unit topic'],
    ['blanks say nothing', { ...whole, summary: ' \n' }, 'summary'],
    ['crew present nothing', { ...whole, cast: [{ role: 'crew', personId: 'zhou', teamId: null }] }, 'presenter'],
    [
      'somebody deleted presents nothing',
      { ...whole, cast: [{ role: 'speaker', personId: 'left', teamId: null }] },
      'presenter',
    ],
  ])('for 精选: %s', (_, more, lacking) =>
    expect(lacksFor('featured', blank('cases', 'c', more), library).join(' ')).toBe(lacking),
  )

  test('asks for more from stage to stage', () => {
    const lacking = (['lead', 'candidate', 'refining'] as const).map((stage) =>
      lacksFor(stage, blank('cases', 'c'), library).join(' '),
    )
    expect(lacking).toEqual(['', 'unit', 'unit topic'])
  })
})

describe('a concern', () => {
  test.each<[ConcernState, string | null, Showings, ConcernState]>([
    ['noted', null, noShowings, 'noted'],
    ['noted', 'c', noShowings, 'planned'],
    ['noted', null, planned, 'planned'],
    ['noted', null, held(), 'answered'],
    ['planned', null, held(), 'answered'],
    ['answered', null, noShowings, 'answered'],
    ['followedUp', null, noShowings, 'followedUp'],
    ['followedUp', 'c', held(), 'followedUp'],
  ])('%s, answered by %s', (state, caseId, showings, expected) =>
    expect(concernStateOf({ state, caseId }, showings)).toBe(expected),
  )

  test.each<[string, boolean]>([
    ['', false],
    ['2021-05-20', false],
    ['2021-05-19', true],
  ])('due on %s', (dueOn, isLate) => {
    const late = concernStates.filter((state) => isConcernOverdue({ dueOn }, state, '2021-05-20'))
    expect(late).toEqual(isLate ? ['noted', 'planned', 'answered'] : [])
  })

  test('knows what was said, unless somebody wrote it down', () => {
    expect(answerOf({ answer: '' }, held('先试点两栋楼'))).toBe('先试点两栋楼')
    expect(answerOf({ answer: '装在北门' }, held('先试点两栋楼'))).toBe('装在北门')
    expect(answerOf({ answer: '' }, planned)).toBe('')
  })
})

describe('what a season counts', () => {
  const all = [
    standing('1', 'lead', { unitId: 'tianping', topicId: 'theory' }),
    standing('2', 'featured', { unitId: 'tianping', topicId: 'old', otherTopicIds: ['theory'] }),
    standing('3', 'presented', { unitId: 'museum', townId: 'tianping', topicId: 'care' }),
    standing('4', 'spread', { unitId: 'museum' }),
    standing('5', 'candidate', { unitId: 'closed', topicId: 'care' }),
  ]

  test('a case counts once, for its town and its leading topic', () => {
    const units = [library.units.get('tianping'), library.units.get('hongmei')].flatMap((unit) => unit ?? [])
    const topics = [library.topics.get('theory'), library.topics.get('care')].flatMap((topic) => topic ?? [])
    const matrix = coverageOf(units, topics, all, library)
    expect(matrix.map((row) => row.map((cell) => countFrom(cell, 'lead')).join(' '))).toEqual([
      '1 2 0', // tianping
      '0 0 0', // hongmei: a hole
      '0 1 1', // others
    ])
    expect(matrix[0]?.map((cell) => countFrom(cell, 'featured')).join(' ')).toBe('0 2 0')
  })

  test('the funnel counts a case in every step it has passed', () => {
    const first = all[0]
    const scheduled = [...all, ...(first ? [{ ...first, isScheduled: true }] : [])]
    const funnel = funnelOf(scheduled, { collectedTarget: 72, featuredTarget: null })
    expect(funnel.steps.map(({ stage, count }) => `${stage} ${count}`)).toEqual([
      'lead 6',
      'candidate 4',
      'refining 3',
      'featured 3',
      'presented 2',
      'spread 1',
    ])
    expect(funnel.steps.map(({ target }) => target)).toEqual([72, null, null, null, null, null])
    expect(funnel.scheduled).toBe(1)
  })

  const spreads = [
    spread('a', { unitId: 'hongmei', state: 'trial' }),
    spread('b', { unitId: 'hongmei', state: 'established' }),
    spread('c', { unitId: 'museum' }),
    spread('d', { unitId: 'tianping', state: 'trial' }),
  ]
  const home = blank('cases', 'c', { unitId: 'tianping' })

  test('a place counts once a case, an intention not at all', () => {
    const standings = standingsOf([home], spreads, { ofCase: new Map([['c', held()]]) })
    expect(funnelOf(standings, { collectedTarget: null, featuredTarget: null }).places).toBe(2)
    expect(standings[0]).toMatchObject({ stage: 'spread', isScheduled: false })
  })

  test('where cases went, and what towns gave and took', () => {
    const rows = spreadMatrix([home, blank('cases', 'nowhere')], spreads)
    expect(rows.map(({ caseId, byUnit }) => [caseId, [...byUnit.keys()].join(' ')])).toEqual([
      ['c', 'hongmei museum tianping'],
    ])
    const towns = ['tianping', 'hongmei'].flatMap((id) => library.units.get(id) ?? [])
    const exchange = townExchange(towns, spreads, { ...library, cases: byId([home]) })
    const ids = (some: readonly Spread[]) => some.map(({ id }) => id).join(' ')
    expect(exchange.map(({ unitId, gave, took }) => `${unitId}: ${ids(gave)} / ${ids(took)}`)).toEqual([
      'tianping: a b / ',
      'hongmei:  / a b',
    ])
  })
})
