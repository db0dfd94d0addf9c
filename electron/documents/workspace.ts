import type { EntityRef } from '../../src/domain/library'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import { problem, ProblemError, type Problem } from '../../src/ipc/problem'
import type { BackedUpSession, BackupInfo, RestoredSession } from '../../src/ipc/backups'
import type { BackupStatus, Damage, FileLocation, WorkspaceState } from '../../src/ipc/requests'
import { backupsFolder } from './backups'
import { OpenDocuments } from './openDocuments'
import type { Port } from './port'
import { saveWorkspaceTo } from './saveWorkspaceTo'
import { storageProblemOf } from './storageProblem'
import { openStore, type StoreOptions } from './openStore'

export interface WorkspaceOptions extends StoreOptions {
  /** How long after the opening the index is completed, and after the day's first change it is backed up. */
  readonly catchUpAfterMs: number
}
const noBackup: BackupStatus = { newestAt: null, problem: null }
const workspaceDefaults = { catchUpAfterMs: 5000 }

/** Opens the workspace in a folder, which is made if need be. Never rejects: what went wrong is in its state. */
export async function openWorkspace(folder: string, options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = new Workspace(folder, options)
  await workspace.state()
  return workspace
}

/** All documents of one folder, for the main process. */
export class Workspace {
  readonly #summaryListeners = new Set<(summaries: readonly SessionSummary[]) => void>()
  readonly #backupListeners = new Set<(status: BackupStatus) => void>()
  readonly #damageListeners = new Set<(damages: readonly Damage[]) => void>()
  #opening: Promise<OpenDocuments> | null = null
  #documents: OpenDocuments | null = null
  #catchUp: NodeJS.Timeout | null = null

  constructor(
    private folder: string,
    private options: Partial<WorkspaceOptions>,
  ) {}

  /** How the workspace is. One that could not be opened is tried again. */
  async state(): Promise<WorkspaceState> {
    const { folder } = this
    try {
      const documents = await this.#open()
      const state = documents.isNew ? 'new' : 'ready'
      return { state, folder, problem: null, damages: documents.damages(), backup: documents.backup.status }
    } catch (error) {
      const reason = await storageProblemOf(error, folder)
      return { state: 'failed', folder, problem: reason, damages: [], backup: noBackup }
    }
  }

  /** Where something of the workspace lies; null for what is not there. */
  pathOf(location: Exclude<FileLocation, { of: 'chosen' }>): string | null {
    switch (location.of) {
      case 'workspace':
        return this.folder
      case 'backups':
        return backupsFolder(this.folder)
      case 'setAside': {
        const damages = this.#documents?.damages() ?? []
        return damages.find(({ documentId }) => documentId === location.documentId)?.setAsideTo ?? null
      }
    }
  }

  /** Goes on in another folder, where this one could not be opened; what is open stays. */
  async moveTo(folder: string): Promise<WorkspaceState> {
    await this.#opening?.catch(() => undefined)
    if (!this.#documents) this.folder = folder
    return this.state()
  }

  /** Fills a new workspace; one that has something is left as it is. */
  async create(content: 'sample' | 'empty'): Promise<WorkspaceState> {
    const documents = await this.#open()
    if (documents.isNew) {
      await documents.create(content)
      this.#tellSummaries(documents.summaries())
    }
    return this.state()
  }

  /** Joins a window's port to a document, which is made when it is not there and `create` is set. */
  async attach(documentId: string, create: boolean, port: Port): Promise<void> {
    const documents = await this.#open()
    const host = await this.#orProblem(() => documents.hosts.open(documentId, create))
    host.attach(port)
  }

  /** Opens documents ahead of the windows that will ask for them; what cannot be opened is told when they ask. */
  async prepare(documentIds: readonly string[]): Promise<void> {
    const documents = await this.#open().catch(() => null)
    await Promise.allSettled(documentIds.map(async (id) => documents?.hosts.open(id, false)))
  }

  /** What the list of sessions shows, of every session's document; empty until the workspace is open. */
  summaries(): readonly SessionSummary[] {
    return this.#documents?.summaries() ?? []
  }

  onSummaries(listener: (summaries: readonly SessionSummary[]) => void): void {
    this.#summaryListeners.add(listener)
  }

  /** Called after each backup, also after one that failed. */
  onBackup(listener: (status: BackupStatus) => void): void {
    this.#backupListeners.add(listener)
  }

  /** Called with all damages whenever there is another one, or one less, after the start. */
  onDamages(listener: (damages: readonly Damage[]) => void): void {
    this.#damageListeners.add(listener)
  }

  /** Makes a backup of everything now. Throws a ProblemError. */
  async backUp(): Promise<void> {
    const documents = await this.#open()
    await this.#orProblem(() => documents.backup.make())
  }

  async resolveDamage(documentId: string, take: 'backup' | 'readable'): Promise<WorkspaceState> {
    const documents = await this.#open()
    await this.#orProblem(() => documents.resolve(documentId, take))
    return this.state()
  }

  /** The backups of the workspace, the newest first. */
  async backups(): Promise<BackupInfo[]> {
    const documents = await this.#open()
    return this.#orProblem(() => documents.fromBackup.list())
  }

  /** The sessions of a backup. Throws a ProblemError, as does `restoreSession`. */
  async sessionsIn(backupId: string): Promise<BackedUpSession[]> {
    const documents = await this.#open()
    return this.#orProblem(() => documents.fromBackup.sessions(backupId))
  }

  /** Writes a session of a backup under a new id, marked as a copy where the session itself is still there. */
  async restoreSession(backupId: string, sessionId: string, copyMark: string): Promise<RestoredSession> {
    const documents = await this.#open()
    return this.#orProblem(() => documents.fromBackup.restoreSession(backupId, sessionId, copyMark))
  }

  /** Deletes for good what is in the trash. Throws a ProblemError. */
  async purge(refs: readonly EntityRef[]): Promise<void> {
    const documents = await this.#open()
    await this.#orProblem(() => documents.trash.purge(refs, Date.now()))
  }

  /** Writes everything, edits in memory included, as a workspace of its own. Answers the folder it is in. */
  async saveTo(folder: string): Promise<string> {
    const { documents, unread } = await (await this.#open()).all()
    return saveWorkspaceTo(folder, documents, unread)
  }

  /** Resolves when all edits are on disk, or when it is known that they cannot be written at the moment. */
  async settled(): Promise<void> {
    await this.#documents?.store.settled()
  }

  /** Whether edits are in memory alone. */
  unsaved(): boolean {
    return this.#documents?.store.isPending ?? false
  }

  /** Writes what can be written and closes. Nothing may be asked of the workspace afterwards. */
  async close(): Promise<void> {
    if (this.#catchUp) clearTimeout(this.#catchUp)
    await this.#opening?.catch(() => undefined)
    await this.#documents?.close()
  }

  #open(): Promise<OpenDocuments> {
    if (this.#opening) return this.#opening
    const opening = this.#orProblem(() => this.#openDocuments())
    this.#opening = opening
    opening.catch(() => (this.#opening = null))
    return opening
  }

  async #openDocuments(): Promise<OpenDocuments> {
    const { catchUpAfterMs } = { ...workspaceDefaults, ...this.options }
    const { prepared, ...later } = this.options
    // That is for the first try: the folder may be another one by the next.
    this.options = later
    const store = await openStore(this.folder, { ...later, prepared })
    try {
      const listener = {
        summaries: (summaries: readonly SessionSummary[]) => this.#tellSummaries(summaries),
        backup: (status: BackupStatus) => this.#backupListeners.forEach((tell) => tell(status)),
        damages: (damages: readonly Damage[]) => this.#damageListeners.forEach((tell) => tell(damages)),
      }
      this.#documents = await OpenDocuments.read(this.folder, store, catchUpAfterMs, listener)
    } catch (error) {
      await store.close()
      throw error
    }
    const documents = this.#documents
    this.#catchUp = setTimeout(() => void catchUp(documents), catchUpAfterMs)
    this.#catchUp.unref()
    return documents
  }

  /** Whatever is thrown becomes a problem that a window can word. */
  async #orProblem<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw new ProblemError(await storageProblemOf(error, this.folder))
    }
  }

  #tellSummaries(summaries: readonly SessionSummary[]): void {
    this.#summaryListeners.forEach((tell) => tell(summaries))
  }
}

async function catchUp(documents: OpenDocuments): Promise<void> {
  try {
    await documents.catchUp()
  } catch (error) {
    const reason: Problem =
      error instanceof ProblemError ? error.problem : problem('unexpected', { detail: String(error) })
    console.error('The index of sessions was not completed', reason)
  }
}
