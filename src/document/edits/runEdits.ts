import type { Actual, SessionRun } from '../../domain/session'
import * as Y from 'yjs'
import { appendEntry, entryOf } from './orderedEntries'
import type { SessionEdit } from '../shape/sessionDraft'
import { setFields } from './setFields'

/** Records in the session that a run of it has begun. */
export const addRun =
  ({ id, ...run }: Omit<SessionRun, 'order'>): SessionEdit =>
  ({ runs }) =>
    appendEntry(runs, id, run)

/**
 * Gives a copy of a session its own runs: each run by its new id, null for one that could not be read. A run that was
 * going on when the copy was made has ended (`now`, epoch ms).
 */
export const replaceRuns =
  (newIds: ReadonlyMap<string, string | null>, now: number): SessionEdit =>
  ({ runs }) => {
    for (const [id, newId] of newIds) {
      const entry = entryOf(runs, id)?.toJSON()
      runs.delete(id)
      if (entry && newId !== null)
        runs.set(newId, new Y.Map<unknown>(Object.entries({ ...entry, endedAt: entry.endedAt ?? now })))
    }
  }

/** Records when a run ended (epoch ms), or (null) that it continues after all. */
export const setRunEnd =
  (id: string, endedAt: number | null): SessionEdit =>
  ({ runs }) =>
    setFields(entryOf(runs, id), { endedAt })

/** Records how long segments really took. Segments not named keep their earlier measurement. */
export const setActuals =
  (measured: readonly Actual[]): SessionEdit =>
  ({ actuals }) => {
    for (const { id, ...actual } of measured) {
      if (entryOf(actuals, id)) setFields(entryOf(actuals, id), actual)
      else actuals.set(id, new Y.Map<unknown>(Object.entries(actual)))
    }
  }
