import { describe, expect, test } from 'vitest'
import { estimateOf, type EstimateContext } from '../../../../src/domain/estimate/estimateOf'
import { defaultPace } from '../../../../src/domain/estimate/paceTable'
import { rehearsedMs } from '../../../../src/domain/estimate/rehearsedMs'
import type { Segment } from '../../../../src/domain/segment'
import { person, someLibrary } from '../library'
import { held as heldSession } from '../held'
import { minutes, planned, segmentsOf, withRows } from '../plan'

const context: EstimateContext = { people: someLibrary.people, pace: defaultPace, earlier: [] }

function segment(word: string, patch: Partial<Segment> = {}): Segment {
  const [only] = segmentsOf(withRows(planned(word), { a: patch }))
  if (!only) throw new Error('no segment')
  return only
}

const of1800 = { script: '字'.repeat(1_800) }

describe('the estimate from a script goes by who speaks', () => {
  test.each([
    ['a host', '10=hosting:host.lin', 9],
    ['a speaker', '10=caseShare:speaker.lin', 10],
    ['an expert', '10=keynote:expert.lin', 10],
    ['a moderator, not the panelists', '10=microForum:panelist.wu,moderator.lin', 10],
    ['a resident on stage', '10=skit:performer.lin', 12],
    ['the speaker before the host', '10=caseShare:host.lin,speaker.wu', 10],
    ['the host of a hosting before a speaker', '10=hosting:speaker.wu,host.lin', 9],
    ['the role that the kind expects, if nobody is cast', '10=opening', 9],
    ['a team', '10=skit:performer.team1', 12],
    ['a fast speaker', '10=keynote:expert.quick', 6],
  ])('%s', (_, word, expected) => {
    expect(estimateOf(segment(word, of1800), context)?.ms).toBe(minutes(expected))
  })

  test('Latin words and pauses come on top', () => {
    const script = `${'字'.repeat(180)} ${'word '.repeat(130)} [停顿 30s]`
    expect(estimateOf(segment('10=talk:speaker.lin', { script }), context)).toEqual({
      ms: minutes(2.5),
      basis: 'script',
      scriptMs: minutes(2.5),
      actualMs: null,
      rehearsalMs: null,
      characters: 180,
      pace: 180,
    })
  })
})

describe('what the estimate is based on', () => {
  test.each([
    ['nothing', '10=talk:speaker.lin', {}, null],
    ['not a script of directions', '10=talk:speaker.lin', { script: '[灯光暗]' }, null],
    ['the script', '10=talk:speaker.lin', of1800, ['script', 10]],
    ['rehearsals before the script', '10=talk^8,9:speaker.lin', of1800, ['rehearsals', 8.5]],
    ['rehearsals alone', '10=talk^8:speaker.lin', {}, ['rehearsals', 8]],
    ['the own pace before rehearsals', '10=talk^8:speaker.quick', of1800, ['ownPace', 6]],
    ['rehearsals where the own pace has no script', '10=talk^8:speaker.quick', {}, ['rehearsals', 8]],
  ])('%s', (_, word, patch, expected) => {
    const estimate = estimateOf(segment(word, patch), context)
    expect(estimate && [estimate.basis, estimate.ms / minutes(1)]).toEqual(expected)
  })

  const earlier = [heldSession('s2', '9=talk&case1', { a: [9, 2] }), heldSession('s3', '9=talk&case1', { a: [7, 1] })]

  test.each([
    ['earlier shows alone', '10=talk&case1:speaker.lin', {}, ['actuals', 8]],
    ['earlier shows before rehearsals and script', '10=talk&case1^12:speaker.lin', of1800, ['actuals', 8]],
    ['the own pace before earlier shows', '10=talk&case1:speaker.quick', of1800, ['ownPace', 6]],
    ['earlier shows where the own pace has no script', '10=talk&case1:speaker.quick', {}, ['actuals', 8]],
    ['no shows of another case', '10=talk&case2:speaker.lin', of1800, ['script', 10]],
  ])('%s', (_, word, patch, expected) => {
    const estimate = estimateOf(segment(word, patch), { ...context, earlier })
    expect(estimate && [estimate.basis, estimate.ms / minutes(1)]).toEqual(expected)
  })

  test('follows a show that was held since', () => {
    const talk = segment('10=talk&case1:speaker.lin', of1800)
    expect(estimateOf(talk, context)?.basis).toBe('script')
    expect(estimateOf(talk, { ...context, earlier })?.ms).toBe(minutes(8))
    const more = [...earlier, heldSession('s4', '9=talk&case1', { a: [20, 3] })]
    expect(estimateOf(talk, { ...context, earlier: more })?.ms).toBe(minutes(9))
  })

  test('follows a changed pace of the person or of the table', () => {
    const talk = segment('10=talk:speaker.lin', of1800)
    expect(estimateOf(talk, context)?.ms).toBe(minutes(10))
    expect(estimateOf(talk, { ...context, pace: { ...defaultPace, practised: 200 } })?.ms).toBe(minutes(9))
    const people = new Map(context.people).set('lin', person('lin', { pace: 100 }))
    expect(estimateOf(talk, { ...context, people })?.ms).toBe(minutes(18))
  })
})

test.each([
  ['none', [], null],
  ['one', [[1, 9]], 9],
  [
    'the mean of two',
    [
      [1, 9],
      [2, 12],
    ],
    10.5,
  ],
  [
    'the middle of three',
    [
      [1, 9],
      [2, 30],
      [3, 12],
    ],
    12,
  ],
  [
    'the last three by date, however they are listed',
    [
      [4, 10],
      [1, 99],
      [2, 98],
      [3, 11],
      [5, 12],
    ],
    11,
  ],
])('rehearsed: %s', (_, held, expected) => {
  const rehearsals = held.map(([heldAt = 0, length = 0], i) => ({
    id: `${i}`,
    order: `${i}`,
    heldAt,
    durationMs: minutes(length),
  }))
  expect(rehearsedMs(rehearsals)).toBe(expected === null ? null : minutes(expected))
})
