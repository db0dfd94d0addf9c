import { DamagedUpdate, HostDocument } from '../../src/document/hostDocument'
import { problem, ProblemError, type Problem } from '../../src/ipc/problem'
import type { Damaged } from './rescue/damaged'
import { DocumentHost } from './documentHost'
import { isDocumentId } from './store/records'
import type { Store } from './store/store'

export interface HostsListener {
  edited(id: string): void
  /** A document must be migrated; resolves when that may be written. */
  beforeMigration(): Promise<void>
  /** A document turned out to be damaged. */
  examine(id: string): Promise<Damaged>
}

const damagedProblem = (id: string): Problem => problem('documentDamaged', { id })

/**
 * One host for each opened document. Hosts stay until the workspace closes, because windows hold on to their documents
 * as long.
 */
export class Hosts {
  readonly #opening = new Map<string, Promise<DocumentHost>>()
  readonly #opened = new Map<string, DocumentHost>()

  constructor(
    private readonly store: Store,
    private readonly damaged: Map<string, Damaged>,
    private readonly on: HostsListener,
  ) {}

  opened(): readonly DocumentHost[] {
    return [...this.#opened.values()]
  }

  get(id: string): DocumentHost | undefined {
    return this.#opened.get(id)
  }

  /** The document's host. With `create`, a missing document is created. Throws a ProblemError. */
  open(id: string, create: boolean): Promise<DocumentHost> {
    const known = this.#opening.get(id)
    if (known) return known
    if (!isDocumentId(id) || (!create && !this.store.has(id)))
      throw new ProblemError(problem('documentMissing', { id }))
    const opening = this.#open(id)
    this.#opening.set(id, opening)
    opening.catch(() => this.#opening.delete(id))
    return opening
  }

  /** A damaged document was decided on: `taken` is what it is now. Its windows showed the backup. */
  recovered(id: string, taken: Uint8Array, { backup }: Damaged): void {
    const host = this.#opened.get(id)
    if (Buffer.compare(taken, backup) === 0) host?.unlock()
    else host?.replace(HostDocument.load(id, [taken]))
  }

  /** Documents that are removed: nobody opens or edits them any more. */
  async end(ids: readonly string[]): Promise<void> {
    await Promise.allSettled(ids.map((id) => this.#opening.get(id)))
    for (const id of ids) {
      this.#opened.get(id)?.end()
      this.#opened.delete(id)
      this.#opening.delete(id)
    }
  }

  async #open(id: string): Promise<DocumentHost> {
    const document = await this.#load(id)
    const readOnly = this.damaged.has(id) ? damagedProblem(id) : newerProblem(document)
    const host = new DocumentHost(id, document, this.store, readOnly, () => this.on.edited(id))
    this.#opened.set(id, host)
    return host
  }

  /** The document in this version's shape; if it is damaged, what is left of it, read-only. */
  async #load(id: string): Promise<HostDocument> {
    const known = this.damaged.get(id)
    if (known) return HostDocument.load(id, [known.backup])
    if (!this.store.has(id)) return this.#create(id)
    const chain = await this.store.load(id)
    const document = chain.unreadable === 0 ? loaded(id, chain.updates) : null
    if (document === null) {
      const found = await this.on.examine(id)
      return HostDocument.load(id, [found.backup])
    }
    const migration = document.migrate()
    if (migration) {
      await this.on.beforeMigration()
      void this.store.append(id, migration)
    }
    return document
  }

  #create(id: string): HostDocument {
    const document = HostDocument.create(id)
    void this.store.append(id, document.encode())
    return document
  }
}

/** Null if updates depend on something missing. */
function loaded(id: string, updates: readonly Uint8Array[]): HostDocument | null {
  try {
    return HostDocument.load(id, updates)
  } catch (error) {
    if (error instanceof DamagedUpdate) return null
    throw error
  }
}

const newerProblem = (document: HostDocument): Problem | null =>
  document.readOnly ? problem('documentNewer', { version: document.schemaVersion }) : null
