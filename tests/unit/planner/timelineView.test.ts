import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scheduleOf } from '../../../src/domain/timing/schedule'
import { timelineView } from '../../../src/ui/planner/timelineView'
import { planned } from '../domain/plan'
import { anySession } from '../domain/plans'

const shown = (plan: string) =>
  timelineView(scheduleOf(planned(plan))).blocks.map(({ from, width, gap }) =>
    [from, width, gap].map((part) => Math.round(part * 100)).join('/'),
  )

test.each([
  ['segments share the whole in proportion', '10 30', ['0/25/0', '25/75/0']],
  ['a later pin leaves a gap', '10 10@20', ['0/33/0', '67/33/33']],
  ['an earlier pin overlaps', '20 20@10', ['0/67/0', '33/67/-33']],
  ['a skipped row takes no place', '10 5~ 10', ['0/50/0', '50/50/0']],
  ['what is pinned to before the start is not lost', '10@-10 10 20', ['0/25/-25', '25/25/0', '50/50/0']],
  ['nor is a session that is over before it starts', '10@-40 10', ['0/25/-100', '25/25/0']],
])('%s', (_, plan, blocks) => expect(shown(plan)).toEqual(blocks))

test('segments too narrow to be told apart are one block, and none is left out', () => {
  const schedule = scheduleOf(planned(Array.from({ length: 1_000 }, () => '1').join(' ')))
  const { blocks } = timelineView(schedule)
  expect(blocks.length).toBeLessThanOrEqual(400)
  expect(blocks.flatMap(({ ids }) => ids)).toEqual(schedule.slots.map(({ segment }) => segment.id))
  expect(blocks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
  expect(timelineView(scheduleOf(planned('1 1 1 600'))).blocks.map(({ ids }) => ids.length)).toEqual([2, 1, 1])
})

test('the scale begins with what is first, and the hard end stays where it is on it', () => {
  const { ticks, hardEnd } = timelineView(scheduleOf(planned('10@-12 10 10', { hardEnd: '14:28' })))
  expect(ticks.map(({ offsetMs, at }) => [offsetMs / 60_000, at])).toEqual(
    [-10, -5, 0, 5, 10, 15, 20, 25].map((minute) => [minute, (minute + 12) / 40]),
  )
  expect(hardEnd).toBe(1)
})

test('no block lies outside the strip', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      for (const { from, width } of timelineView(scheduleOf(session)).blocks) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from + width).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('the scale has few marks, however long the session', () => {
  for (const minutes of [1, 30, 120, 600, 2000]) {
    const { ticks } = timelineView(scheduleOf(planned(String(minutes))))
    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(11)
  }
})
