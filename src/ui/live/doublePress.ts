import type { RunEvent } from '../../domain/live/runEvent'

/** Two presses that begin something within this time are one, as QLab has it, in ms. */
export const goGapMs = 400

/** Whether a press at `at` (epoch ms) is the second half of one: GO in the dark must not run away. */
export function isDoublePress(log: readonly RunEvent[], at: number): boolean {
  const last = log.findLast(({ type }) => type === 'start' || type === 'go' || type === 'jump')
  return last !== undefined && at - last.at < goGapMs
}
