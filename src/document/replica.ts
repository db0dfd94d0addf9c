import * as Y from 'yjs'
import type { DocumentKind } from './documentKind'
import { applyFirstUpdate, applySoundUpdate } from './soundUpdate'

/** The origin of what this window does itself; undo follows only this. */
export const localEdit = Symbol('local edit')
const recorded = Symbol('recorded')
const fromHost = Symbol('from host')

/** A window's own copy of a document: edited at once, seen as immutable snapshots. */
export class Replica<Snapshot, Draft> {
  readonly doc = new Y.Doc()
  #snapshot: Snapshot
  readonly #listeners = new Set<() => void>()
  readonly #draft: Draft

  constructor(
    readonly kind: DocumentKind<Snapshot, Draft>,
    readonly id: string,
  ) {
    this.#draft = kind.draft(this.doc)
    const view = kind.view(this.doc, id)
    this.#snapshot = view.snapshot()
    let isStale = false
    let isUntold = false
    for (const part of view.parts) part.observe(() => (isStale = true))
    this.doc.on('afterTransaction', () => {
      if (!isStale) return
      isStale = false
      isUntold = true
      this.#snapshot = view.snapshot()
    })
    // Told when Yjs is done, so that a listener may edit in its turn.
    this.doc.on('afterAllTransactions', () => {
      if (!isUntold) return
      isUntold = false
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

  /** Runs edits as one transaction. False when they changed nothing. */
  edit(...edits: readonly ((draft: Draft) => void)[]): boolean {
    return this.doc.transact((transaction) => {
      for (const edit of edits) edit(this.#draft)
      return transaction.changed.size > 0
    }, localEdit)
  }

  /** Writes down what happened: no gesture of a person's, so that undo never takes it back. */
  record(...edits: readonly ((draft: Draft) => void)[]): void {
    this.doc.transact(() => edits.forEach((edit) => edit(this.#draft)), recorded)
  }

  /** Takes an update from the host. One that is damaged throws `DamagedUpdate` and changes nothing. */
  receive(update: Uint8Array): void {
    // The first is the whole document: there is nothing yet that it could spoil, so it is not gone through beforehand.
    if (this.doc.store.clients.size === 0) applyFirstUpdate(this.doc, update, fromHost)
    else applySoundUpdate(this.doc, update, fromHost)
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
