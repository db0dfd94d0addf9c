import { expect, test } from 'vitest'
import { planOf } from '../../../src/domain/live/planOf'
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
const [first = '', , third = ''] = plan.segments.map(({ id }) => id)
/** 2 minutes late, the third over by 5, the rest on time: as many GOs as there are segments. */
const over = shown(
  [
    'here:周敏@-5',
    'start@2 go@5 go@10',
    `note:${third}=掌声很久@20`,
    ...plan.segments.slice(3).map((_, i) => `go@${30 + i * 10}`),
    `end@${30 + (plan.segments.length - 3) * 10}`,
  ].join(' '),
)

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
  const input = shown(
    `start@0 cut:${third}@1 go@3 ${plan.segments
      .slice(3)
      .map((_, i) => `go@${10 + i}`)
      .join(' ')} end@60`,
  )
  const row = reportData(input)?.segments.find(({ id }) => id === third)
  expect(row).toMatchObject({ outcome: 'cut', actualMs: null })
  expect(textOf((await printed('report', { ...input, language: 'en' })).pdf)).toContain('Where the time went')
  expect(first).not.toBe('')
})
