import { expect, test } from 'vitest'
import { replan, type RecoveryOverrides } from '../../../src/domain/run/recovery/recoveryPlans'
import { recoveryView } from '../../../src/ui/live/trays/recoveryView'
import { overView } from '../../../src/ui/live/console/overView'
import { planned, stateAfter, type Press } from './shows'

/** Ten, ten and twenty minutes to 14:40; at 14:14 the first still goes on, so that the end is at 14:44. */
const plan = planned('10 10 20', { hardEndMs: 40 * 60_000 })
const state = stateAfter(plan, [[0, { type: 'start' }]], 14)

const shown = (kind: 'trim' | 'cut', overrides: RecoveryOverrides = new Map()) => {
  const { rows, what, reason, params } = recoveryView(replan(state, kind, overrides), state, overrides, plan.zone)
  const lines = rows.map(
    ({ title, action, before, afterMs, isFixed }) =>
      `${title} ${action} ${before}-${afterMs / 60_000}${isFixed ? ' fixed' : ''}`,
  )
  return [...lines, `${what} ${reason} ${params.end} ${params.by}`]
}

test('a plan of trims says from what to what, and that it lands', () => {
  expect(shown('trim')).toEqual(['环节3 trim 20:00-16', 'trims lands 14:40:00 0:00'])
})

test('a plan of cuts may end early', () => {
  expect(shown('cut')).toEqual(['环节2 cut 10:00-0', 'cuts early 14:34:00 6:00'])
})

test('what is typed is used as it is, and the rest is planned again around it', () => {
  expect(shown('trim', new Map([['c', 60_000]]))).toEqual([
    '环节2 trim 10:00-7',
    '环节3 trim 20:00-19 fixed',
    'trims lands 14:40:00 0:00',
  ])
})

test('what is refused stays in sight', () => {
  expect(shown('trim', new Map([['c', 'refused']]))).toEqual([
    '环节2 trim 10:00-6',
    '环节3 unchanged 20:00-20 fixed',
    'trims lands 14:40:00 0:00',
  ])
})

test('what cannot be done says by how much', () => {
  const refused: RecoveryOverrides = new Map([
    ['b', 'refused'],
    ['c', 'refused'],
  ])
  expect(shown('trim', refused).at(-1)).toBe('nothing short 14:44:00 4:00')
})

const start: Press = [0, { type: 'start' }]
const lastsLonger = (minutes: number): readonly Press[] => [
  start,
  [minutes, { type: 'go', segmentId: 'b' }],
  [minutes, { type: 'extend', segmentId: 'b', byMs: 5 * 60_000 }],
]
test.each<[string, readonly Press[], number, string]>([
  ['less than a second early it lands, by the clock too', lastsLonger(4.99), 4.99, 'enough lands 14:40:00 0:00'],
  ['early by the seconds of the card beside it', lastsLonger(4.49), 4.49, 'enough early 14:39:30 0:30'],
  ['and late as well', [start], 14.51, 'nothing short 14:44:30 4:30'],
])('%s', (_, presses, minutes, told) => {
  const now = stateAfter(plan, presses, minutes)
  const refused: RecoveryOverrides = new Map([
    ['b', 'refused'],
    ['c', 'refused'],
  ])
  const { what, reason, params } = recoveryView(replan(now, 'trim', refused), now, refused, plan.zone)
  expect(`${what} ${reason} ${params.end} ${params.by}`).toBe(told)
  const card = overView(now, plan)
  expect([card.projectedEnd, card.overHard?.replace(/[+−]/, '')]).toEqual([params.end, params.by])
})

test('where all is in time nothing is needed', () => {
  const early = stateAfter(plan, [[0, { type: 'start' }]], 5)
  const { what, rows } = recoveryView(replan(early, 'mixed', new Map()), early, new Map(), plan.zone)
  expect({ what, rows }).toEqual({ what: 'enough', rows: [] })
})
