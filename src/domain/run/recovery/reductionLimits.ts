import { kinds } from '../../kinds'
import { minuteMs } from '../../timing/units'
import type { PlannedSegment } from '../plan/plan'
import type { RunSegment } from '../runState'

/** The rank of segments that are never touched. */
export const locked = Infinity

const ranks = { first: 0, flexible: 1, reluctant: 2, locked } as const

/** How important a segment's time is: time is taken from the lowest rank first. */
export const trimRank = ({ segment }: RunSegment): number => ranks[segment.priority]

/** The first rank of segments that are cut only if no other cut helps, and the last rank of all. */
export const lastCutRank = 3
export const highestCutRank = 5

/** The rank of a segment for cutting, up to `highestCutRank`. The current one is on stage and so never cut. */
export function cutRank({ segment, state }: RunSegment): number {
  if (state === 'current') return locked
  return ranks[segment.priority] + (kinds[segment.kind].isCutLast ? lastCutRank : 0)
}

/** The shortest that a segment is trimmed to, ms: its minimum, or half of its plan in whole minutes, at least one. */
function floorMs({ minimumMs, durationMs }: PlannedSegment): number {
  if (minimumMs > 0) return minimumMs
  return Math.max(1, Math.ceil(durationMs / 2 / minuteMs)) * minuteMs
}

/** How much can be taken from a segment so that `leastMs` are left, in whole ms: never time that has already passed. */
export function roomMs({ segment, state, durationMs, elapsedMs }: RunSegment, leastMs = floorMs(segment)): number {
  if (segment.priority === 'locked') return 0
  return Math.max(0, Math.floor(durationMs - Math.max(leastMs, state === 'current' ? elapsedMs : 0)))
}
