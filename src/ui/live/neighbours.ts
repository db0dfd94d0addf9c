import type { LiveSegment, RunState } from '../../domain/live/runState'

/** Where 上一个 goes: the nearest segment before the current one that is not cut; null where there is none. */
export function segmentBefore({ segments }: Pick<RunState, 'segments'>): LiveSegment | null {
  const at = segments.findIndex(({ state }) => state === 'current')
  return segments.slice(0, Math.max(0, at)).findLast(({ state }) => state !== 'cut') ?? null
}
