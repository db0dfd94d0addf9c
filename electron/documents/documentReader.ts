import * as Y from 'yjs'
import type { BackedUp } from './backups/backups'
import { snapshotOf } from './content'
import type { Hosts } from './hosts'
import type { Damaged } from './rescue/damaged'
import type { Store } from './store/store'

/** Reads documents as they are now: open ones from their hosts, with edits in memory, others from the store. */
export class DocumentReader {
  constructor(
    private readonly store: Store,
    private readonly hosts: Hosts,
    private readonly damaged: ReadonlyMap<string, Damaged>,
    /** A document turned out to be damaged. */
    private readonly examine: (id: string) => Promise<Damaged>,
  ) {}

  /** The ids of the documents that are not damaged, as far as is known. */
  soundIds(): string[] {
    return this.store.ids().filter((id) => !this.damaged.has(id))
  }

  /** Each sound document. */
  async *each(): AsyncIterable<BackedUp> {
    for (const id of this.soundIds()) {
      const document = await this.#encoded(id)
      if (document) yield document
    }
  }

  /**
   * Every document; of damaged ones, what is left. `unread` are documents that are not open and cannot be read while the
   * store has a problem.
   */
  async all(): Promise<{ documents: Map<string, Uint8Array>; unread: string[] }> {
    const documents = new Map<string, Uint8Array>()
    const unread: string[] = []
    for (const id of this.soundIds()) {
      const document = await this.#encoded(id).catch(() => null)
      if (document) documents.set(id, document.update)
      else if (!this.damaged.has(id)) unread.push(id)
    }
    for (const [id, { backup }] of this.damaged) documents.set(id, backup)
    return { documents, unread }
  }

  /** A sound document from the store, in this version's shape; null if it cannot be read at present. */
  async storedSnapshot(id: string): Promise<object | null> {
    if (this.damaged.has(id)) return null
    try {
      const { updates, unreadable } = await this.store.load(id)
      return unreadable === 0 ? snapshotOf(id, updates) : null
    } catch {
      // The reason is reported when somebody opens the document.
      return null
    }
  }

  /** A document as one update; null if it turns out to be damaged. */
  async #encoded(id: string): Promise<BackedUp | null> {
    const host = this.hosts.get(id)
    if (host) return { id, seq: this.store.seqOf(id), update: host.encode() }
    const chain = await this.store.load(id)
    if (chain.unreadable === 0) return { id, seq: chain.seq, update: Y.mergeUpdates([...chain.updates]) }
    await this.examine(id)
    return null
  }
}
