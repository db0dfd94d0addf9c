import type { Actual, SessionRun } from '../domain/session'
import * as Y from 'yjs'
import { appendEntry, entryOf } from './orderedEntries'
import type { SessionEdit } from './sessionDraft'
import { setFields } from './setFields'

/** Notes in the session that a run of it has begun. */
export const addRun =
  ({ id, ...run }: Omit<SessionRun, 'order'>): SessionEdit =>
  ({ runs }) =>
    appendEntry(runs, id, run)

/** Notes when a run ended (epoch ms), or (null) that it goes on after all. */
export const setRunEnd =
  (id: string, endedAt: number | null): SessionEdit =>
  ({ runs }) =>
    setFields(entryOf(runs, id), { endedAt })

/** Keeps how long segments really took; those that were measured before and are not named keep what they had. */
export const setActuals =
  (measured: readonly Actual[]): SessionEdit =>
  ({ actuals }) => {
    for (const { id, ...actual } of measured) {
      if (entryOf(actuals, id)) setFields(entryOf(actuals, id), actual)
      else actuals.set(id, new Y.Map<unknown>(Object.entries(actual)))
    }
  }
