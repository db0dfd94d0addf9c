import type { RunAction, RunEvent } from './runEvent'

/** The log as it counts: what was undone is left out, and each press stands at the time when it really happened. */
export type Effective = RunAction & { readonly id: string; readonly at: number }

/** What happens at a moment that others must keep their order with. */
const moments: ReadonlySet<RunEvent['type']> = new Set(['start', 'go', 'jump', 'pause', 'resume', 'end'])

/** Undo takes back any event but another undo, with all that were pressed as one with it; the last correction of a press holds. Times never go back. */
export function effectiveLog(log: readonly RunEvent[]): readonly Effective[] {
  const byId = new Map(log.map((event) => [event.id, event]))
  const undone = new Set<string>()
  for (const event of log) {
    const of = event.type === 'undo' ? byId.get(event.eventId) : undefined
    if (of && of.type !== 'undo') undone.add(of.groupId ?? of.id)
  }
  const kept = log.filter(({ id, groupId = id, type }) => type !== 'undo' && !undone.has(groupId))
  const realAt = momentTimes(kept)
  return kept.flatMap((event) => {
    if (event.type === 'correct' && !realAt.has(event.eventId)) return []
    const at = realAt.get(event.id) ?? event.at
    return at === event.at ? event : { ...event, at }
  })
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
