import { isRunId, isSessionId, libraryId } from '../../../src/document/documentKind'
import type { RunSnapshot } from '../../../src/document/shape/runShape'
import type { Damage } from '../../../src/ipc/workspaceShapes'
import { runSnapshot, themeOf, withSessions } from '../content'
import type { Backups } from '../backups/backups'
import { isWhole, mergeReadable } from './mergeReadable'
import type { Store } from '../store/store'
import { withRuns } from './withRuns'

/** A damaged document and what is left of it. */
export interface Damaged {
  readonly damage: Damage
  /**
   * The newest good backup with everything still readable, as one update; the same as `readable` if there is no backup.
   */
  readonly backup: Uint8Array
  /** Only what is still readable. */
  readonly readable: Uint8Array
}

/** Sets the store aside, unless that was done, and puts together what is left of a damaged document. */
export async function examine(id: string, store: Store, backups: Backups): Promise<Damaged> {
  const setAsideTo = await store.copyAside()
  const chain = await store.load(id)
  const newest = await backups.newestOf(id, isWhole)
  const readable = mergeReadable(chain.updates)
  const backup = newest ? mergeReadable([newest.update, ...chain.updates]) : readable
  const completed = await completionOf(id, store)
  return {
    damage: {
      documentId: id,
      name: themeOf(id, backup.update),
      unreadable: Math.max(1, chain.unreadable + backup.leftOut),
      backupAt: newest?.at ?? null,
      setAsideTo,
    },
    backup: completed(backup.update),
    readable: completed(readable.update),
  }
}

/**
 * Adds what a damaged document no longer lists, and what would otherwise be invisible: to the library its sessions, to
 * a session its runs and their measurements.
 */
async function completionOf(id: string, store: Store): Promise<(update: Uint8Array) => Uint8Array> {
  if (id === libraryId) {
    const sessionIds = store.ids().filter(isSessionId)
    return (update) => withSessions(update, sessionIds, Date.now())
  }
  if (!isSessionId(id)) return (update) => update
  const runs: RunSnapshot[] = []
  for (const runId of store.ids().filter(isRunId)) {
    const { updates, unreadable } = await store.load(runId)
    const run = unreadable === 0 ? runSnapshot(runId, updates) : null
    if (run) runs.push(run)
  }
  return (update) => withRuns(id, update, runs)
}
