import type { Slot } from '../timing/schedule'
import type { Stint } from './whereabouts'

/** Two segments that need the same people at the same time. */
export interface Clash {
  readonly first: Slot
  readonly second: Slot
  readonly byMs: number
}

/** The stints that begin while an earlier one still runs, each paired with the earlier one that ends last. */
export function clashesOf(stints: readonly Stint[]): readonly Clash[] {
  const clashes: Clash[] = []
  let running: Slot | null = null
  for (const { slot } of stints) {
    const byMs: number = running ? Math.min(running.endMs, slot.endMs) - slot.startMs : 0
    if (running && byMs > 0) clashes.push({ first: running, second: slot, byMs })
    if (!running || slot.endMs > running.endMs) running = slot
  }
  return clashes
}
