import path from 'node:path'
import { problem, ProblemError } from '../../src/ipc/problem'
import { catchUp } from './catchUp'
import { OpenDocuments, type DocumentsListener } from './openDocuments'
import { openStore, type StoreOptions } from './store/openStore'
import { storageProblemOf } from './store/storageProblem'

export interface WorkspaceOptions extends StoreOptions {
  /** How long to wait before completing the index after opening, and before the backup after the day's first change. */
  readonly catchUpAfterMs: number
}
const workspaceDefaults = { catchUpAfterMs: 5000 }

/** The folder that the workspace is in: opened when it is first needed, tried again after a failure, and replaced. */
export class CurrentFolder {
  #opening: Promise<OpenDocuments> | null = null
  #documents: OpenDocuments | null = null
  #catchUp: NodeJS.Timeout | null = null

  constructor(
    private folder: string,
    private options: Partial<WorkspaceOptions>,
    private readonly on: DocumentsListener,
  ) {}

  /** The open folder, or the one that was tried last. */
  get path(): string {
    return this.folder
  }

  /** Its documents; null while it is not open. */
  get documents(): OpenDocuments | null {
    return this.#documents
  }

  /** Opens the folder if it is not open. Any error is thrown as a ProblemError, and the next call tries again. */
  open(): Promise<OpenDocuments> {
    if (this.#opening) return this.#opening
    const opening = this.orProblem(async () => {
      const documents = await this.#openDocuments(this.folder)
      this.#use(documents)
      return documents
    })
    this.#opening = opening
    opening.catch(() => (this.#opening = null))
    return opening
  }

  /** Takes another folder if this one could not be opened. It is not opened yet. */
  async moveTo(folder: string): Promise<void> {
    await this.#opening?.catch(() => undefined)
    if (!this.#documents) this.folder = folder
  }

  /** Opens another folder in place of this one. If that fails, or edits here are not on disk, nothing changes. */
  async switchTo(folder: string, mustExist: boolean): Promise<void> {
    await this.#opening?.catch(() => undefined)
    const before = this.#documents
    if (before && path.resolve(folder) === path.resolve(this.folder)) return
    const next = await this.orProblem(() => this.#openDocuments(folder, mustExist))
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

  /** Writes what can be written and closes. */
  async close(): Promise<void> {
    if (this.#catchUp) clearTimeout(this.#catchUp)
    await this.#opening?.catch(() => undefined)
    await this.#documents?.close()
  }

  /** Turns any error into a problem that a window can translate. */
  async orProblem<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw new ProblemError(await storageProblemOf(error, this.folder))
    }
  }

  async #openDocuments(folder: string, mustExist = this.options.mustExist ?? false): Promise<OpenDocuments> {
    const { catchUpAfterMs } = { ...workspaceDefaults, ...this.options }
    const { prepared, ...later } = this.options
    // Only for the first try: the next one may use another folder.
    this.options = later
    const store = await openStore(folder, { ...later, prepared, mustExist })
    // Windows must not be notified by a folder that was left.
    const ifUsed = (notify: () => void) => this.#documents?.store === store && notify()
    const listener: DocumentsListener = {
      summaries: (summaries) => ifUsed(() => this.on.summaries(summaries)),
      backup: (status) => ifUsed(() => this.on.backup(status)),
      damages: (damages) => ifUsed(() => this.on.damages(damages)),
      filesRemoved: (hashes) => ifUsed(() => this.on.filesRemoved(hashes)),
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
}
