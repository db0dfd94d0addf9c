import path from 'node:path'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import { problem, ProblemError } from '../../src/ipc/problem'
import type { BackupStatus, Damage, SetAsideCopies, WorkspaceState } from '../../src/ipc/workspaceShapes'
import { catchUp } from './catchUp'
import { pathOf, type PlaceInWorkspace } from './pathOf'
import { OpenDocuments } from './openDocuments'
import type { Port } from './port'
import { saveWorkspaceTo } from './saveWorkspaceTo'
import { storageProblemOf } from './store/storageProblem'
import { openStore, type StoreOptions } from './store/openStore'
import { copiesIn, removeCopiesIn } from './rescue/setAsideCopies'

export interface WorkspaceOptions extends StoreOptions {
  /** How long to wait before completing the index after opening, and before the backup after the day's first change. */
  readonly catchUpAfterMs: number
}
const noBackup: BackupStatus = { newestAt: null, problem: null }
const workspaceDefaults = { catchUpAfterMs: 5000 }

/** Opens the workspace in a folder, creating it if necessary. Never rejects: problems are in its state. */
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

  /** The open folder, or the one that was tried last. */
  get openFolder(): string {
    return this.folder
  }

  /** Runs a request on the documents. Any error is thrown as a ProblemError. */
  async ask<T>(question: (documents: OpenDocuments) => Promise<T>): Promise<T> {
    const documents = await this.#open()
    return this.#orProblem(() => question(documents))
  }

  /** The state of the workspace. If it could not be opened, it is tried again. */
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

  /** The path of something in the workspace; null if it does not exist. */
  pathOf(location: PlaceInWorkspace): string | null {
    return pathOf(location, this.folder, this.#documents?.damages() ?? [])
  }

  /** Switches to another folder if this one could not be opened. */
  async moveTo(folder: string): Promise<WorkspaceState> {
    await this.#opening?.catch(() => undefined)
    if (!this.#documents) this.folder = folder
    return this.state()
  }

  /**
   * Opens another folder in place of this one. If it cannot be opened, or edits here are not on disk, nothing changes
   * and a ProblemError is thrown. With `mustExist` no folder is created. Afterwards every window must be reloaded.
   */
  async switchTo(folder: string, mustExist: boolean): Promise<void> {
    await this.#opening?.catch(() => undefined)
    const before = this.#documents
    if (before && path.resolve(folder) === path.resolve(this.folder)) return
    const next = await this.#orProblem(() => this.#openDocuments(folder, mustExist))
    await before?.store.settled()
    if (before?.store.isPending) {
      await next.close()
      throw new ProblemError(before.store.problem ?? problem('folderNotWritable', { folder: this.folder }))
    }
    this.folder = folder
    this.options = { ...this.options, mustExist }
    this.#use(next)
    await before?.close()
  }

  /** Fills a new workspace; one that is not empty is left as it is. */
  async create(content: 'sample' | 'empty'): Promise<WorkspaceState> {
    const documents = await this.#open()
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
    const documents = await this.#open().catch(() => null)
    // A lost store is restored as a whole or starts empty: none of its documents opens as damaged.
    if (!documents || documents.isNew) return
    await Promise.allSettled(documentIds.map(async (id) => documents.hosts.open(id, false)))
  }

  /** The entries of the session list; empty until the workspace is open. */
  summaries(): readonly SessionSummary[] {
    return this.#documents?.summaries() ?? []
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

  async resolveDamage(documentIds: readonly string[], take: 'backup' | 'readable'): Promise<WorkspaceState> {
    await this.ask((documents) => documents.resolve(documentIds, take))
    return this.state()
  }

  /** The copies of damaged stores. With `remove` they are deleted, unless a damaged document waits for a decision. */
  copiesSetAside(remove = false): Promise<SetAsideCopies> {
    return this.ask(async (documents) => {
      if (remove && documents.damages().length === 0) await removeCopiesIn(this.folder)
      return copiesIn(this.folder)
    })
  }

  /** Writes everything, including edits in memory, as a separate workspace. Returns its folder. */
  async saveTo(folder: string): Promise<string> {
    const { documents, unread } = await (await this.#open()).all()
    return saveWorkspaceTo(folder, documents, unread)
  }

  /** Resolves when all edits are on disk, or when it is known that they cannot be written at present. */
  async settled(): Promise<void> {
    await this.#documents?.store.settled()
  }

  /** Whether edits are only in memory. */
  unsaved(): boolean {
    return this.#documents?.store.isPending ?? false
  }

  /** Writes what can be written and closes. Nothing may be requested afterwards. */
  async close(): Promise<void> {
    if (this.#catchUp) clearTimeout(this.#catchUp)
    await this.#opening?.catch(() => undefined)
    await this.#documents?.close()
  }

  #open(): Promise<OpenDocuments> {
    if (this.#opening) return this.#opening
    const opening = this.#orProblem(async () => {
      const documents = await this.#openDocuments(this.folder)
      this.#use(documents)
      return documents
    })
    this.#opening = opening
    opening.catch(() => (this.#opening = null))
    return opening
  }

  async #openDocuments(folder: string, mustExist = this.options.mustExist ?? false): Promise<OpenDocuments> {
    const { catchUpAfterMs } = { ...workspaceDefaults, ...this.options }
    const { prepared, ...later } = this.options
    // Only for the first try: the next one may use another folder.
    this.options = later
    const store = await openStore(folder, { ...later, prepared, mustExist })
    // Windows must not be notified by a workspace that was left.
    const ifUsed = (notify: () => void) => this.#documents?.store === store && notify()
    const listener = {
      summaries: (summaries: readonly SessionSummary[]) => ifUsed(() => this.#notifySummaries(summaries)),
      backup: (status: BackupStatus) => ifUsed(() => this.#backupListeners.forEach((notify) => notify(status))),
      damages: (damages: readonly Damage[]) => ifUsed(() => this.#damageListeners.forEach((notify) => notify(damages))),
    }
    try {
      return await OpenDocuments.read(folder, store, catchUpAfterMs, listener)
    } catch (error) {
      await store.close().catch(() => undefined)
      throw error
    }
  }

  #use(documents: OpenDocuments): void {
    if (this.#catchUp) clearTimeout(this.#catchUp)
    this.#documents = documents
    this.#opening = Promise.resolve(documents)
    const { catchUpAfterMs } = { ...workspaceDefaults, ...this.options }
    this.#catchUp = setTimeout(() => void catchUp(documents), catchUpAfterMs)
    this.#catchUp.unref()
  }

  /** Turns any error into a problem that a window can translate. */
  async #orProblem<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw new ProblemError(await storageProblemOf(error, this.folder))
    }
  }

  #notifySummaries(summaries: readonly SessionSummary[]): void {
    this.#summaryListeners.forEach((notify) => notify(summaries))
  }
}
