import { expect, test } from 'vitest'
import { seatingCheck } from '../../../../src/domain/attendance/seatingCheck'
import type { AttendeeGroup } from '../../../../src/domain/session'

const row = (name: string, rank: number | null, group: AttendeeGroup = 'guest') => ({ name, rank, group })

test('everybody left out of the seating plan is named, and equal ranks are reported', () => {
  const rows = [
    row('甲', 1),
    row('乙', 3),
    row('丙', 3, 'leader'),
    row('丁', null, 'leader'),
    row('戊', null),
    row('己', null, 'town'),
  ]
  expect(seatingCheck(rows)).toEqual({
    seated: 4,
    unranked: ['丁'],
    leftOut: ['戊', '己'],
    shared: [{ rank: 3, names: ['乙', '丙'] }],
  })
})

test('a clear plan has nothing to report', () => {
  expect(seatingCheck([row('甲', 1), row('乙', 2)])).toEqual({ seated: 2, unranked: [], leftOut: [], shared: [] })
})
