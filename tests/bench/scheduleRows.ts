import { libraryId, libraryKind, sessionKind } from '../../src/document/documentKind'
import { Replica } from '../../src/document/replica'
import { defaultPace } from '../../src/domain/estimate/paceTable'
import { findingsOf } from '../../src/domain/findings/findingsOf'
import type { LibrarySnapshot } from '../../src/domain/library'
import type { SessionSnapshot } from '../../src/domain/session'
import { scheduleOf } from '../../src/domain/timing/schedule'
import { benchLibrary, benchSession, benchSessionId } from './content'
import { median } from './quantile'
import { row, type Row } from './row'

/** Schedule and findings after one edited segment, for sessions of different lengths. */
export function scheduleRows(): Row[] {
  const library = new Replica(libraryKind, libraryId)
  library.edit(...benchLibrary())
  const [short, long, longest] = [100, 1_000, 10_000].map((count) => medianMs(count, library.snapshot)) as [
    number,
    number,
    number,
  ]
  return [
    row('schedule: 100 segments', short, 'ms'),
    row('schedule: 1,000 segments', long, 'ms', 2),
    row('schedule: 10,000 segments', longest, 'ms'),
    // Linear would be 1. It grows beyond 2,000 segments, where the data no longer fits the processor's caches, and then
    // stays the same: 0.9 to 1 µs a segment up to 2,000, 2.7 to 3.8 at 8,000 and 16,000 on a busy machine.
    row('schedule: time a segment, 10,000 against 1,000', longest / 10 / long, 'times', 1.5),
  ]
}

function medianMs(count: number, library: LibrarySnapshot): number {
  const runs = count > 1_000 ? 20 : 60
  const times: number[] = []
  let snapshot = sessionOf(count)
  // Garbage from creating it must not count.
  globalThis.gc?.()
  for (let i = 0; i < runs * 2; i += 1) {
    snapshot = withOneEdited(snapshot, i)
    const from = performance.now()
    findingsOf({
      snapshot,
      schedule: scheduleOf(snapshot),
      library,
      others: [],
      earlier: [],
      pace: defaultPace,
      today: '2021-05-20',
    })
    if (i >= runs) times.push(performance.now() - from)
  }
  return median(times)
}

function sessionOf(count: number): SessionSnapshot {
  const replica = new Replica(sessionKind, benchSessionId)
  replica.edit(...benchSession(count))
  const { snapshot } = replica
  replica.destroy()
  return snapshot
}

/** The result of an edit: a new map of rows, of which one is new. */
function withOneEdited(snapshot: SessionSnapshot, i: number): SessionSnapshot {
  const rows = new Map(snapshot.rows)
  const id = `segment${(i * 7) % 100}`
  const segment = rows.get(id)
  if (segment?.type !== 'segment') throw new Error(`There is no ${id}`)
  rows.set(id, { ...segment, durationMs: segment.durationMs + 1_000 })
  return { ...snapshot, rows }
}
