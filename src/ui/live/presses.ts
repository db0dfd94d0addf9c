import type { RunEvent } from '../../domain/live/runEvent'

/** A press that began a segment, and when that really was. */
export interface Press {
  readonly id: string
  readonly at: number
}

/** The presses that began something, the last first, without what was undone and where corrections moved them. */
export function pressesOf(log: readonly RunEvent[]): readonly Press[] {
  const undone = new Set(log.flatMap((event) => (event.type === 'undo' ? [event.eventId] : [])))
  const holds = log.filter(({ id }) => !undone.has(id))
  const realAt = new Map(holds.flatMap((e) => (e.type === 'correct' ? [[e.eventId, e.realAt] as const] : [])))
  return holds
    .filter(({ type }) => type === 'start' || type === 'go' || type === 'jump')
    .map(({ id, at }) => ({ id, at: realAt.get(id) ?? at }))
    .reverse()
}
