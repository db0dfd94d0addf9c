import { expect, test } from 'vitest'
import type { Concern } from '../../../../src/domain/library'
import { concernCounts, concernStandings } from '../../../../src/domain/season/concernStanding'
import type { Showing } from '../../../../src/domain/season/showings'
import { blank, byId, emptyLibrary } from '../library'

const library = {
  ...emptyLibrary,
  topics: byId([blank('topics', 'old', { mergedIntoId: 'kept' }), blank('topics', 'kept')]),
  units: byId([blank('units', 'north'), blank('units', 'closed', { deletedAt: 1 })]),
  cases: byId([blank('cases', 'case1'), blank('cases', 'gone', { deletedAt: 1 })]),
}
const showing = (said: string): Showing => ({
  segmentId: 'forum',
  kind: 'microForum',
  title: 'Forum',
  caseId: null,
  concernIds: ['c'],
  plannedMs: 0,
  actual: { durationMs: 1, heldAt: 0, said },
  sessionId: 'session2',
  number: 2,
  theme: '',
  date: '2021-05-20',
})

type Where = 'nowhere' | 'planned' | 'held'
const standing = (more: Partial<Concern>, where: Where = 'nowhere') => {
  const showings = {
    held: where === 'held' ? [showing('Mirrors for the ground floor')] : [],
    planned: where === 'planned' ? [showing('')] : [],
  }
  const one = blank('concerns', 'c', { state: 'noted', ...more })
  const [found] = concernStandings([one], library, { ofConcern: new Map([['c', showings]]) }, '2021-06-01')
  if (!found) throw new Error('no standing')
  return found
}

test.each<[string, Partial<Concern>, Where, string]>([
  ['nothing happened', {}, 'nowhere', 'noted, at least noted'],
  ['a case answers it', { caseId: 'case1' }, 'nowhere', 'planned, at least planned'],
  ['a deleted case answers nothing', { caseId: 'gone' }, 'nowhere', 'noted, at least noted'],
  ['a session to come takes it up', {}, 'planned', 'planned, at least planned'],
  ['a show has reached it', {}, 'held', 'answered, at least answered'],
  ['by hand it can only be further', { state: 'planned' }, 'held', 'answered, at least answered'],
  ['followed up by hand', { state: 'followedUp' }, 'held', 'followedUp, at least answered'],
])('%s', (_, more, where, expected) => {
  const { state, derived } = standing(more, where)
  expect(`${state}, at least ${derived}`).toBe(expected)
})

test.each<[string, Partial<Concern>, Where, boolean]>([
  ['due yesterday', { dueOn: '2021-05-31' }, 'nowhere', true],
  ['due today', { dueOn: '2021-06-01' }, 'nowhere', false],
  ['without a day', {}, 'nowhere', false],
  ['answered in class, but not followed up', { dueOn: '2021-05-31' }, 'held', true],
  ['followed up', { dueOn: '2021-05-31', state: 'followedUp' }, 'held', false],
])('overdue: %s', (_, more, where, isOverdue) => expect(standing(more, where).isOverdue).toBe(isOverdue))

test('what was said is what somebody wrote, otherwise what was noted in the show', () => {
  expect(standing({}, 'held').answer).toBe('Mirrors for the ground floor')
  expect(standing({ answer: 'A lift that stops between floors' }, 'held').answer).toBe(
    'A lift that stops between floors',
  )
  expect(standing({}, 'planned').answer).toBe('')
})

test('a merged topic is the one that is left; a deleted unit is none', () =>
  expect(standing({ topicId: 'old', unitId: 'closed' })).toMatchObject({ topicId: 'kept', unitId: null }))

test('every concern is counted in exactly one state, topic and unit', () => {
  const all = [
    standing({ topicId: 'old', unitId: 'north', dueOn: '2021-05-31' }),
    standing({ topicId: 'kept', caseId: 'case1' }),
    standing({}, 'held'),
  ]
  const { byTopic, byUnit, ...counts } = concernCounts(all)
  expect(counts).toEqual({ all: 3, open: 2, overdue: 1, byState: { noted: 1, planned: 1, answered: 1, followedUp: 0 } })
  expect([...byTopic]).toEqual([
    ['kept', 2],
    [null, 1],
  ])
  expect([...byUnit]).toEqual([
    ['north', 1],
    [null, 2],
  ])
})
