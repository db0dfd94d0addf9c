import { expect, test } from 'vitest'
import { minuteMs } from '../../../src/domain/timing/units'
import { audienceView } from '../../../src/ui/displays/audienceView'
import { boardView } from '../../../src/ui/displays/boardView'
import { departmentView } from '../../../src/ui/displays/departmentView'
import { overView } from '../../../src/ui/live/console/overView'
import { at, cast, say, show, type Deed } from './shows'

const begun: Deed = ['0:00', 'start']

const hall = show(
  { durationMs: 5 * minuteMs, inProgramme: false, title: '主持人串场词', cast: cast('林') },
  { cast: [...cast('周敏'), { ...cast('顾芸')[0], id: '顾芸', role: 'host' } as ReturnType<typeof cast>[number]] },
  { durationMs: 2 * minuteMs, inProgramme: false, title: '换台' },
  { kind: 'break', title: '' },
  { durationMs: 5 * minuteMs, inProgramme: false, kind: 'photo', title: '合影' },
)
const onAudience = (time: string, ...deeds: Deed[]): string => {
  const { scene, shown, isOn, next } = audienceView(hall, at(time, hall, ...deeds))
  const name = (item: typeof shown): string => item?.id ?? '–'
  return `${scene} ${isOn ? 'now' : 'next'} ${name(shown)}, then ${name(next)}`
}
test.each<[string, string, Deed[], string]>([
  ['before: the theme alone', '-3:00', [], 'before next –, then –'],
  ['what is not in the programme is not shown', '1:00', [begun], 'during next b, then d'],
  ['what is on, and what comes in the programme', '6:00', [begun, ['5:00', 'go b']], 'during now b, then d'],
  [
    'a segment that is cut is not promised',
    '6:00',
    [begun, ['5:00', 'go b'], ['5:30', { type: 'cut', segmentId: 'd', isCut: true }]],
    'during now b, then –',
  ],
  [
    'between two segments the next alone',
    '16:00',
    [begun, ['5:00', 'go b'], ['15:00', 'go c']],
    'during next d, then –',
  ],
  [
    'the last of the programme is over',
    '30:00',
    [begun, ['5:00', 'jump d'], ['28:00', 'go e']],
    'after next –, then –',
  ],
  ['after the end', '30:00', [begun, ['5:00', 'go b'], ['20:00', 'end']], 'after next –, then –'],
])('audience: %s', (_, time, deeds, expected) => expect(onAudience(time, ...deeds)).toBe(expected))

test('the audience never reads a host, a message, a cue or how late it is', () => {
  const text = JSON.stringify(
    audienceView(hall, at('9:00', hall, begun, ['5:00', 'go b'], ['6:00', say('请收尾', { target: 'all' })])),
  )
  expect(text).toContain('周敏')
  for (const internal of ['顾芸', '串场', '换台', '请收尾']) expect(text).not.toContain(internal)
})

const stage = show(
  { cast: cast('甲') },
  { cast: cast('乙', '丙', '乙'), cues: { stage: ' 上场门候场 ', mic: '手持 2' } },
  { cast: cast('丁', '乙') },
  { cast: cast('戊') },
)
const onBoard = (time: string, ...deeds: Deed[]) => boardView(stage, at(time, stage, ...deeds))
const people = (view: ReturnType<typeof boardView>): string =>
  view.missing.map(({ name, clock }) => `${name}@${clock}`).join(' ')

test('the board says what is on, who comes next, from where and when', () => {
  const view = onBoard('12:00', begun)
  expect(view.now).toMatchObject({ title: 'A' })
  expect(view.next).toMatchObject({ title: 'B', clock: '14:12', people: ['乙', '丙'], where: '上场门候场' })
  expect(view.afterNext).toMatchObject({ title: 'C', clock: '14:22' })
  expect(view).toMatchObject({ clock: '14:12:00', left: { text: '02:00' }, isOver: true, off: '2:00', offIs: 'late' })
})
test('the board says how early it is to the second that the console says', () => {
  const early = at('5:00.6', stage, begun, ['5:00.6', 'go b'])
  expect(boardView(stage, early).off).toBe(overView(early, stage).over.replace('−', ''))
})
test('what has nothing left is over on the board a second later', () => {
  expect(onBoard('10:00', begun)).toMatchObject({ left: { text: '00:00' }, isOver: false })
  expect(onBoard('10:01', begun)).toMatchObject({ left: { text: '00:01' }, isOver: true })
})
test.each<[string, string, Deed[], string, string]>([
  ['nobody has come', '0:10', [begun], '乙@14:10 丙@14:10 丁@14:20', 'onTime'],
  [
    'who came is not missed',
    '0:10',
    [begun, ['0:05', { type: 'checkIn', whoId: '乙', isHere: true }]],
    '丙@14:10 丁@14:20',
    'onTime',
  ],
  ['before the start it is the first two', '-1:00', [], '甲@14:00 乙@14:10 丙@14:10', 'onTime'],
  ['early', '5:00', [begun, ['5:00', 'go b']], '丁@14:15 乙@14:15 戊@14:25', 'early'],
  ['the last one', '31:00', [begun, ['30:00', 'jump d']], '', 'onTime'],
])('the board misses: %s', (_, time, deeds, missing, offIs) => {
  const view = onBoard(time, ...deeds)
  expect(people(view)).toBe(missing)
  expect(view.offIs).toBe(offIs)
})

test.each<[number, number, number]>([
  [9, 9, 0],
  [10, 8, 2],
  [30, 8, 22],
])('of %i who are missing the board names %i and counts %i', (count, named, further) => {
  const names = Array.from({ length: count }, (_, i) => `第${i}人`)
  const crowded = show({ cast: [] }, { cast: cast(...names) })
  const view = boardView(crowded, at('0:10', crowded, begun))
  expect(view.missing.map(({ name }) => name)).toEqual(names.slice(0, named))
  expect(view.furtherMissing).toBe(further)
})
test.each<[string, string, string]>([
  ['-2:30', '02:30', 'startsIn'],
  ['0:00', '00:00', 'startsSoon'],
  ['5:13', '05:13', 'pastStart'],
])('the board that waits at %s says %s %s', (time, text, waits) => {
  expect(onBoard(time)).toMatchObject({ left: { text }, waits, isOver: false })
})
test('the board counts down to the start, then nothing is left after the end', () => {
  expect(onBoard('-2:30')).toMatchObject({ now: null, left: { text: '02:30' }, isOver: false, next: { title: 'A' } })
  expect(onBoard('9:00', begun, ['8:00', 'end'])).toMatchObject({ now: null, left: null, next: null })
})

const desk = show(
  { cues: { light: '暗场' } },
  { cues: { sound: '音乐起' } },
  { cues: { light: '面光', extra: '烟机' } },
  { cues: { light: '  ' } },
  { cues: { light: '全亮' } },
)
const onDesk = (columnId: string, time: string, ...deeds: Deed[]): string => {
  const { current, coming } = departmentView(desk, at(time, desk, ...deeds), columnId)
  const ahead = coming.map(({ cue, countdown, clock, isDue }) => `${cue} ${isDue ? 'due' : countdown}@${clock}`)
  return [current?.cue ?? '–', ...ahead].join(' | ')
}
test.each<[string, string, string, Deed[], string]>([
  [
    'its own cues alone, each with its countdown',
    'light',
    '4:00',
    [begun],
    '暗场 | 面光 16:00@14:20 | 全亮 36:00@14:40',
  ],
  ['nothing now', 'sound', '4:00', [begun], '– | 音乐起 6:00@14:10'],
  ['over time the next waits for GO', 'sound', '11:00', [begun], '– | 音乐起 due@14:11'],
  ['a column of the session', 'extra', '4:00', [begun], '– | 烟机 16:00@14:20'],
  ['before the start', 'light', '-2:00', [], '– | 暗场 2:00@14:00 | 面光 22:00@14:20 | 全亮 42:00@14:40'],
  ['while paused the countdown stands', 'sound', '9:00', [begun, ['4:00', 'pause']], '– | 音乐起 6:00@14:15'],
  [
    'what is cut needs no cue',
    'light',
    '4:00',
    [begun, ['1:00', { type: 'cut', segmentId: 'c', isCut: true }]],
    '暗场 | 全亮 26:00@14:30',
  ],
])('a department sees %s', (_, columnId, time, deeds, expected) =>
  expect(onDesk(columnId, time, ...deeds)).toBe(expected),
)

test('a department reads what is said to all, and not what is said to the speaker', () => {
  const message = (...deeds: Deed[]) => departmentView(desk, at('4:00', desk, begun, ...deeds), 'light').message?.text
  expect(message(['1:00', say('暂停五分钟', { target: 'all' })], ['2:00', say('请收尾')])).toBe('暂停五分钟')
})
