import type { RunAction, RunEvent } from './runEvent'

/** The log as it counts: what was undone is left out, and each press stands at the time when it really happened. */
export type Effective = RunAction & { readonly id: string; readonly at: number }

/** What happens at a moment that others must keep their order with. */
const moments: ReadonlySet<RunEvent['type']> = new Set(['start', 'go', 'jump', 'pause', 'resume', 'end'])

/** What was pressed as one has one group; any other event is a group of its own. */
export const groupOf = ({ id, groupId = id }: RunEvent): string => groupId

/** The log by the clock as it stands now: what was pressed before a step of the clock moves with it. */
export function byOneClock(kept: readonly RunEvent[]): readonly RunEvent[] {
  if (!kept.some(({ type }) => type === 'clock')) return kept
  let byMs = 0
  return kept
    .toReversed()
    .map((event) => {
      const moved = movedBy(event, byMs)
      if (event.type === 'clock') byMs += event.byMs
      return moved
    })
    .reverse()
}

/** An event with all of its instants moved. The new start of a delay is a time on the wall, and stays. */
function movedBy(event: RunEvent, byMs: number): RunEvent {
  const at = event.at + byMs
  if (event.type === 'correct') return { ...event, at, realAt: event.realAt + byMs }
  if (event.type === 'message' && event.untilAt !== null) return { ...event, at, untilAt: event.untilAt + byMs }
  return { ...event, at }
}

/**
 * What is left once a group is undone. With a step of the clock undone, what was pressed since is told by the clock as
 * it was before.
 */
export function without(kept: readonly RunEvent[], group: string): readonly RunEvent[] {
  let byMs = 0
  return kept.flatMap((event) => {
    if (groupOf(event) !== group) return byMs === 0 ? event : movedBy(event, byMs)
    if (event.type === 'clock') byMs -= event.byMs
    return []
  })
}

/** Each event at the time when it really happened; the last correction of a press holds. Times never go back. */
export function timed(kept: readonly RunEvent[]): readonly Effective[] {
  const moved = byOneClock(kept)
  const realAt = momentTimes(moved)
  return moved.flatMap((event) => {
    if (event.type === 'correct' && !realAt.has(event.eventId)) return []
    const at = realAt.get(event.id) ?? event.at
    return at === event.at ? event : { ...event, at }
  })
}

/** When an event happens that comes after what was kept. */
export const timeAfter = (kept: readonly RunEvent[], { type, at }: RunEvent): number =>
  moments.has(type)
    ? byOneClock(kept).reduce((latest, one) => (moments.has(one.type) ? Math.max(latest, one.at) : latest), at)
    : at

/** Whether a correction moves anything: one of what is no press, or to where the press is already, does not. */
export function moves(kept: readonly RunEvent[], correction: RunEvent & { readonly type: 'correct' }): boolean {
  const timeOf = (events: readonly RunEvent[]) => momentTimes(byOneClock(events)).get(correction.eventId)
  return timeOf(kept) !== timeOf([...kept, correction])
}

/** When each moment really happened: a corrected one stays between the moments before and after it. */
function momentTimes(kept: readonly RunEvent[]): ReadonlyMap<string, number> {
  const ids: string[] = []
  const times: number[] = []
  for (const { id, type, at } of kept) {
    if (!moments.has(type)) continue
    ids.push(id)
    times.push(Math.max(at, times.at(-1) ?? -Infinity))
  }
  const placeOf = new Map(ids.map((id, i) => [id, i]))
  for (const event of kept) {
    const place = event.type === 'correct' ? placeOf.get(event.eventId) : undefined
    if (event.type !== 'correct' || place === undefined) continue
    const latest = Math.min(event.realAt, event.at, times[place + 1] ?? Infinity)
    times[place] = Math.max(latest, times[place - 1] ?? -Infinity)
  }
  return new Map(ids.map((id, i) => [id, times[i] ?? 0]))
}
