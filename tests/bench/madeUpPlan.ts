import type { PlannedSegment, RunPlan } from '../../src/domain/run/plan/plan'
import { blankSegment } from '../unit/domain/run/blankSegment'

/** The planned length of a segment in ms, and what is known about it. */
export type MadeUpSegment = Pick<PlannedSegment, 'durationMs' | 'historyMs'>

/** A show of consecutive segments, named `s0`, `s1` and so on. */
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
