import type { PlannedSegment, RunPlan } from '../../src/domain/run/plan/plan'
import { blankSegment } from '../unit/domain/run/blankSegment'

/** How long a segment takes by plan, ms, and what is known of it. */
export type MadeUpSegment = Pick<PlannedSegment, 'durationMs' | 'historyMs'>

/** A show of segments one after the other, named `s0`, `s1` and so on. */
export function madeUpPlan(startAt: number, lengths: readonly MadeUpSegment[], hardEndMs: number | null): RunPlan {
  let startMs = 0
  const segments = lengths.map((length, i): PlannedSegment => {
    const segment = { ...blankSegment, ...length, id: `s${i}`, number: i + 1, startMs }
    startMs += length.durationMs
    return segment
  })
  const nothing = { sessionId: 's', theme: '', zone: 'Asia/Shanghai', cueColumns: [], arrivals: [] }
  return { ...nothing, kind: 'show', startAt, hardEndMs, segments }
}
