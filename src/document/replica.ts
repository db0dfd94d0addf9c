import * as Y from 'yjs'
import type { DocumentKind } from './documentKind'
import { applySoundUpdate } from './soundUpdate'

/** The origin of what this window does itself; undo follows only this. */
export const localEdit = Symbol('local edit')
const fromHost = Symbol('from host')

/** A window's own copy of a document: edited at once, seen as immutable snapshots. */
export class Replica<Snapshot, Draft> {
  readonly doc = new Y.Doc()
  #snapshot: Snapshot
  #isStale = false
  readonly #listeners = new Set<() => void>()
  readonly #draft: Draft

  constructor(
    readonly kind: DocumentKind<Snapshot, Draft>,
    readonly id: string,
  ) {
    this.#draft = kind.draft(this.doc)
    const view = kind.view(this.doc, id)
    this.#snapshot = view.snapshot()
    for (const part of view.parts) part.observe(() => (this.#isStale = true))
    this.doc.on('afterTransaction', () => {
      if (!this.#isStale) return
      this.#isStale = false
      this.#snapshot = view.snapshot()
      for (const listener of this.#listeners) listener()
    })
  }

  /** The document as it is now. The same object until something changes. */
  get snapshot(): Snapshot {
    return this.#snapshot
  }

  /** Calls back after each change. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Runs edits as one transaction that undo follows. */
  edit(...edits: readonly ((draft: Draft) => void)[]): void {
    this.doc.transact(() => edits.forEach((edit) => edit(this.#draft)), localEdit)
  }

  /** Takes an update from the host. Throws `DamagedUpdate`. */
  receive(update: Uint8Array): void {
    applySoundUpdate(this.doc, update, fromHost)
  }

  /** Calls back with every update made here (edits, undo and redo), not with what came from the host. */
  onUpdate(listener: (update: Uint8Array) => void): () => void {
    const heard = (update: Uint8Array, origin: unknown) => {
      if (origin !== fromHost) listener(update)
    }
    this.doc.on('update', heard)
    return () => this.doc.off('update', heard)
  }

  /** The whole document as one update. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc)
  }

  destroy(): void {
    this.#listeners.clear()
    this.doc.destroy()
  }
}

/** A replica of whichever kind, where only its identity and its updates matter. */
export type AnyReplica = Pick<Replica<unknown, unknown>, 'id' | 'doc' | 'receive' | 'onUpdate'>
