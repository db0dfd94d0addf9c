import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runOutcome } from '../../../src/ui/live/after/historyView'
import { reportView } from '../../../src/ui/live/after/reportView'
import { reportOf } from '../../../src/domain/run/report/report'
import { speakerView } from '../../../src/ui/displays/speakerView'
import { barView } from '../../../src/ui/live/console/barView'
import { thresholdOf, windUpOf, withDanger, withWarn } from '../../../src/ui/state/thresholds'
import { logs, plan as anyPlan } from '../domain/run/logs'
import { logOf, planned, startAt, stateAfter, type Press } from './shows'

const plan = planned('10 5 20')
const presses: readonly Press[] = [
  [0, { type: 'start' }],
  [12, { type: 'go', segmentId: 'b' }],
  [13, { type: 'correct', eventId: 'e1', realAt: startAt + 11 * 60_000 }],
  [14, { type: 'note', segmentId: 'a', text: '提问多' }],
  [15, { type: 'cut', segmentId: 'c', isCut: true }],
  [20, { type: 'end' }],
]
const report = reportView(reportOf(plan, logOf(presses)), plan)

test('each segment is told as planned and as it was', () => {
  expect(
    report.lines.map(
      (row) => `${row.title} ${row.outcome} ${row.planned} ${row.actual} ${row.delta} ${row.side} ${row.note}`,
    ),
  ).toEqual([
    '环节1 done 10:00 11:00 +1:00 late 提问多',
    '环节2 done 5:00 9:00 +4:00 late ',
    '环节3 cut 20:00 null null even ',
  ])
})

test('bars are of the longest of all', () => {
  expect(report.lines.map(({ plannedShare, actualShare }) => [plannedShare, actualShare])).toEqual([
    [0.5, 0.55],
    [0.25, 0.45],
    [1, 0],
  ])
})

test('the whole is told by its end, with the times that were moved', () => {
  const { startedClock, endedClock, planned: plannedLength, actual, over, side, corrections } = report
  expect({ startedClock, endedClock, plannedLength, actual, over, side }).toEqual({
    startedClock: '14:00',
    endedClock: '14:20',
    plannedLength: '35:00',
    actual: '20:00',
    over: '−15:00',
    side: 'early',
  })
  expect(corrections.map(({ title, from, to }) => `${title} ${from} ${to}`)).toEqual(['环节2 14:12:00 14:11:00'])
})

test('the start that was moved is told with what it began', () => {
  const moved: readonly Press[] = [
    [3, { type: 'start' }],
    [4, { type: 'correct', eventId: 'e0', realAt: startAt + 60_000 }],
    [9, { type: 'end' }],
  ]
  const { corrections } = reportView(reportOf(plan, logOf(moved)), plan)
  expect(corrections.map(({ title }) => title)).toEqual(['环节1'])
})

test('the list of runs tells length and difference, once a run is over', () => {
  const took = { actual: '20:00', over: '−15:00', side: 'early', tone: 'early' }
  expect(runOutcome(plan, logOf(presses))).toEqual({ state: 'over', startedAt: startAt, took })
  expect(runOutcome(plan, logOf(presses.slice(0, 1)))).toEqual({ state: 'going', startedAt: startAt, took: null })
  expect(runOutcome(plan, [])).toEqual({ state: 'waiting', startedAt: null, took: null })
  const givenUp = [{ type: 'end', id: 'e', at: plan.startAt }] as const
  expect(runOutcome(plan, givenUp)).toEqual({ state: 'unstarted', startedAt: null, took: null })
})

test('开始 in the list of runs is when the show began, as corrected, not when the console was opened', () => {
  const moved: readonly Press[] = [
    [-40, { type: 'checkIn', whoId: 'lin', isHere: true }],
    [3, { type: 'start' }],
    [4, { type: 'correct', eventId: 'e1', realAt: startAt + 60_000 }],
    [9, { type: 'end' }],
  ]
  expect(runOutcome(plan, logOf(moved)).startedAt).toBe(startAt + 60_000)
})

test('where the time went is told without what is nothing', () => {
  expect(report.balance).toEqual([
    { of: 'segmentsMs', by: '+5:00' },
    { of: 'leftOutMs', by: '−20:00' },
  ])
})

/** `+1:05` in seconds. */
const secondsOf = (signed: string): number =>
  (signed.startsWith('−') ? -1 : 1) *
  signed
    .replace(/^[+−]/, '')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)

test('where the time went adds up to the difference that stands above it, whenever it began', () => {
  fc.assert(
    fc.property(anyPlan, logs, (frozenPlan, log) => {
      const { balance, over } = reportView(reportOf(frozenPlan, log), frozenPlan)
      const total = balance.reduce((sum, { by }) => sum + secondsOf(by), 0)
      expect(total).toBe(secondsOf(over))
    }),
  )
  const early = logOf([
    [-6.32, { type: 'start' }],
    [28.7, { type: 'end' }],
  ])
  const { balance, over } = reportView(reportOf(plan, early), plan)
  expect([balance.map(({ of }) => of), over]).toEqual([['startMs', 'segmentsMs', 'leftOutMs'], '−6:18'])
})

const threshold = { warnMs: 180_000, dangerMs: 60_000 }
test.each<[number, string]>([
  [0, 'calm 7:00'],
  [6.99, 'calm 0:01'],
  [7, 'warn '],
  [9, 'danger '],
  [10, 'danger '],
  [10.5, 'over 0:30'],
])('after %f of ten minutes it is %s', (minutes, shown) => {
  const { urgency, time } = barView(stateAfter(plan, [[0, { type: 'start' }]], minutes), threshold)
  expect(`${urgency} ${time}`).toBe(shown)
})

test('the marks stand where the warnings begin', () => {
  const { warnShare, dangerShare } = barView(stateAfter(plan, [[0, { type: 'start' }]], 0), threshold)
  expect([warnShare, dangerShare]).toEqual([0.7, 0.9])
})

test('thresholds: what is set for a kind holds, and one gives way to the other', () => {
  expect(thresholdOf('talk', { talk: threshold })).toBe(threshold)
  expect(thresholdOf('skit', { talk: threshold }).warnMs).toBeGreaterThan(0)
  expect(withWarn(threshold, 30_000)).toEqual({ warnMs: 30_000, dangerMs: 30_000 })
  expect(withDanger(threshold, 240_000)).toEqual({ warnMs: 240_000, dangerMs: 240_000 })
})

test('a forum of one minute is not red from its first second, on the console and on the display', () => {
  const forum = planned('1')
  const brief = { ...forum, segments: forum.segments.map((one) => ({ ...one, kind: 'microForum' as const })) }
  const shownAfter = (second: number) => {
    const state = stateAfter(brief, [[0, { type: 'start' }]], second / 60)
    const { tone } = speakerView(brief, state, (current) => windUpOf(current, {}))
    return `${state.current && barView(state, windUpOf(state.current, {})).urgency} ${tone}`
  }
  expect([0, 39, 40, 53, 54].map(shownAfter)).toEqual([
    'calm calm',
    'calm calm',
    'warn warn',
    'warn warn',
    'danger danger',
  ])
})
