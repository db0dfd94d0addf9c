import { describe, expect, test } from 'vitest'
import type { SessionSummary } from '../../../../src/domain/sessionSummary'
import { countFrom } from '../../../../src/domain/season/coverage'
import { showingsIn } from '../../../../src/domain/season/showings'
import { summaryOf } from '../../../../src/domain/summaryOf'
import { overviewView } from '../../../../src/ui/overview/overviewView'
import { waitingFor } from '../../../../src/ui/overview/waitingFor'
import { blank, byId, emptyLibrary, someLibrary } from '../../domain/library'
import { planned } from '../../domain/plan'

const season = blank('seasons', 's', { collectedTarget: 3, featuredTarget: 2 })
const library = {
  ...emptyLibrary,
  seasons: byId([season]),
  units: byId([blank('units', 'tianping', { town: true }), blank('units', 'museum')]),
  topics: byId([blank('topics', 'theory', { seasonIds: ['s'] }), blank('topics', 'other season')]),
  cases: byId([
    blank('cases', 'shown', { seasonIds: ['s'], unitId: 'tianping', topicId: 'theory', stage: 'featured' }),
    blank('cases', 'elsewhere', { seasonIds: ['x'], unitId: 'tianping', topicId: 'theory', stage: 'featured' }),
  ]),
  rounds: byId([blank('rounds', 'r', { seasonId: 's' })]),
  visits: byId([blank('visits', 'v', { roundId: 'r', unitId: 'tianping', done: true })]),
  spreads: byId([blank('spreads', 'p', { caseId: 'shown', unitId: 'museum' })]),
  sessions: byId([
    blank('sessions', 'one', { seasonId: 's', number: 1 }),
    blank('sessions', 'two', { seasonId: 's', number: 2 }),
    blank('sessions', 'three', { seasonId: 's', number: 3 }),
    blank('sessions', 'old', { seasonId: 's', number: 4, archivedAt: 1 }),
    blank('sessions', 'other', { seasonId: 'x', number: 5 }),
  ]),
}
const dated = (id: string, date: string): SessionSummary => ({ ...summaryOf(id, planned('10&shown')), id, date })
const today = () => '2021-05-20'
const view = (...summaries: readonly SessionSummary[]) =>
  overviewView(library, summaries, showingsIn(library, summaries, today), season, today(), today)

describe('the overview of a season', () => {
  test('counts what is of the season alone', () => {
    const { funnel, rows, topics, spreads, headline } = view()
    expect(funnel.steps[0]).toMatchObject({ stage: 'lead', count: 1, target: 3 })
    expect(topics.map(({ id }) => id)).toEqual(['theory'])
    expect(
      rows.map(({ unit, cells, visits }) => [unit.id, cells.map((cell) => countFrom(cell, 'lead')), visits.length]),
    ).toEqual([['tianping', [1, 0], 1]])
    expect(spreads).toEqual({ intended: 1, trial: 0, established: 0 })
    expect(headline).toEqual({ what: 'featured', lacking: 1 })
  })

  test.each<[string, SessionSummary[], number | undefined, number | null | undefined]>([
    ['there is none', [], undefined, undefined],
    [
      'the nearest that is not over',
      [dated('one', '2021-05-19'), dated('three', '2021-07-01'), dated('two', '2021-05-31')],
      2,
      11,
    ],
    ['one that is today', [dated('one', '2021-05-20'), dated('two', '2021-05-31')], 1, 0],
    ['dated ones before those without a date', [dated('one', ''), dated('two', '2021-06-01')], 2, 12],
    ['one without a date, if nothing else is to come', [dated('one', ''), dated('two', '2021-05-01')], 1, null],
    [
      'not an archived one, nor one of another season',
      [dated('old', '2021-06-01'), dated('other', '2021-06-01')],
      undefined,
      undefined,
    ],
  ])('the next session: %s', (_, summaries, number, daysLeft) => {
    const { next } = view(...summaries)
    expect([next?.entry.number, next?.daysLeft]).toEqual([number, daysLeft])
  })

  test('knows how many sessions were held, and that they presented the case', () => {
    const { heldCount, funnel } = view(dated('one', '2021-05-19'), dated('two', '2021-05-31'))
    expect([heldCount, funnel.steps.find(({ stage }) => stage === 'presented')?.count]).toEqual([1, 1])
  })
})

test('whoever is on stage and has not said yes is waited for, in the order in which they come on', () => {
  const session = {
    ...planned('10:speaker.wu,crew.gu 5:host.lin,speaker.he,speaker.left'),
    presences: new Map([['he', { personId: 'he', status: 'confirmed', arrival: null, departure: null } as const]]),
  }
  expect(waitingFor(session, someLibrary).map(({ id }) => id)).toEqual(['wu', 'lin'])
})
