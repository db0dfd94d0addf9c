import { present } from '../entity'
import type { Row, Part, Segment } from '../segment'
import type { SessionSnapshot } from '../session'
import type { SegmentId } from '../ids'
import { sessionClock, type SessionClock, type SessionTimes, dayAtOffset } from './sessionClock'
import { hourMs } from './units'
import { memoizeByObject } from '../memoizeByObject'

const orderedOf = memoizeByObject((rows: SessionSnapshot['rows']): readonly Row[] => present(rows.values()))

/** The rows that are not deleted, in running order. Returns the same array as long as the rows are the same. */
export const orderedRows = ({ rows }: Pick<SessionSnapshot, 'rows'>): readonly Row[] => orderedOf(rows)

/** A played segment's place in time. All in ms from the session's start. */
export interface Slot {
  readonly segment: Segment
  /** Its number among all segments of the running order, from 1, skipped ones included. */
  readonly index: number
  readonly startMs: number
  readonly endMs: number
  /** Idle time before it; negative if it overlaps what is before it. */
  readonly gapMs: number
  /** The latest start at which the rest still fits; null if neither a hard end nor a later pin limits it. */
  readonly latestStartMs: number | null
  /** The part it belongs to. */
  readonly partId: string | null
}

/** A part with its played time and its segments, skipped ones included. */
export interface PartSpan {
  readonly part: Part
  readonly durationMs: number
  readonly segmentIds: readonly SegmentId[]
}

/** A session laid out in time. All in ms from its start, except `startAt`. */
export interface Schedule {
  /** The played segments, in running order. */
  readonly slots: readonly Slot[]
  readonly slotById: ReadonlyMap<SegmentId, Slot>
  readonly parts: readonly PartSpan[]
  /** Planned end: when the last segment is over. Before the start if everything is pinned or runs before it. */
  readonly endMs: number
  readonly hardEndMs: number | null
  /** Planned end minus hard end: positive is over. */
  readonly overMs: number | null
  /** Epoch ms; null if the session has no date. */
  readonly startAt: number | null
}

/** Lays a session out in time: one pass forward for the starts, one pass back for the latest starts. */
export function scheduleOf({ rows, details }: Pick<SessionSnapshot, 'rows' | 'details'>): Schedule {
  const { date, start, hardEnd, zone } = details
  return scheduleAt(rows, date, start, hardEnd, zone)
}

// Pass the session's times one by one: its other details affect nothing.
const scheduleAt = memoizeByObject(
  (
    rows: SessionSnapshot['rows'],
    date: string,
    start: string,
    hardEnd: SessionTimes['hardEnd'],
    zone: string,
  ): Schedule => layOut(orderedOf(rows), sessionClock({ date, start, hardEnd, zone })),
)

function layOut(rows: readonly Row[], clock: SessionClock): Schedule {
  const { slots, parts } = forward(rows, clock)
  boundBackwards(slots, clock)
  const kept = slots.map(keepIdentity)
  const endMs = kept.length === 0 ? 0 : kept.reduce((latest, slot) => Math.max(latest, slot.endMs), -Infinity)
  const { hardEndMs, startAt } = clock
  const overMs = hardEndMs === null ? null : endMs - hardEndMs
  return {
    slots: kept,
    slotById: new Map(kept.map((s) => [s.segment.id, s])),
    parts,
    endMs,
    hardEndMs,
    overMs,
    startAt,
  }
}

type Draft = { -readonly [Field in keyof Slot]: Slot[Field] }

function forward(rows: readonly Row[], clock: SessionClock): { slots: Draft[]; parts: PartSpan[] } {
  const slots: Draft[] = []
  const parts: { part: Part; durationMs: number; segmentIds: SegmentId[] }[] = []
  let [index, clockMs] = [0, 0]
  for (const row of rows) {
    if (row.type === 'part') {
      parts.push({ part: row, durationMs: 0, segmentIds: [] })
      continue
    }
    index += 1
    const part = parts.at(-1)
    part?.segmentIds.push(row.id)
    if (row.skipped) continue
    if (part) part.durationMs += row.durationMs
    const startMs = pinMsOf(row, clock) ?? clockMs
    const endMs = startMs + row.durationMs
    const partId = part?.part.id ?? null
    slots.push({ segment: row, index, startMs, endMs, gapMs: startMs - clockMs, latestStartMs: null, partId })
    clockMs = endMs
  }
  return { slots, parts }
}

function boundBackwards(slots: readonly Draft[], clock: SessionClock): void {
  let boundMs = clock.hardEndMs ?? Infinity
  for (let i = slots.length - 1; i >= 0; i -= 1) {
    const slot = slots[i]
    if (!slot) continue
    const latestMs = boundMs - slot.segment.durationMs
    slot.latestStartMs = Number.isFinite(latestMs) ? latestMs : null
    boundMs = Math.min(latestMs, slot.segment.pin ? slot.startMs : Infinity)
  }
}

const pinMsOf = ({ pin }: Segment, clock: SessionClock): number | null => pin && clock.offsetOf(pin.time, pin.dayOffset)

const lastSlots = new WeakMap<Segment, Slot>()

/** The segment's previous slot if nothing in it changed, so that rows that did not move are not rendered again. */
function keepIdentity(slot: Slot): Slot {
  const last = lastSlots.get(slot.segment)
  if (
    last &&
    last.startMs === slot.startMs &&
    last.latestStartMs === slot.latestStartMs &&
    last.gapMs === slot.gapMs &&
    last.index === slot.index &&
    last.partId === slot.partId
  )
    return last
  lastSlots.set(slot.segment, slot)
  return slot
}

/** No session that goes on past midnight is longer than this. */
const longestMs = 6 * hourMs

/**
 * Whether a hard end before the start is probably a mistake. It is read as a time on the next day; that is doubtful if
 * the plan ends on the day itself and the hard end would be hours away.
 */
export function isHardEndDoubtful(
  { endMs, hardEndMs }: Pick<Schedule, 'endMs' | 'hardEndMs'>,
  details: SessionTimes,
): boolean {
  if (hardEndMs === null || hardEndMs <= longestMs) return false
  return dayAtOffset(details, hardEndMs) > 0 && dayAtOffset(details, endMs) <= 0
}
