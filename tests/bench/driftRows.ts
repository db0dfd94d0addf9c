import { runStateOf } from '../../src/domain/run/runStateOf'
import { foldRun } from '../../src/domain/run/log/foldRun'
import type { RunEvent } from '../../src/domain/run/log/runEvent'
import { randomOf } from '../../src/domain/run/odds/random'
import { madeUpPlan } from './madeUpPlan'
import { median } from './quantile'
import { row, type Row } from './row'

const hours = 8
const presses = 500
const startAt = Date.parse('2021-05-20T09:00+08:00')

const plan = madeUpPlan(
  startAt,
  Array.from({ length: presses }, () => ({ durationMs: (hours * 3_600_000) / presses, historyMs: [] })),
  null,
)

/** An eight-hour show with 500 presses at odd milliseconds: its figures compared with plain arithmetic, and its speed. */
export function driftRows(): Row[] {
  const random = randomOf(1)
  const instants = Array.from({ length: presses - 1 }, () => startAt + Math.floor(random() * hours * 3_600_000) + 1)
  const log: RunEvent[] = [{ type: 'start', id: 'start', at: startAt }]
  for (const [i, at] of [...new Set(instants)].sort((a, b) => a - b).entries())
    log.push({ type: 'go', id: `go${i}`, segmentId: `s${i + 1}`, at })
  let worstMs = 0
  for (let at = startAt; at <= startAt + hours * 3_600_000; at += 37_001) {
    const heard = log.filter((event) => event.at <= at)
    const last = heard.at(-1)
    const { current, segments } = runStateOf(plan, heard, at)
    const elapsedMs = segments.reduce((sum, segment) => sum + segment.elapsedMs + segment.earlierMs, 0)
    worstMs = Math.max(worstMs, Math.abs(elapsedMs - (at - startAt)))
    worstMs = Math.max(worstMs, Math.abs((current?.elapsedMs ?? 0) - (at - (last?.at ?? at))))
  }
  return [
    row('drift: eight simulated hours, worst', worstMs, 'ms', 0),
    row('drift: a press taken in after 500', timeOf(log), 'ms'),
    row('drift: a press taken in after 50', timeOf(log.slice(0, 50)), 'ms'),
  ]
}

function timeOf(log: readonly RunEvent[]): number {
  const times = Array.from({ length: 50 }, () => {
    // A longer log is a new list.
    const grown = [...log]
    const from = performance.now()
    foldRun(plan, grown)
    runStateOf(plan, grown, grown.at(-1)?.at ?? startAt)
    return performance.now() - from
  })
  return median(times)
}
