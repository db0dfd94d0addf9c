import { expect, test } from 'vitest'
import type { RunPlan } from '../../../src/domain/run/plan/plan'
import type { RunState } from '../../../src/domain/run/runState'
import { minuteMs } from '../../../src/domain/timing/units'
import { figureOf } from '../../../src/ui/displays/figureOf'
import { messageFor } from '../../../src/ui/displays/messageFor'
import { speakerView } from '../../../src/ui/displays/speakerView'
import { at, say, show, type Deed } from './shows'

const plan = show(25, 5, 90)
const viewOf = (of: RunPlan, state: RunState) =>
  speakerView(of, state, () => ({ warnMs: 3 * minuteMs, dangerMs: minuteMs }))
const begun: Deed = ['0:00', 'start']
const shown = (time: string, ...deeds: Deed[]): string => {
  const { segment, figure, word, tone, done } = viewOf(plan, at(time, plan, ...deeds))
  return `${segment?.title ?? '–'} ${figure?.text ?? '–'} ${word} ${tone} ${Math.round(done * 100)}%`
}

test.each<[string, string, Deed[], string]>([
  ['before the start it counts down to it', '-5:00', [], 'A 05:00 startsIn still 0%'],
  ['past the start, not begun', '0:30', [], 'A 00:00 startsSoon still 0%'],
  [
    'a delay moves it',
    '-1:00',
    [['-2:00', { type: 'delay', startAt: plan.startAt + 5 * minuteMs }]],
    'A 06:00 startsIn still 0%',
  ],
  ['the first second', '0:00', [begun], 'A 25:00 remaining calm 0%'],
  ['in the middle', '5:00', [begun], 'A 20:00 remaining calm 20%'],
  ['wind up from three minutes', '22:00', [begun], 'A 03:00 warn warn 88%'],
  ['close from one minute', '24:00', [begun], 'A 01:00 danger danger 96%'],
  ['with nothing left it is not over yet', '25:00', [begun], 'A 00:00 danger danger 100%'],
  ['a second later it is', '25:01', [begun], 'A 00:01 over over 100%'],
  ['over time counts up', '26:30', [begun], 'A 01:30 over over 100%'],
  [
    'more time is taken in',
    '26:30',
    [begun, ['26:00', { type: 'extend', segmentId: 'a', byMs: 5 * minuteMs }]],
    'A 03:30 remaining calm 88%',
  ],
  ['paused it stands', '20:00', [begun, ['10:00', 'pause']], 'A 15:00 paused calm 40%'],
  ['paused over time it still says how much', '40:00', [begun, ['26:00', 'pause']], 'A 01:00 paused over 100%'],
  ['GO goes on', '10:10', [begun, ['10:00', 'go b']], 'B 04:50 remaining calm 3%'],
  [
    'from an hour on there are hours',
    '30:10',
    [begun, ['25:00', 'go b'], ['30:00', 'go c']],
    'C 1:29:50 remaining calm 0%',
  ],
  [
    'under the hour its places stay',
    '61:00',
    [begun, ['25:00', 'go b'], ['30:00', 'go c']],
    'C 0:59:00 remaining calm 34%',
  ],
  ['after the end', '50:00', [begun, ['40:00', 'end']], '– – ended still 0%'],
])('%s', (_, time, deeds, expected) => expect(shown(time, ...deeds)).toBe(expected))

test('every second of a segment is shown exactly once, over time too', () => {
  const plan1 = show(1)
  const figures = Array.from({ length: 120 }, (_, i) => {
    const time = `${Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')}`
    const { tone, figure } = viewOf(plan1, at(time, plan1, begun))
    return `${tone === 'over' ? '+' : ''}${figure?.text}`
  })
  expect(new Set(figures).size).toBe(120)
  expect([figures[0], figures[59], figures[60], figures[61]]).toEqual(['01:00', '00:01', '00:00', '+00:01'])
})

test('notches stand where the tone changes, and none where it never does', () => {
  const notches = (time: string, ...deeds: Deed[]) => viewOf(plan, at(time, plan, ...deeds)).notches
  expect(notches('1:00', begun)).toEqual([0.88, 0.96])
  const short = show(1)
  expect(viewOf(short, at('0:10', short, begun)).notches).toEqual([])
})

test.each([
  [0, 0, '00:00', 1],
  [46_000, 0, '00:46', 1],
  [-406_000, 0, '06:46', 1],
  [1_500_000, 0, '25:00', 0],
  [46_000, 3_600_000, '0:00:46', 3],
  [1_500_000, 3_600_000, '0:25:00', 2],
  [3_900_000, 0, '1:05:00', 0],
])('%i ms where up to %i ms are shown: %s', (ms, longestMs, text, leading) => {
  expect(figureOf(ms, longestMs)).toEqual({ text, leading })
})

test.each<[string, Deed[], string | undefined]>([
  [
    'the newest holds',
    [
      ['1:00', say('甲')],
      ['2:00', say('乙', { style: 'sign' })],
    ],
    '乙',
  ],
  ['what is for all is for the speaker', [['1:00', say('甲', { target: 'all' })]], '甲'],
  ['what is for the board is not', [['1:00', say('甲', { target: 'board' })]], undefined],
  ['it goes when its time is up', [['1:00', say('甲', { untilAt: plan.startAt + 2 * minuteMs })]], undefined],
  [
    'a new one takes the place of the one before: cleared, nothing is there',
    [
      ['1:00', say('甲')],
      ['2:00', say('乙')],
      ['2:30', { type: 'clearMessage', messageId: 'e2' }],
    ],
    undefined,
  ],
  [
    'what was for all is there again after one to the speaker',
    [
      ['1:00', say('甲', { target: 'all' })],
      ['2:00', say('乙')],
      ['2:30', { type: 'clearMessage', messageId: 'e2' }],
    ],
    '甲',
  ],
])('messages: %s', (_, deeds, text) => {
  expect(messageFor(at('3:00', plan, begun, ...deeds), 'speaker')?.text).toBe(text)
})

test('no message outlasts the run', () => {
  const sign: Deed = ['1:00', say('请收尾', { target: 'all', style: 'sign' })]
  expect(messageFor(at('3:00', plan, begun, sign), 'speaker')?.text).toBe('请收尾')
  for (const to of ['speaker', 'board', null] as const)
    expect(messageFor(at('3:00', plan, begun, sign, ['2:00', 'end']), to)).toBeNull()
})
