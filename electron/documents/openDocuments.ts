import { setImmediate } from 'node:timers/promises'
import { caseOf, isSessionId, libraryId } from '../../src/document/documentKind'
import type { LibrarySnapshot } from '../../src/domain/library'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import type { SessionSnapshot } from '../../src/domain/session'
import { problem, ProblemError, type Problem } from '../../src/ipc/problem'
import type { BackupStatus, Damage } from '../../src/ipc/workspaceShapes'
import type { RestoredWorkspace } from '../../src/ipc/backups'
import { AttachmentFiles } from '../attachments/attachmentFiles'
import { allOf } from './backups/allOfBackup'
import { Backups } from './backups/backups'
import { firstDocuments, migrated, sessionSnapshot } from './content'
import { DailyBackup } from './backups/dailyBackup'
import { examine, type Damaged } from './rescue/damaged'
import { FromBackup } from './backups/fromBackup'
import { DocumentReader } from './documentReader'
import { DocumentTexts } from './documentTexts'
import { Hosts } from './hosts'
import { SessionIndex } from './sessionIndex'
import type { Store } from './store/store'
import { Summaries } from './summaries'
import { Trash } from './trash'
import { removeUnusedFiles } from './unusedFiles'

export interface DocumentsListener {
  summaries(summaries: readonly SessionSummary[]): void
  backup(status: BackupStatus): void
  /**
   * Called with all damages when one more document is found damaged or one is decided on, but not during the initial
   * reading.
   */
  damages(damages: readonly Damage[]): void
  /** The files of attachments with these hashes were removed, because nothing names them any more. */
  filesRemoved(hashes: readonly string[]): void
}

/** The documents of a workspace whose store is open: hosts, index, backups, and damages. */
export class OpenDocuments {
  readonly damaged = new Map<string, Damaged>()
  readonly hosts: Hosts
  readonly reader: DocumentReader
  readonly backup: DailyBackup
  readonly trash: Trash
  readonly fromBackup: FromBackup
  readonly files: AttachmentFiles
  readonly texts: DocumentTexts
  readonly #backups: Backups
  readonly #summaries: Summaries
  #isClosed = false

  private constructor(
    private readonly workspaceFolder: string,
    readonly store: Store,
    private readonly index: SessionIndex,
    backupAfterMs: number,
    private readonly on: DocumentsListener,
  ) {
    this.#backups = new Backups(workspaceFolder)
    this.files = new AttachmentFiles(workspaceFolder)
    const source = {
      documents: () => this.reader.each(),
      seqs: () => new Map(this.reader.soundIds().map((id) => [id, store.seqOf(id)])),
      mayPrune: () => this.damaged.size === 0,
    }
    this.backup = new DailyBackup(this.#backups, source, backupAfterMs, (status) => on.backup(status))
    this.hosts = new Hosts(store, this.damaged, {
      edited: (id) => this.#edited(id),
      beforeMigration: () => this.backup.make(),
      examine: (id) => this.#examine(id),
    })
    this.reader = new DocumentReader(store, this.hosts, this.damaged, (id) => this.#examine(id))
    this.#summaries = new Summaries(index, (id) => this.#openSnapshot(id), on.summaries)
    this.texts = new DocumentTexts(store, {
      openSnapshot: (id) => this.hosts.get(id)?.snapshot() ?? null,
      storedSnapshot: (id) => this.reader.storedSnapshot(id),
      isListed: (id) => this.#isListed(id),
    })
    this.trash = new Trash(store, this.hosts, this.#summaries, this.damaged)
    this.fromBackup = new FromBackup(this.#backups, store, this.hosts, this.#summaries)
    store.listener = {
      problem: (storageProblem) => this.#sendStorageProblem(storageProblem),
      lost: (ids) => this.#rewrite(ids),
    }
  }

  /** Reads the index and examines the documents that the store found damaged. It opens no sound document. */
  static async read(
    workspaceFolder: string,
    store: Store,
    backupAfterMs: number,
    on: DocumentsListener,
  ): Promise<OpenDocuments> {
    const index = await SessionIndex.read(store)
    const documents = new OpenDocuments(workspaceFolder, store, index, backupAfterMs, on)
    await documents.backup.read()
    // If everything is gone, the newest backup is offered as a whole.
    if (documents.isNew && documents.backup.status.newestAt !== null) return documents
    for (const id of store.ids()) if (store.unreadableOf(id) > 0) await documents.#putTogether(id)
    return documents
  }

  /** Whether the store is empty: nothing was ever written, or it was lost and only backups are left. */
  get isNew(): boolean {
    return this.store.isEmpty
  }

  summaries(): readonly SessionSummary[] {
    return this.index.summaries()
  }

  damages(): Damage[] {
    return [...this.damaged.values()].map(({ damage }) => damage)
  }

  /** Writes the first documents, all or none. */
  async create(content: 'sample' | 'empty'): Promise<void> {
    const { documents, index } = await firstDocuments(content)
    await this.#begin(documents, index)
  }

  /** Writes everything in a backup into an empty workspace, all or none. Throws a ProblemError. */
  async restore(backupId: string): Promise<RestoredWorkspace> {
    if (!this.isNew) throw new ProblemError(problem('badMessage', { name: 'workspace.restoreBackup' }))
    const { documents, index, restored } = await allOf(this.#backups, backupId)
    await this.#begin(documents, index)
    return restored
  }

  /**
   * Derives missing index entries, one session after another, then makes the daily backup if it is due, and removes what
   * nothing needs any more. Call it after the start.
   */
  async catchUp(): Promise<void> {
    for (const id of this.reader.soundIds()) {
      if (this.#isClosed) return
      if (!isSessionId(id) || !this.index.isStale(id) || this.hosts.get(id)) continue
      const chain = await this.store.load(id)
      if (chain.unreadable === 0) this.#summaries.read(id, sessionSnapshot(id, chain.updates))
      await setImmediate()
    }
    if (this.isNew || this.#isClosed) return
    // What is removed from the trash today is still in today's backup.
    await this.backup.ifDue()
    if (!this.#isClosed) await this.trash.clear(Date.now())
    if (!this.#isClosed) await this.#removeUnusedFiles()
    if (!this.#isClosed) await this.texts.catchUp(() => !this.#isClosed)
  }

  /** Writes what was chosen for damaged documents, for all or none. After that they are like any other. */
  async resolve(ids: readonly string[], take: 'backup' | 'readable'): Promise<void> {
    const chosen = new Map(
      ids.flatMap((id) => {
        const found = this.damaged.get(id)
        return found ? [[id, { found, update: migrated(id, found[take]) }] as const] : []
      }),
    )
    if (chosen.size === 0) return
    await this.backup.make()
    await this.store.replace(new Map([...chosen].map(([id, { update }]) => [id, update])), new Map())
    for (const [id, { found, update }] of chosen) {
      this.damaged.delete(id)
      this.hosts.recovered(id, update, found)
      if (isSessionId(id)) this.#summaries.read(id, sessionSnapshot(id, [update]))
    }
    this.on.damages(this.damages())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.backup.end()
    await this.store.settled()
    await this.#summaries.end()
    await this.texts.end()
    await this.store.close()
  }

  async #begin(documents: ReadonlyMap<string, Uint8Array>, index: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.store.startOver()
    await this.store.replace(documents, index)
    await this.index.reload()
    this.on.summaries(this.summaries())
  }

  async #removeUnusedFiles(): Promise<void> {
    const { workspaceFolder, files, hosts, damaged } = this
    const removed = await removeUnusedFiles(
      { workspaceFolder, files, hosts, damaged, backups: this.#backups },
      Date.now(),
    )
    if (removed.length > 0) this.on.filesRemoved(removed)
  }

  /** A document was found damaged after the start: windows are notified at once. */
  async #examine(id: string): Promise<Damaged> {
    const found = await this.#putTogether(id)
    this.on.damages(this.damages())
    return found
  }

  async #putTogether(id: string): Promise<Damaged> {
    const found = await examine(id, this.store, this.#backups)
    this.damaged.set(id, found)
    return found
  }

  #openSnapshot(id: string): SessionSnapshot | null {
    return !isSessionId(id) ? null : ((this.hosts.get(id)?.snapshot() as SessionSnapshot | undefined) ?? null)
  }

  /** Whether the library lists the session or case of a document. A library that is not open lists everything. */
  #isListed(id: string): boolean {
    const library = this.hosts.get(libraryId)?.snapshot() as LibrarySnapshot | undefined
    const caseId = caseOf(id)
    const entity = caseId === null ? library?.sessions.get(id) : library?.cases.get(caseId)
    return library === undefined || entity?.deletedAt === null
  }

  #edited(id: string): void {
    if (isSessionId(id)) this.#summaries.edited(id)
    this.texts.edited(id)
    this.backup.changed()
  }

  #sendStorageProblem(storageProblem: Problem | null): void {
    for (const host of this.hosts.opened()) host.sendStorageProblem(storageProblem)
  }

  #rewrite(ids: readonly string[]): void {
    const lost = this.hosts.opened().filter(({ id }) => ids.includes(id) && !this.damaged.has(id))
    for (const host of lost) void this.store.compact(host.id, host.encode())
  }
}
