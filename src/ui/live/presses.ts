import type { RunEvent } from '../../domain/live/runEvent'
import { effectiveLog } from '../../domain/live/timeline'

/** A press that began a segment, and when that really was. */
export interface Press {
  readonly id: string
  readonly at: number
}

/** The presses that began something, the last first, as the run counts them. */
export const pressesOf = (log: readonly RunEvent[]): readonly Press[] =>
  effectiveLog(log)
    .filter(({ type }) => type === 'start' || type === 'go' || type === 'jump')
    .map(({ id, at }) => ({ id, at }))
    .reverse()
