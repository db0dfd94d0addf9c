import type { SessionSummary } from '../../src/domain/sessionSummary'
import type { BackupStatus, Damage, SetAsideCopies, WorkspaceState } from '../../src/ipc/workspaceShapes'
import { copyFilesTo } from '../attachments/copyFilesTo'
import { CurrentFolder, type WorkspaceOptions } from './currentFolder'
import type { OpenDocuments } from './openDocuments'
import { pathOf, type PlaceInWorkspace } from './pathOf'
import type { Port } from './port'
import { copiesIn, removeCopiesIn } from './rescue/setAsideCopies'
import { saveWorkspaceTo } from './saveWorkspaceTo'
import { storageProblemOf } from './store/storageProblem'

export type { WorkspaceOptions } from './currentFolder'

const noBackup: BackupStatus = { newestAt: null, problem: null }

/** Opens the workspace in a folder, creating it if necessary. Never rejects: problems are in its state. */
export async function openWorkspace(folder: string, options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = new Workspace(folder, options)
  await workspace.state()
  return workspace
}

/** What the main process requests of the documents of one folder. */
export class Workspace {
  readonly #summaryListeners = new Set<(summaries: readonly SessionSummary[]) => void>()
  readonly #backupListeners = new Set<(status: BackupStatus) => void>()
  readonly #damageListeners = new Set<(damages: readonly Damage[]) => void>()
  readonly #fileListeners = new Set<(hashes: readonly string[]) => void>()
  readonly #current: CurrentFolder

  constructor(folder: string, options: Partial<WorkspaceOptions>) {
    this.#current = new CurrentFolder(folder, options, {
      summaries: (summaries) => this.#summaryListeners.forEach((notify) => notify(summaries)),
      backup: (status) => this.#backupListeners.forEach((notify) => notify(status)),
      damages: (damages) => this.#damageListeners.forEach((notify) => notify(damages)),
      filesRemoved: (hashes) => this.#fileListeners.forEach((notify) => notify(hashes)),
    })
  }

  /** The open folder, or the one that was tried last. */
  get openFolder(): string {
    return this.#current.path
  }

  /** Runs a request on the documents. Any error is thrown as a ProblemError. */
  async ask<T>(question: (documents: OpenDocuments) => Promise<T>): Promise<T> {
    const documents = await this.#current.open()
    return this.#current.orProblem(() => question(documents))
  }

  /** The state of the workspace. If it could not be opened, it is tried again. */
  async state(): Promise<WorkspaceState> {
    const folder = this.openFolder
    try {
      const documents = await this.#current.open()
      const state = documents.isNew ? 'new' : 'ready'
      return { state, folder, problem: null, damages: documents.damages(), backup: documents.backup.status }
    } catch (error) {
      const reason = await storageProblemOf(error, folder)
      return { state: 'failed', folder, problem: reason, damages: [], backup: noBackup }
    }
  }

  /** The path of something in the workspace; null if it does not exist. */
  pathOf(location: PlaceInWorkspace): string | null {
    return pathOf(location, this.openFolder, this.#current.documents?.damages() ?? [])
  }

  /** Switches to another folder if this one could not be opened. */
  async moveTo(folder: string): Promise<WorkspaceState> {
    await this.#current.moveTo(folder)
    return this.state()
  }

  /**
   * Opens another folder in place of this one. If it cannot be opened, or edits here are not on disk, nothing changes
   * and a ProblemError is thrown. With `mustExist` no folder is created. Afterwards every window must be reloaded.
   */
  async switchTo(folder: string, mustExist: boolean): Promise<void> {
    await this.#current.switchTo(folder, mustExist)
  }

  /** Fills a new workspace; one that is not empty is left as it is. */
  async create(content: 'sample' | 'empty'): Promise<WorkspaceState> {
    const documents = await this.#current.open()
    if (documents.isNew) await documents.create(content)
    return this.state()
  }

  /** Connects a window's port to a document, which is created if it is missing and `create` is set. */
  async attach(documentId: string, create: boolean, port: Port): Promise<void> {
    const host = await this.ask(({ hosts }) => hosts.open(documentId, create))
    host.attach(port)
  }

  /** Opens documents before windows request them. Errors are reported when they do. */
  async prepare(documentIds: readonly string[]): Promise<void> {
    const documents = await this.#current.open().catch(() => null)
    // A lost store is restored as a whole or starts empty: none of its documents opens as damaged.
    if (!documents || documents.isNew) return
    await Promise.allSettled(documentIds.map(async (id) => documents.hosts.open(id, false)))
  }

  /** The entries of the session list; empty until the workspace is open. */
  summaries(): readonly SessionSummary[] {
    return this.#current.documents?.summaries() ?? []
  }

  onSummaries(listener: (summaries: readonly SessionSummary[]) => void): void {
    this.#summaryListeners.add(listener)
  }

  /** Called after each backup, including failed ones. */
  onBackup(listener: (status: BackupStatus) => void): void {
    this.#backupListeners.add(listener)
  }

  /** Called with all damages when their number changes after the start. */
  onDamages(listener: (damages: readonly Damage[]) => void): void {
    this.#damageListeners.add(listener)
  }

  /** Called with the hashes of files that were removed because nothing names them any more. */
  onFilesRemoved(listener: (hashes: readonly string[]) => void): void {
    this.#fileListeners.add(listener)
  }

  async resolveDamage(documentIds: readonly string[], take: 'backup' | 'readable'): Promise<WorkspaceState> {
    await this.ask((documents) => documents.resolve(documentIds, take))
    return this.state()
  }

  /** The copies of damaged stores. With `remove` they are deleted, unless a damaged document waits for a decision. */
  copiesSetAside(remove = false): Promise<SetAsideCopies> {
    return this.ask(async (documents) => {
      if (remove && documents.damages().length === 0) await removeCopiesIn(this.openFolder)
      return copiesIn(this.openFolder)
    })
  }

  /**
   * Writes everything, including edits in memory, as a separate workspace, with the files of attachments. Returns its
   * folder. Throws `attachmentsNotCopied` if all documents are there, but not all files.
   */
  async saveTo(folder: string): Promise<string> {
    const opened = await this.#current.open()
    const { documents, unread } = await opened.reader.all()
    const target = await saveWorkspaceTo(folder, documents, unread)
    await copyFilesTo(opened.files, target)
    return target
  }

  /** Resolves when all edits are on disk, or when it is known that they cannot be written at present. */
  async settled(): Promise<void> {
    await this.#current.documents?.store.settled()
  }

  /** Whether edits are only in memory. */
  unsaved(): boolean {
    return this.#current.documents?.store.isPending ?? false
  }

  /** Writes what can be written and closes. Nothing may be requested afterwards. */
  async close(): Promise<void> {
    await this.#current.close()
  }
}
