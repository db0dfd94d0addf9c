import { expect, test } from 'vitest'
import { nextStageOf, stageStepsOf } from '../../../../src/domain/season/caseStages'
import { followUpsOfCase, recordsOfCase, wayOfCase, type WayStep } from '../../../../src/domain/season/caseWay'
import type { Case } from '../../../../src/domain/season/case'
import type { Stage } from '../../../../src/domain/season/pipeline'
import type { Showing, Showings } from '../../../../src/domain/season/showings'
import { blank, byId, emptyLibrary, person } from '../library'

const showing = (sessionId: string, number: number, date: string, more: Partial<Showing> = {}): Showing => ({
  sessionId,
  number,
  theme: '',
  date,
  segmentId: `${sessionId}-row`,
  kind: 'caseShare',
  title: '',
  caseId: 'c',
  concernIds: [],
  plannedMs: 900_000,
  actual: null,
  ...more,
})

const one: Case = blank('cases', 'c', { visitIds: ['v1'] })
const library = {
  ...emptyLibrary,
  people: byId([person('zhou')]),
  visits: byId([
    blank('visits', 'v1', { date: '2021-03-12', done: true }),
    blank('visits', 'other', { date: '2021-03-13' }),
  ]),
  concerns: byId([
    blank('concerns', 'k1', { caseId: 'c', raisedOn: '2021-03-12', dueOn: '2021-06-01' }),
    blank('concerns', 'k2', { caseId: 'other', raisedOn: '2021-03-12' }),
  ]),
  spreads: byId([
    blank('spreads', 'p1', { caseId: 'c', on: '2021-07-01', state: 'trial', visitOn: '2021-07-20' }),
    blank('spreads', 'p2', { caseId: 'c', on: '', state: 'intended' }),
    blank('spreads', 'p3', { caseId: 'c', on: '2021-08-01', state: 'established', visitOn: '2021-08-02' }),
  ]),
}
const records = recordsOfCase(library, one)
const refinement = {
  id: 'r',
  at: 20210402,
  by: '周敏',
  note: '',
  texts: { name: '', summary: '', problem: '', method: '', effect: '' },
}
const sessions: Showings = {
  held: [showing('s2', 2, '2021-05-20'), showing('s2', 2, '2021-05-20', { segmentId: 'second' })],
  planned: [showing('s5', 5, '')],
}
const showings = {
  ofCase: new Map([['c', sessions]]),
  ofConcern: new Map([['k1', { held: [showing('s2', 2, '2021-05-20', { kind: 'microForum' })], planned: [] }]]),
}
const way = wayOfCase('c', records, showings, { refinements: [refinement] }, () => '2021-04-02')

const shown = (step: WayStep): string =>
  step.type === 'session'
    ? `${step.isHeld ? 'held' : 'planned'} ${step.number} ×${step.showings.length} answers ${step.concerns.length}`
    : step.type
test('the way of a case in the order of time: what has no date comes last, a session is one step', () => {
  expect(way.map(shown)).toEqual([
    'visit',
    'concern',
    'refinement',
    'held 2 ×2 answers 1',
    'spread',
    'spread',
    'planned 5 ×1 answers 0',
    'spread',
  ])
})

test('its stages, with what is known of each', () => {
  const words = stageStepsOf('spread', way).map(
    ({ stage, isReached, date, count, sessions: numbers }) =>
      `${stage}${isReached ? '' : '?'} ${date} ${count}${numbers.length > 0 ? ` in ${numbers.join()}` : ''}`,
  )
  expect(words).toEqual([
    'lead 2021-03-12 1',
    'candidate  0',
    'refining 2021-04-02 1',
    'featured  0',
    'presented 2021-05-20 1 in 2',
    'spread 2021-07-01 2',
  ])
})

test('a case that spread before it came to the stage was not on stage', () => {
  const reached = stageStepsOf(
    'spread',
    way.filter(({ type }) => type !== 'session'),
  ).filter(({ isReached }) => isReached)
  expect(reached.map(({ stage }) => stage)).toEqual(['lead', 'candidate', 'refining', 'featured', 'spread'])
})

test.each<[Stage, string]>([
  ['lead', 'candidate: unit'],
  ['refining', 'featured: unit topic summary presenter'],
  ['featured', 'presented: session'],
  ['presented', 'spread: '],
  ['spread', 'at the end'],
])('after %s comes what it lacks', (stage, expected) => {
  const next = nextStageOf(one, stage, records, library)
  expect(next ? `${next.stage}: ${next.lacks.join(' ')}` : 'at the end').toBe(expected)
})

test('what has to be looked after, and what is late', () => {
  const list = followUpsOfCase(records, '2021-07-01').map(({ type, date, isOverdue }) => `${type} ${date} ${isOverdue}`)
  expect(list).toEqual(['concern 2021-06-01 true', 'spread 2021-07-20 false'])
})
