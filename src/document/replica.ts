import * as Y from 'yjs'
import type { DocumentKind } from './documentKind'
import { applyFirstUpdate, applySoundUpdate } from './soundUpdate'

/** The origin of this window's own edits; undo tracks only these. */
export const localEdit = Symbol('local edit')
const recorded = Symbol('recorded')
const fromHost = Symbol('from host')

/** A window's own copy of a document: edits apply at once, and are seen as immutable snapshots. */
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
    // Notify after Yjs is done, so that a listener may edit too.
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

  /** Calls the listener after each change. Returns the function that unsubscribes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Runs edits as one transaction. False if they changed nothing. */
  edit(...edits: readonly ((draft: Draft) => void)[]): boolean {
    return this.doc.transact((transaction) => {
      for (const edit of edits) edit(this.#draft)
      return transaction.changed.size > 0
    }, localEdit)
  }

  /** Records what happened. It is not a person's gesture, so undo never takes it back. */
  record(...edits: readonly ((draft: Draft) => void)[]): void {
    this.doc.transact(() => edits.forEach((edit) => edit(this.#draft)), recorded)
  }

  /** Applies an update from the host. A damaged one throws `DamagedUpdate` and changes nothing. */
  receive(update: Uint8Array): void {
    // The first update is the whole document. It cannot damage anything yet, so it is not checked beforehand.
    if (this.doc.store.clients.size === 0) applyFirstUpdate(this.doc, update, fromHost)
    else applySoundUpdate(this.doc, update, fromHost)
  }

  /** Calls the listener with every update made here (edits, undo and redo), but not with those from the host. */
  onUpdate(listener: (update: Uint8Array) => void): () => void {
    const heard = (update: Uint8Array, origin: unknown) => {
      if (origin !== fromHost) listener(update)
    }
    this.doc.on('update', heard)
    return () => this.doc.off('update', heard)
  }

  /** Whether nothing was ever written in it. */
  get isEmpty(): boolean {
    return this.doc.store.clients.size === 0
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

/** A replica of any kind, where only its identity and its updates matter. */
export type AnyReplica = Pick<Replica<unknown, unknown>, 'id' | 'doc' | 'receive' | 'onUpdate' | 'isEmpty' | 'encode'>
