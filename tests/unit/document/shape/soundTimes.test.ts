import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { runKind, sessionKind } from '../../../../src/document/documentKind'
import { Replica } from '../../../../src/document/replica'
import { setPlan } from '../../../../src/document/shape/runDraft'
import { addSegment } from '../../../../src/document/edits/sessionEdits'
import { withSoundTimes } from '../../../../src/document/shape/soundTimes'
import type { Segment } from '../../../../src/domain/segment'
import { formatDuration } from '../../../../src/domain/timing/format'
import { dayMs, hourMs } from '../../../../src/domain/timing/units'
import { timelineView } from '../../../../src/ui/planner/timelineView'
import { scheduleOf } from '../../../../src/domain/timing/schedule'

/** A session with one segment that has numbers nobody can have typed. */
function sessionWith(field: string, value: unknown) {
  const replica = new Replica(sessionKind, 's')
  replica.edit(addSegment({ title: '开场', durationMs: hourMs }, null, 'a'))
  const row = replica.doc.getMap<Y.Map<unknown>>('rows').get('a')
  replica.doc.transact(() => row?.set(field, value))
  return replica.snapshot
}
const segmentOf = (session: ReturnType<typeof sessionWith>) => session.rows.get('a') as Segment

test.each([
  ['longer than a day', 'durationMs', 1e15, dayMs],
  ['as long as numbers go', 'durationMs', Number.MAX_VALUE, dayMs],
  ['endless', 'durationMs', Infinity, 0],
  ['shorter than nothing', 'durationMs', -5, 0],
  ['with half a millisecond', 'durationMs', 1000.5, 1001],
  ['with a minimum of a year', 'minimumMs', 365 * dayMs, dayMs],
])('a segment that is %s in the file is read with possible times', (_, field, value, read) => {
  expect(segmentOf(sessionWith(field, value))[field as 'durationMs']).toBe(read)
})

test('a pin a million days later is limited to the days around the session', () => {
  expect(segmentOf(sessionWith('pin', { time: '14:00', dayOffset: 1e6 })).pin).toEqual({ time: '14:00', dayOffset: 3 })
})

test('whatever number is in the file, its times can be shown', () => {
  const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e15, 8.64e15, -1e300, Number.MAX_SAFE_INTEGER))
  fc.assert(
    fc.property(numbers, numbers, (durationMs, days) => {
      const replica = new Replica(sessionKind, 's')
      replica.edit(addSegment({ durationMs: hourMs }, null, 'a'))
      const row = replica.doc.getMap<Y.Map<unknown>>('rows').get('a')
      replica.doc.transact(() => {
        row?.set('durationMs', durationMs)
        row?.set('pin', { time: '14:00', dayOffset: days })
      })
      const schedule = scheduleOf(replica.snapshot)
      expect(Number.isFinite(schedule.endMs)).toBe(true)
      expect(() => new Date(schedule.endMs).toISOString()).not.toThrow()
      expect(timelineView(schedule).ticks.length).toBeLessThan(100)
      expect(formatDuration(segmentOf(replica.snapshot).durationMs)).toMatch(/^\d/)
    }),
  )
})

test('a plan and a log with such numbers are read as a show that can be called', () => {
  const replica = new Replica(runKind, 'run-1')
  const segment = { id: 'a', startMs: 1e18, durationMs: 1e18, minimumMs: -1, pinMs: null, historyMs: [1e18, 5] }
  replica.record(setPlan({ startAt: 1e300, hardEndMs: -1e300, segments: [segment], arrivals: [] } as never))
  replica.doc.getArray('log').push([{ type: 'extend', id: 'e', at: 1e300, segmentId: 'a', byMs: 1e300 }])
  const { plan, log } = replica.snapshot
  expect(plan?.segments[0]).toMatchObject({ durationMs: dayMs, minimumMs: 0, pinMs: null, historyMs: [dayMs, 5] })
  for (const at of [plan?.startAt ?? NaN, log[0]?.at ?? NaN]) expect(() => new Date(at).toISOString()).not.toThrow()
  expect(log[0]).toMatchObject({ byMs: dayMs })
})

test.each([-3_600_000, 25 * 365 * dayMs])('the clock may have been set by %i ms', (byMs) => {
  const replica = new Replica(runKind, 'run-1')
  replica.doc.getArray('log').push([{ type: 'clock', id: 'e', at: 5, byMs }])
  expect(replica.snapshot.log[0]).toMatchObject({ byMs })
})

test('valid data stays the same object', () => {
  const event = { at: 5, segment: { durationMs: 5, questions: [{ durationMs: 1 }] } }
  expect(withSoundTimes(event)).toBe(event)
})
