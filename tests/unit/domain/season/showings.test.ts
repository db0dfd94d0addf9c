import { expect, test } from 'vitest'
import type { SessionSummary } from '../../../../src/domain/sessionSummary'
import { noShowings, showingsIn } from '../../../../src/domain/season/showings'
import { summaryOf } from '../../../../src/domain/summaryOf'
import { held } from '../held'
import { someLibrary } from '../library'
import { planned } from '../plan'

const today = () => '2021-01-01'
const summary = (id: string, plan: string): SessionSummary => summaryOf(id, { ...planned(plan), id })
const shown = (summaries: readonly SessionSummary[]) => {
  const { held: was, planned: will } = showingsIn(someLibrary, summaries, today).ofCase.get('case1') ?? noShowings
  const words = (list: typeof was) => list.map(({ number, segmentId }) => `${number}${segmentId}`).join(' ')
  return `${words(was)} / ${words(will)}`
}

test.each<[string, readonly SessionSummary[], string]>([
  ['nowhere', [summary('session1', '10=talk')], ' / '],
  ['in a session to come, on two rows', [summary('session1', '10=talk&case1 5 10=skit&case1')], ' / 1a 1c'],
  ['a skipped row shows nothing', [summary('session1', '10~=talk&case1')], ' / '],
  ['called live: only what the show reached', [held('session2', '10=talk&case1 10&case1', { b: [9, 1] })], '2b / '],
  ['held and to come', [summary('session3', '10&case1'), held('session2', '10&case1', { a: [9, 1] })], '2a / 3a'],
  ['a session that is not in the list', [summary('unlisted', '10&case1')], ' / '],
])('%s', (_, summaries, expected) => expect(shown(summaries)).toBe(expected))

test('a session that was held without the console showed all of its plan', () => {
  const done: SessionSummary = { ...summary('session1', '10&case1 10&case2'), state: 'held' }
  const { ofCase } = showingsIn(someLibrary, [done], today)
  expect([...ofCase].map(([id, { held: was }]) => `${id} ${was.length}`)).toEqual(['case1 1', 'case2 1'])
})
