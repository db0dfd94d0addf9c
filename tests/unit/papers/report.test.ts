import { expect, test } from 'vitest'
import { planOf } from '../../../src/domain/live/planOf'
import type { RunEvent } from '../../../src/domain/live/runEvent'
import { scheduleOf } from '../../../src/domain/timing/scheduleOf'
import type { PaperInput } from '../../../src/papers/paper'
import { reportData } from '../../../src/papers/report/reportData'
import { logOf } from '../domain/live/run'
import { pagesOf, printed, textOf } from './press'
import { sessionTwo } from './sessionTwo'

const startAt = Date.parse('2021-05-20T14:00+08:00')
const { session, library } = sessionTwo
const plan = planOf({ session, schedule: scheduleOf(session), library, historyOf: () => [] }, 'show', startAt)
const shown = (presses: string): PaperInput => ({ ...sessionTwo, run: { plan, log: logOf(plan, presses) } })
const [, , third = ''] = plan.segments.map(({ id }) => id)
/** 2 minutes late, the third over by 5, the rest ten minutes each. */
const over: PaperInput = {
  ...sessionTwo,
  run: {
    plan,
    log: [
      ...logOf(plan, ['here:周敏@-5', 'start@2', 'go@5', 'go@10', ...gos(30)].join(' ')),
      { type: 'note', id: 'note', segmentId: third, text: '掌声很久', at: startAt },
      { type: 'end', id: 'end', at: startAt + 120 * 60_000 },
    ],
  },
}

/** From the fourth segment on, ten minutes apart. */
function gos(from: number): string[] {
  return plan.segments.slice(3).map((_, i) => `go@${from + i * 10}`)
}

test('planned against actual, in the clocks of the session', () => {
  const data = reportData(over)
  expect(data).toMatchObject({ kind: 'show', plannedStart: '14:00', actualStart: '14:02', here: ['周敏'] })
  expect(data?.segments[2]).toMatchObject({
    plannedStart: '14:08',
    actualStart: '14:10',
    plannedMs: 15 * 60_000,
    actualMs: 20 * 60_000,
    note: '掌声很久',
  })
  expect(data?.missing).toContain('何教授')
})

test('nothing before a run was brought to its end', () => {
  expect(reportData(sessionTwo)).toBe(null)
  expect(reportData(shown('start@0 go@3'))).toBe(null)
})

test('the page says by how much, and why', async () => {
  const { pdf, missing, pieces } = await printed('report', over)
  const text = textOf(pdf)
  expect(missing).toEqual([])
  for (const words of ['15:00 → 20:00', '+5:00', '掌声很久', '未签到', '实际 14:02', '时间去向'])
    expect(text).toContain(words)
  expect(pieces.flat()).toEqual(['sum', ...plan.segments.map(({ id }) => id)])
  expect(pagesOf(pdf)[0]).toMatch(/会后报告/)
})

test('what was cut has no actual; in English', async () => {
  const log: RunEvent[] = [
    ...logOf(plan, 'start@0'),
    { type: 'cut', id: 'cut', segmentId: third, isCut: true, at: startAt + 60_000 },
    { type: 'end', id: 'end', at: startAt + 3_600_000 },
  ]
  const input: PaperInput = { ...sessionTwo, run: { plan, log } }
  const row = reportData(input)?.segments.find(({ id }) => id === third)
  expect(row).toMatchObject({ outcome: 'cut', actualMs: null })
  expect(textOf((await printed('report', { ...input, language: 'en' })).pdf)).toContain('Attendance')
})
