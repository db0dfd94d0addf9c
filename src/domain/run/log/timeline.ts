import type { RunAction, RunEvent } from './runEvent'

/** An event in effect, at the time when it really happened. */
export type EffectiveEvent = RunAction & { readonly id: string; readonly at: number }

/** Events that divide the time: the others must not move past them. */
const moments: ReadonlySet<RunEvent['type']> = new Set(['start', 'go', 'jump', 'pause', 'resume', 'end'])

/** Events of one press share a group; any other event is a group of its own. */
export const groupOf = ({ id, groupId = id }: RunEvent): string => groupId

/** The log by the clock as it is now: presses before a change of the clock move with it. */
export function byOneClock(events: readonly RunEvent[]): readonly RunEvent[] {
  if (!events.some(({ type }) => type === 'clock')) return events
  let byMs = 0
  return events
    .toReversed()
    .map((event) => {
      const moved = movedBy(event, byMs)
      if (event.type === 'clock') byMs += event.byMs
      return moved
    })
    .reverse()
}

/** An event with all of its instants moved. The new start of a delay is a local time, and stays. */
function movedBy(event: RunEvent, byMs: number): RunEvent {
  const at = event.at + byMs
  if (event.type === 'correct') return { ...event, at, realAt: event.realAt + byMs }
  if (event.type === 'message' && event.untilAt !== null) return { ...event, at, untilAt: event.untilAt + byMs }
  return { ...event, at }
}

/**
 * What is left when a group is undone. When a change of the clock is undone, later presses move back to the clock as it
 * was before.
 */
export function withoutGroup(events: readonly RunEvent[], group: string): readonly RunEvent[] {
  let byMs = 0
  return events.flatMap((event) => {
    if (groupOf(event) !== group) return byMs === 0 ? event : movedBy(event, byMs)
    if (event.type === 'clock') byMs -= event.byMs
    return []
  })
}

/** Each event at the time when it really happened, by the last correction of its press. Times never go back. */
export function atRealTimes(events: readonly RunEvent[]): readonly EffectiveEvent[] {
  const moved = byOneClock(events)
  const realAt = momentTimes(moved)
  return moved.flatMap((event) => {
    if (event.type === 'correct' && !realAt.has(event.eventId)) return []
    const at = realAt.get(event.id) ?? event.at
    return at === event.at ? event : { ...event, at }
  })
}

/** The time of an event that comes after the given ones. */
export const timeAfter = (events: readonly RunEvent[], { type, at }: RunEvent): number =>
  moments.has(type)
    ? byOneClock(events).reduce((latest, one) => (moments.has(one.type) ? Math.max(latest, one.at) : latest), at)
    : at

/** Whether a correction moves anything. It does not if its event is not a press, or is at that time already. */
export function movesPress(events: readonly RunEvent[], correction: RunEvent & { readonly type: 'correct' }): boolean {
  const timeOf = (all: readonly RunEvent[]) => momentTimes(byOneClock(all)).get(correction.eventId)
  return timeOf(events) !== timeOf([...events, correction])
}

/** When each moment really happened. A corrected one stays between the moments before and after it. */
function momentTimes(events: readonly RunEvent[]): ReadonlyMap<string, number> {
  const ids: string[] = []
  const times: number[] = []
  for (const { id, type, at } of events) {
    if (!moments.has(type)) continue
    ids.push(id)
    times.push(Math.max(at, times.at(-1) ?? -Infinity))
  }
  const placeOf = new Map(ids.map((id, i) => [id, i]))
  for (const event of events) {
    const place = event.type === 'correct' ? placeOf.get(event.eventId) : undefined
    if (event.type !== 'correct' || place === undefined) continue
    const latest = Math.min(event.realAt, event.at, times[place + 1] ?? Infinity)
    times[place] = Math.max(latest, times[place - 1] ?? -Infinity)
  }
  return new Map(ids.map((id, i) => [id, times[i] ?? 0]))
}
