import { setImmediate } from 'node:timers/promises'
import { isSessionId, libraryId } from '../../../src/document/documentKind'
import { summaryOf } from '../../../src/domain/summaryOf'
import type { RestoredWorkspace } from '../../../src/ipc/backups'
import { readDocument, type Backups } from './backups'
import { firstDocuments, sessionSnapshot, withSessions } from '../content'
import { isWhole } from '../rescue/mergeReadable'
import { entryBytes } from '../sessionIndex'

/** Everything to write to restore a whole workspace. */
export interface WholeBackup {
  readonly documents: ReadonlyMap<string, Uint8Array>
  readonly index: ReadonlyMap<string, Uint8Array>
  readonly restored: RestoredWorkspace
}

/**
 * All documents of a backup. One that cannot be read is taken from the newest backup that has it, and reported. If no
 * backup has the library, it is made from the sessions. Throws a ProblemError if the backup itself cannot be read.
 */
export async function allOf(backups: Backups, backupId: string): Promise<WholeBackup> {
  const backup = await backups.chosen(backupId)
  const documents = new Map<string, Uint8Array>()
  const index = new Map<string, Uint8Array>()
  const restored = { older: 0, lost: 0 }
  for (const { id } of backup.documents) {
    const chosen = await readDocument(backup, id)
    const isSound = chosen !== null && isWhole(chosen)
    const update = isSound ? chosen : ((await backups.newestOf(id, isWhole))?.update ?? null)
    if (!update) restored.lost += 1
    else documents.set(id, update)
    if (update && !isSound) restored.older += 1
    if (update && isSessionId(id)) {
      index.set(id, entryBytes({ seq: 1, summary: summaryOf(id, sessionSnapshot(id, [update])) }))
      await setImmediate()
    }
  }
  if (!documents.has(libraryId)) {
    const { documents: empty } = await firstDocuments('empty')
    const library = empty.get(libraryId)
    if (library) documents.set(libraryId, withSessions(library, [...documents.keys()].filter(isSessionId), Date.now()))
  }
  return { documents, index, restored }
}
