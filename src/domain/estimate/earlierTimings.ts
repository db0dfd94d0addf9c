import type { Segment, SegmentKind } from '../segment'
import type { SessionSummary, Timing } from '../sessionSummary'
import { scriptFingerprint } from './scriptFingerprint'
import { memoizeByObject } from '../memoizeByObject'

/**
 * How long a segment took in the shows of other sessions (`summaries`), in ms, newest first. It matches a segment of
 * the same kind with the same case, or one with exactly the same script.
 */
export function earlierTimings(segment: Segment, summaries: readonly SessionSummary[]): readonly number[] {
  const known = indexOf(summaries)
  if (known.size === 0) return []
  const ofCase = segment.caseId === null ? [] : (known.get(caseKey(segment.caseId, segment.kind)) ?? [])
  const script = fingerprintOf(segment)
  const ofScript = script === '' ? [] : (known.get(scriptKey(script)) ?? [])
  return [...new Set([...ofCase, ...ofScript])].sort((a, b) => b.heldAt - a.heldAt).map(({ durationMs }) => durationMs)
}

type Index = ReadonlyMap<string, readonly Timing[]>

const caseKey = (caseId: string, kind: SegmentKind): string => `case ${kind} ${caseId}`
const scriptKey = (fingerprint: string): string => `script ${fingerprint}`

/** All timings by what they can be found by; each list of summaries is scanned once. */
const indexOf = memoizeByObject((summaries: readonly SessionSummary[]): Index => {
  const index = new Map<string, Timing[]>()
  for (const timing of summaries.flatMap(({ timings }) => timings)) {
    const keys = timing.caseId === null ? [] : [caseKey(timing.caseId, timing.kind)]
    if (timing.script !== '') keys.push(scriptKey(timing.script))
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), timing])
  }
  return index
})

const fingerprintOf = memoizeByObject(({ script }: Segment): string => scriptFingerprint(script))
