import { kinds } from '../../kinds'
import { minuteMs } from '../../timing/units'
import type { PlannedSegment } from '../plan/plan'
import type { RunSegment } from '../runState'

/** The rank of what is never touched. */
export const locked = Infinity

const ranks = { first: 0, flexible: 1, reluctant: 2, locked } as const

/** How important a segment's time is: the lowest rank is taken from first. */
export const trimRank = ({ segment }: RunSegment): number => ranks[segment.priority]

/** The first rank of what is cut only when no other cut helps, and the last of all. */
export const lastCutRank = 3
export const highestCutRank = 5

/** The rank of a segment for cutting, up to `highestCutRank`; the current one is on, and so never cut. */
export function cutRank({ segment, state }: RunSegment): number {
  if (state === 'current') return locked
  return ranks[segment.priority] + (kinds[segment.kind].isCutLast ? lastCutRank : 0)
}

/** The least that a segment is trimmed to, ms: its minimum, else half of its plan in whole minutes, at least one. */
function floorMs({ minimumMs, durationMs }: PlannedSegment): number {
  if (minimumMs > 0) return minimumMs
  return Math.max(1, Math.ceil(durationMs / 2 / minuteMs)) * minuteMs
}

/** What can be taken from a segment and leave it `leastMs`, in whole ms: never what it has taken already. */
export function roomMs({ segment, state, durationMs, elapsedMs }: RunSegment, leastMs = floorMs(segment)): number {
  if (segment.priority === 'locked') return 0
  return Math.max(0, Math.floor(durationMs - Math.max(leastMs, state === 'current' ? elapsedMs : 0)))
}
