import { setImmediate } from 'node:timers/promises'
import { caseDocumentId, isSessionId, libraryId } from '../../../src/document/documentKind'
import type { LibrarySnapshot } from '../../../src/domain/library'
import type { SessionSnapshot } from '../../../src/domain/session'
import { summaryOf } from '../../../src/domain/summaryOf'
import type { BackedUpSession, BackupInfo, RestoredSession } from '../../../src/ipc/backups'
import { copyOfSession, documentIn, libraryIn } from './backedUpSession'
import type { Backup, Backups } from './backups'
import type { Hosts } from '../hosts'
import type { Store } from '../store/store'
import type { Summaries } from '../summaries'

/** Lists the contents of backups and restores single sessions from them. */
export class FromBackup {
  constructor(
    private readonly backups: Backups,
    private readonly store: Store,
    private readonly hosts: Hosts,
    private readonly summaries: Summaries,
  ) {}

  list(): Promise<BackupInfo[]> {
    return this.backups.listForDisplay()
  }

  /** The sessions of a backup, including those that were in the trash. Throws a ProblemError. */
  async sessions(backupId: string): Promise<BackedUpSession[]> {
    const backup = await this.backups.chosen(backupId)
    const library = await libraryIn(backup)
    const sessions: BackedUpSession[] = []
    for (const { id } of backup.documents.filter((document) => isSessionId(document.id))) {
      const document = await documentIn(backup, id)
      sessions.push(describe(id, (document?.snapshot() as SessionSnapshot | undefined) ?? null, library))
      // Let other work run while hundreds of sessions are read.
      await setImmediate()
    }
    return sessions
  }

  /**
   * Writes a session of a backup under a new id. The window adds it to the list as a gesture. Throws a ProblemError.
   */
  async restoreSession(backupId: string, sessionId: string, copyMark: string): Promise<RestoredSession> {
    const backup: Backup = await this.backups.chosen(backupId)
    const library = (await this.hosts.open(libraryId, false)).snapshot() as LibrarySnapshot
    const entry = library.sessions.get(sessionId)
    const isStillThere = entry !== undefined && entry.purgedAt === undefined
    const copy = await copyOfSession(backup, sessionId, { isStillThere, copyMark })
    const cases = await this.#missingCases(backup, copy.restored)
    await this.store.replace(new Map([...copy.documents, ...cases]), new Map())
    this.summaries.read(copy.restored.id, copy.snapshot)
    return copy.restored
  }

  /** The documents of cases that are restored with a session and are no longer in the store. */
  async #missingCases(backup: Backup, { entities }: RestoredSession): Promise<ReadonlyMap<string, Uint8Array>> {
    const ids = entities.filter(({ collection }) => collection === 'cases').map(({ id }) => caseDocumentId(id))
    const documents = new Map<string, Uint8Array>()
    for (const id of ids.filter((one) => !this.store.has(one))) {
      const document = await documentIn(backup, id)
      if (document) documents.set(id, document.encode())
    }
    return documents
  }
}

function describe(id: string, session: SessionSnapshot | null, library: LibrarySnapshot | null): BackedUpSession {
  const entry = library?.sessions.get(id)
  return {
    id,
    theme: session?.details.theme ?? '',
    date: session?.details.date ?? '',
    segmentCount: session ? summaryOf(id, session).segmentCount : 0,
    runCount: session?.runs.length ?? 0,
    number: entry?.number ?? null,
    seasonName: (entry && library?.seasons.get(entry.seasonId)?.name) ?? '',
    isReadable: session !== null,
  }
}
