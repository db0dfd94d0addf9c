import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder } from '../../../../src/domain/entity'
import type { Segment } from '../../../../src/domain/segment'
import type { SessionSnapshot } from '../../../../src/domain/session'
import { scheduleOf } from '../../../../src/domain/timing/schedule'
import { sessionClock } from '../../../../src/domain/timing/sessionClock'
import { withRows } from '../plan'
import { anySession, unpinnedSession } from '../plans'

test('an end is its start plus its duration, and a gap is the time before it', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const { slots, endMs } = scheduleOf(session)
      let clockMs = 0
      for (const { segment, startMs, endMs: until, gapMs } of slots) {
        expect(until).toBe(startMs + segment.durationMs)
        expect(gapMs).toBe(startMs - clockMs)
        if (!segment.pin) expect(gapMs).toBe(0)
        expect(endMs).toBeGreaterThanOrEqual(until)
        clockMs = until
      }
    }),
  )
})

test('skipped rows take no time: without them the schedule is the same', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const kept = new Map([...session.rows].filter(([, row]) => row.type === 'part' || !row.skipped))
      const times = (of: SessionSnapshot): unknown =>
        scheduleOf(of).slots.map(({ segment, startMs, endMs, latestStartMs }) => [
          segment.id,
          startMs,
          endMs,
          latestStartMs,
        ])
      expect(times({ ...session, rows: kept })).toEqual(times(session))
    }),
  )
})

test('the order in which rows come out of the document does not matter', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const { slots, parts, overMs } = scheduleOf({ ...session, rows: new Map([...session.rows].reverse()) })
      expect({ slots, parts, overMs }).toEqual({
        slots: scheduleOf(session).slots,
        parts: scheduleOf(session).parts,
        overMs: scheduleOf(session).overMs,
      })
    }),
  )
})

test('a segment moved to its latest start lands exactly on the hard end', () => {
  fc.assert(
    fc.property(unpinnedSession, fc.nat(), (session, pick) => {
      const { slots, hardEndMs } = scheduleOf(session)
      const slot = slots[pick % Math.max(slots.length, 1)]
      fc.pre(slot !== undefined && slot.latestStartMs !== null && slot.latestStartMs >= slot.startMs)
      const { segment, latestStartMs, startMs } = slot
      const waitMs = (latestStartMs ?? 0) - startMs
      const clock = new Date(Date.parse('2021-05-20T14:00Z') + startMs + waitMs).toISOString()
      const moved = withRows(session, { [segment.id]: { pin: { time: clock.slice(11, 19), dayOffset: 0 } } })
      expect(scheduleOf(moved).endMs).toBe(hardEndMs)
    }),
  )
})

test('the fast pass agrees with the definitions, computed one by one', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const { slots, overMs } = scheduleOf(session)
      const played = playedOf(session)
      expect(slots.map(({ segment }) => segment)).toEqual(played)
      slots.forEach((slot, i) => {
        expect(slot.startMs).toBe(startOf(session, played, i))
        expect(slot.latestStartMs).toBe(latestOf(session, played, i))
      })
      const { hardEndMs } = sessionClock(session.details)
      const ends = played.map((segment, i) => startOf(session, played, i) + segment.durationMs)
      expect(overMs).toBe(hardEndMs === null ? null : (ends.length === 0 ? 0 : Math.max(...ends)) - hardEndMs)
    }),
  )
})

const playedOf = ({ rows }: SessionSnapshot): Segment[] =>
  [...rows.values()].sort(byOrder).filter((row): row is Segment => row.type === 'segment' && !row.skipped)

const pinOf = ({ details }: SessionSnapshot, segment: Segment | undefined): number | null =>
  segment?.pin ? sessionClock(details).offsetOf(segment.pin.time, segment.pin.dayOffset) : null

/** A segment starts at its pin, else when the one before it ends. */
function startOf(session: SessionSnapshot, played: readonly Segment[], i: number): number {
  const before = played[i - 1]
  return pinOf(session, played[i]) ?? (before ? startOf(session, played, i - 1) + before.durationMs : 0)
}

/** The smallest of the next one's latest start, its pin and, for the last one, the hard end, minus its own duration. */
function latestOf(session: SessionSnapshot, played: readonly Segment[], i: number): number | null {
  const isLast = i === played.length - 1
  const bounds = isLast
    ? [sessionClock(session.details).hardEndMs]
    : [latestOf(session, played, i + 1), pinOf(session, played[i + 1])]
  const known = bounds.filter((bound) => bound !== null)
  return known.length === 0 ? null : Math.min(...known) - (played[i]?.durationMs ?? 0)
}
