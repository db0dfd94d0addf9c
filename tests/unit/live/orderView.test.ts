import { expect, test } from 'vitest'
import { reportOf } from '../../../src/domain/run/report/report'
import { minuteMs } from '../../../src/domain/timing/units'
import { orderRows } from '../../../src/ui/live/console/orderView'
import { overView } from '../../../src/ui/live/console/overView'
import { reportView } from '../../../src/ui/live/after/reportView'
import { blankSegment } from '../domain/run/blankSegment'
import { logOf, planned, stateAfter, type Press } from './shows'

const start: Press = [0, { type: 'start' }]
const go = (minutes: number, segmentId: string): Press => [minutes, { type: 'go', segmentId }]

/** `a done 14:00/14:00 0:00 took 10:00`: state, real or expected start / planned start, how late. */
const shown = (presses: readonly Press[], minutes: number) => {
  const plan = planned('10 5 20')
  return orderRows(stateAfter(plan, presses, minutes), plan).map(
    ({ id, state, clock, plannedClock, delta, side, took }) =>
      `${id} ${state} ${clock}/${plannedClock} ${delta} ${side}${took === null ? '' : ` took ${took}`}`,
  )
}

test.each<[string, readonly Press[], number, readonly string[]]>([
  [
    'before the start all is as planned',
    [],
    -5,
    ['a upcoming 14:00/14:00 0:00 even', 'b upcoming 14:10/14:10 0:00 even', 'c upcoming 14:15/14:15 0:00 even'],
  ],
  [
    'what ran over makes the rest late',
    [start, go(12, 'b')],
    13,
    [
      'a done 14:00/14:00 0:00 even took 12:00',
      'b current 14:12/14:10 +2:00 late',
      'c upcoming 14:17/14:15 +2:00 late',
    ],
  ],
  [
    'what was short makes it early',
    [start, go(9.5, 'b')],
    10,
    [
      'a done 14:00/14:00 0:00 even took 9:30',
      'b current 14:09/14:10 −0:30 early',
      'c upcoming 14:14/14:15 −0:30 early',
    ],
  ],
  [
    'what is cut never begins',
    [start, [1, { type: 'cut', segmentId: 'b', isCut: true }]],
    2,
    ['a current 14:00/14:00 0:00 even', 'b cut /14:10 null even', 'c upcoming 14:10/14:15 −5:00 early'],
  ],
])('%s', (_, presses, minutes, rows) => expect(shown(presses, minutes)).toEqual(rows))

/** `14:10 5:00 → 7:00`: what was planned of a row, and what has become of it. */
const plannedOf = (id: string, presses: readonly Press[], minutes: number): string => {
  const plan = planned('10 5 20')
  const row = orderRows(stateAfter(plan, presses, minutes), plan).find((one) => one.id === id)
  return [row?.plannedClock, row?.planned, row?.given && `→ ${row.given}`, row?.took && `took ${row.took}`]
    .filter(Boolean)
    .join(' ')
}
const longer: Press = [1, { type: 'extend', segmentId: 'b', byMs: 2 * minuteMs }]
const shorter: Press = [
  1,
  { type: 'insert', segment: { ...blankSegment, id: 'b', durationMs: minuteMs }, afterId: 'a' },
]
const added: Press = [1, { type: 'insert', segment: { ...blankSegment, id: 'x', durationMs: minuteMs }, afterId: 'a' }]
test.each<[string, string, readonly Press[], number, string]>([
  ['as it was', 'b', [start], 2, '14:10 5:00'],
  ['with a minute more', 'b', [start, longer], 2, '14:10 5:00 → 7:00'],
  ['with a change taken in', 'b', [start, shorter], 2, '14:10 5:00 → 1:00'],
  ['taken in since', 'x', [start, added], 2, '1:00'],
  ['done, it is compared with the plan', 'b', [start, longer, go(10, 'b'), go(16.5, 'c')], 17, '14:10 5:00 took 6:30'],
  ['less than a second short, as in the report', 'a', [start, go(9.99, 'b')], 11, '14:00 10:00 took 10:00'],
])('what is planned: %s', (_, id, presses, minutes, shownAs) => {
  expect(plannedOf(id, presses, minutes)).toBe(shownAs)
})

test('what a segment took is the same figure on the console and in the report', () => {
  const plan = planned('10 5 20')
  const presses = [start, go(0.007, 'b'), go(6.117, 'c'), [7, { type: 'end' }]] as const satisfies readonly Press[]
  const took = orderRows(stateAfter(plan, presses, 7), plan).map((row) => row.took)
  expect(took).toEqual(reportView(reportOf(plan, logOf(presses)), plan).lines.map(({ actual }) => actual))
})

const over = (presses: readonly Press[], minutes: number, hardEndMinutes: number | null) => {
  const plan = planned('10 5 20', { hardEndMs: hardEndMinutes === null ? null : hardEndMinutes * 60_000 })
  const view = overView(stateAfter(plan, presses, minutes), plan)
  return `${view.over} ${view.side} ${view.projectedEnd} ${view.plannedEnd} ${view.overHard} ${view.hardSide}`
}

test.each<[string, readonly Press[], number, number | null, string]>([
  ['on time', [start], 5, null, '0:00 even 14:35:00 14:35 null even'],
  ['late once it runs over', [start], 11, 36, '+1:00 late 14:36:00 14:35 0:00 even'],
  ['late, and past the hard end', [start], 12.5, 36, '+2:30 late 14:37:30 14:35 +1:30 late'],
  ['early, with time to spare', [start, go(8, 'b')], 9, 40, '−2:00 early 14:33:00 14:35 −7:00 early'],
  ['a begun second is not late yet', [start], 10.01, null, '0:00 even 14:35:00 14:35 null even'],
])('over and under: %s', (_, presses, minutes, hardEnd, shownAs) => {
  expect(over(presses, minutes, hardEnd)).toBe(shownAs)
})
