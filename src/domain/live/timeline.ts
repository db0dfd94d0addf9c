import type { RunAction, RunEvent } from './runEvent'

/** The log as it counts: what was undone is left out, and each press stands at the time when it really happened. */
export type Effective = RunAction & { readonly id: string; readonly at: number }

/** What happens at a moment that others must keep their order with. */
const moments: ReadonlySet<RunEvent['type']> = new Set(['start', 'go', 'jump', 'pause', 'resume', 'end'])

/** Undo takes back any event but another undo; the last correction of a press holds. Times never go back. */
export function effectiveLog(log: readonly RunEvent[]): readonly Effective[] {
  const byId = new Map(log.map((event) => [event.id, event]))
  const undone = new Set<string>()
  for (const event of log)
    if (event.type === 'undo' && byId.get(event.eventId)?.type !== 'undo') undone.add(event.eventId)
  const kept = log.filter(({ id, type }) => type !== 'undo' && !undone.has(id))
  const realAt = new Map<string, number>()
  for (const event of kept) if (event.type === 'correct') realAt.set(event.eventId, Math.min(event.realAt, event.at))
  return inOrder(kept, realAt)
}

/** A corrected press stays between the moments before and after it. */
function inOrder(kept: readonly RunEvent[], realAt: ReadonlyMap<string, number>): readonly Effective[] {
  const nextAt: number[] = []
  let next = Infinity
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const event = kept[i]
    nextAt[i] = next
    if (event && moments.has(event.type)) next = event.at
  }
  let last = -Infinity
  return kept.map((event, i) => {
    if (!moments.has(event.type)) return event
    const wanted = Math.min(realAt.get(event.id) ?? event.at, nextAt[i] ?? Infinity)
    last = Math.max(last, wanted)
    return last === event.at ? event : { ...event, at: last }
  })
}
