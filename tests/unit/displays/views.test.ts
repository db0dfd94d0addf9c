import { describe, expect, test } from 'vitest'
import { audienceView } from '../../../src/ui/displays/audienceView'
import { boardView } from '../../../src/ui/displays/boardView'
import { departmentView } from '../../../src/ui/displays/departmentView'
import { fitSign } from '../../../src/ui/displays/fitSign'
import { speakerView } from '../../../src/ui/displays/speakerView'
import { go, plan, start, stateAt } from './evening'

describe('the speaker timer', () => {
  const shown = (...given: Parameters<typeof stateAt>) => {
    const { word, figure, segment } = speakerView(plan.zone, stateAt(...given))
    return `${word} ${figure?.text ?? '-'} ${segment?.title ?? '-'}`
  }
  test.each([
    ['waiting, it counts down to the start', stateWords(-5), 'startsIn 05:00 加梯'],
    ['the start has passed without a press', stateWords(1), 'startsSoon 00:00 加梯'],
    ['on the way', stateWords(4, start), 'remaining 06:00 加梯'],
    ['three minutes before the end', stateWords(7.5, start), 'warn 02:30 加梯'],
    ['in the last minute', stateWords(9.5, start), 'danger 00:30 加梯'],
    ['over time it counts up', stateWords(12, start), 'over 02:00 加梯'],
  ])('%s', (_, given, words) => expect(shown(...given)).toBe(words))

  test('paused, the time stands still and it says so', () =>
    expect(shown(9, [0, start], [4, { type: 'pause' }])).toBe('paused 06:00 加梯'))
  test('ended, there is no time left to show', () =>
    expect(shown(9, [0, start], [5, { type: 'end' }])).toBe('ended - -'))
  test('a figure keeps its places when it loses a digit', () => {
    const { figure } = speakerView(plan.zone, stateAt(0.5, [0, start]))
    expect(figure).toEqual({ text: '09:30', leading: 1 })
  })
  test('a message to the call board is not shown to the speaker', () => {
    const message = { type: 'message', target: 'board', style: 'plain', text: '候场', untilAt: null } as const
    expect(speakerView(plan.zone, stateAt(1, [0, start], [0.5, message])).message).toBeNull()
  })
})

describe('the audience screen', () => {
  test('before the start it shows the theme and when it begins', () =>
    expect(audienceView(plan, stateAt(-5))).toMatchObject({ scene: 'before', startClock: '14:00', shown: null }))
  test('it names who speaks, never the host', () =>
    expect(audienceView(plan, stateAt(1, [0, start])).shown?.people.map(({ name }) => name)).toEqual(['周敏']))
  test('a segment that is not in the programme is not shown; what comes is', () => {
    const view = audienceView(plan, stateAt(11, [0, start], [10, go('串场')]))
    expect(view).toMatchObject({ isOn: false, shown: { title: '论坛' }, next: null })
  })
  test('no internal word is in it', () =>
    expect(JSON.stringify(audienceView(plan, stateAt(1, [0, start])))).not.toContain('内部'))
  test('afterwards it thanks', () =>
    expect(audienceView(plan, stateAt(40, [0, start], [30, { type: 'end' }])).scene).toBe('after'))
})

describe('the call board', () => {
  const board = (...given: Parameters<typeof stateAt>) => boardView(plan, stateAt(...given))
  test('it tells what is next, when, who and from where', () =>
    expect(board(11, [0, start], [10, go('串场')]).next).toMatchObject({
      title: '论坛',
      clock: '14:12',
      people: ['周敏'],
      where: '下场门',
    }))
  test('who has checked in is not missing', () => {
    const here = { type: 'checkIn', whoId: 'zhou', isHere: true } as const
    expect(board(1, [0, start]).missing.map(({ name }) => name)).toEqual(['林晓', '周敏'])
    expect(board(1, [0, start], [0.5, here]).missing.map(({ name }) => name)).toEqual(['林晓'])
  })
  test('it tells how late it is, and that it is on time', () => {
    expect(board(13, [0, start])).toMatchObject({ offIs: 'late', off: '3:00' })
    expect(board(1, [0, start])).toMatchObject({ offIs: 'onTime', off: '' })
  })
})

describe('a department’s screen', () => {
  const cues = (department: string, ...given: Parameters<typeof stateAt>) => {
    const { current, coming } = departmentView(plan, stateAt(...given), department)
    return [current?.cue ?? '-', ...coming.map(({ cue, countdown }) => `${cue} ${countdown}`)]
  }
  test('it shows its own cues and how long until each', () =>
    expect(cues('mic', 2, [0, start])).toEqual(['手持 1', '耳麦 10:00']))
  test('and nobody else’s', () => expect(cues('light', 2, [0, start])).toEqual(['-']))
})

test.each([
  ['收尾', 1],
  ['还有两分钟，请您准备收尾', 2],
  ['请后排观众向前坐，第二排左侧留给志愿服务队，谢谢大家配合', 3],
])('a sign fills the screen: %s', (text, lineCount) => {
  const { lines, size } = fitSign(text, 1600, 900, (line) => line.length)
  expect(lines).toHaveLength(lineCount)
  expect(lines.join('')).toBe(text)
  expect(size * Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(1600)
})

function stateWords(minute: number, begun?: typeof start): Parameters<typeof stateAt> {
  return begun ? [minute, [0, begun]] : [minute]
}
