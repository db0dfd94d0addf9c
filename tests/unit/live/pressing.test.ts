import { expect, test } from 'vitest'
import { jumpRefusal, numbered, stepFrom } from '../../../src/ui/live/trays/jumpChoice'
import { nearestInstant } from '../../../src/ui/live/nearestInstant'
import { pressesOf } from '../../../src/ui/live/presses'
import { logOf, planned, startAt, stateAfter, type Press } from './shows'

const start: Press = [0, { type: 'start' }]
const go = (minutes: number, segmentId: string): Press => [minutes, { type: 'go', segmentId }]

const state = stateAfter(planned('10 5 20 5'), [start, go(10, 'b')], 11)
test.each<[string, string | null, 1 | -1, string | null]>([
  ['down from what is on', null, 1, 'c'],
  ['up from what is on', null, -1, 'a'],
  ['over what is on', 'a', 1, 'c'],
  ['not beyond the last', 'd', 1, 'd'],
  ['not before the first', 'a', -1, 'a'],
])('the choice to jump to goes %s', (_, from, step, to) => expect(stepFrom(state, from, step)).toBe(to))

test.each([
  ['3', 'c'],
  [' 1 ', 'a'],
  ['2', null],
  ['9', null],
  ['', null],
])('the number %s chooses %s', (typed, id) => expect(numbered(state, typed)).toBe(id))

test.each([
  ['3', null],
  ['', null],
  ['2', { key: 'isOn' }],
  ['99', { key: 'noSuch', from: 1, to: 4 }],
  ['二', { key: 'noSuch', from: 1, to: 4 }],
])('the number %s is refused with %o', (typed, refusal) => expect(jumpRefusal(state, typed)).toEqual(refusal))

test('presses come the last first, where corrections moved them, without what was undone', () => {
  const log = logOf([
    start,
    go(10, 'b'),
    go(15, 'c'),
    [16, { type: 'undo', eventId: 'e2' }],
    [17, { type: 'correct', eventId: 'e1', realAt: startAt + 9 * 60_000 }],
  ])
  expect(pressesOf(planned('10 5 20 5'), log).map(({ id, at }) => `${id} ${(at - startAt) / 60_000}`)).toEqual([
    'e1 9',
    'e0 0',
  ])
})

test.each([
  ['14:05', '2021-05-20T06:05:00Z'],
  ['13:59:30', '2021-05-20T05:59:30Z'],
  ['00:10', '2021-05-20T16:10:00Z'],
  ['03:00', '2021-05-19T19:00:00Z'],
])('%s is the nearest such time', (time, instant) => {
  expect(new Date(nearestInstant(time, 'Asia/Shanghai', startAt)).toISOString()).toBe(new Date(instant).toISOString())
})
