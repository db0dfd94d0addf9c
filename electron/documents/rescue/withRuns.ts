import { sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { addRun, setActuals } from '../../../src/document/edits/runEdits'
import type { RunSnapshot } from '../../../src/document/shape/runShape'
import { actualsOf } from '../../../src/domain/run/log/actualsOf'
import type { RunPlan } from '../../../src/domain/run/plan/plan'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'
import type { Actual, SessionRun, SessionSnapshot } from '../../../src/domain/session'
import { edited } from '../content'

type Held = RunSnapshot & { readonly plan: RunPlan }

/**
 * Completes a session from its runs: an entry for each run that it does not list, and the measured times of its shows.
 */
export function withRuns(id: string, session: Uint8Array, runs: readonly RunSnapshot[]): Uint8Array {
  const replica = new Replica(sessionKind, id)
  replica.receive(session)
  const { snapshot } = replica
  const listed = new Set(snapshot.runs.map((run) => run.id))
  const held = runs.filter((run): run is Held => run.plan?.sessionId === id)
  const missing = held
    .filter((run) => !listed.has(run.id))
    .map(entryOf)
    .sort((a, b) => a.startedAt - b.startedAt)
  return edited(replica, [...missing.map(addRun), setActuals(newerActuals(snapshot, held))]).update
}

/** The session's entry for a run. Read from the log only: a strange plan must not prevent recovery. */
function entryOf({ id, plan: { kind, startAt }, log }: Held): Omit<SessionRun, 'order'> {
  const redone = new Set(log.flatMap((event) => (event.type === 'redo' ? [event.eventId] : [])))
  const undone = new Set(
    log.flatMap((event) => (event.type === 'undo' && !redone.has(event.id) ? [event.eventId] : [])),
  )
  const lastOf = (type: RunEvent['type']) => log.findLast((event) => event.type === type && !undone.has(event.id))?.at
  return { id, kind, startedAt: lastOf('start') ?? startAt, endedAt: lastOf('end') ?? null }
}

/** For each segment, the time in the last show that measured it, if the session has none or an older one. */
function newerActuals({ actuals }: Pick<SessionSnapshot, 'actuals'>, runs: readonly Held[]): readonly Actual[] {
  const newest = new Map(actuals)
  for (const actual of runs.flatMap(timesOf))
    if (actual.heldAt > (newest.get(actual.id)?.heldAt ?? -Infinity)) newest.set(actual.id, actual)
  return [...newest.values()].filter((actual) => actual !== actuals.get(actual.id))
}

/** A nonsensical plan yields no times; the session is recovered without them. */
function timesOf({ id, plan, log }: Held): readonly Actual[] {
  try {
    return actualsOf(plan, log)
  } catch (error) {
    console.error(`the times of ${id} do not read`, error)
    return []
  }
}
