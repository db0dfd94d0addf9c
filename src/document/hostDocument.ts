import * as Y from 'yjs'
import type { LibrarySnapshot } from '../domain/library'
import type { SessionSnapshot } from '../domain/session'
import { kindOf, libraryId, libraryKind, sessionKind } from './documentKind'
import { libraryMigrations, migrationsAfter, sessionMigrations } from './migrations'
import { Replica } from './replica'
import { applySoundUpdate, DamagedUpdate, hasPending } from './soundUpdate'

export { DamagedUpdate } from './soundUpdate'

/** Read but not edited here, so the drafts do not matter. */
type HostReplica = Pick<Replica<LibrarySnapshot | SessionSnapshot, unknown>, 'doc' | 'snapshot'>

/** The host's copy of a document: applies what windows send, and never edits but to migrate. It has no undo. */
export class HostDocument {
  readonly #replica: HostReplica

  constructor(readonly id: string) {
    this.#replica = id === libraryId ? new Replica(libraryKind, id) : new Replica(sessionKind, id)
  }

  /** A new document, marked with the schema's version. */
  static create(id: string): HostDocument {
    const document = new HostDocument(id)
    document.#meta.set('schemaVersion', document.currentVersion)
    return document
  }

  /** A document from its stored updates. Throws `DamagedUpdate` when one cannot be read or something is missing. */
  static load(id: string, updates: readonly Uint8Array[]): HostDocument {
    const document = new HostDocument(id)
    try {
      document.#doc.transact(() => updates.forEach((update) => Y.applyUpdate(document.#doc, update)))
    } catch (error) {
      throw new DamagedUpdate(error instanceof Error ? error.message : String(error))
    }
    if (hasPending(document.#doc)) throw new DamagedUpdate('something is missing')
    return document
  }

  get #doc(): Y.Doc {
    return this.#replica.doc
  }

  get #meta(): Y.Map<unknown> {
    return this.#doc.getMap('meta')
  }

  /** The version this app writes. */
  get currentVersion(): number {
    return kindOf(this.id).schemaVersion
  }

  /** The version the document was written by. */
  get schemaVersion(): number {
    const version = this.#meta.get('schemaVersion')
    return typeof version === 'number' ? version : 1
  }

  /** Written by a newer app: may be read, not changed. */
  get readOnly(): boolean {
    return this.schemaVersion > this.currentVersion
  }

  snapshot(): LibrarySnapshot | SessionSnapshot {
    return this.#replica.snapshot
  }

  /** Applies a window's update; a damaged one throws `DamagedUpdate` and leaves the document as it was. */
  apply(update: Uint8Array): void {
    applySoundUpdate(this.#doc, update, 'window')
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc)
  }

  /** Brings an older document to the current version. Answers the update to store; null when there is nothing to do. */
  migrate(): Uint8Array | null {
    if (this.schemaVersion >= this.currentVersion) return null
    const before = Y.encodeStateVector(this.#doc)
    this.#doc.transact(() => {
      if (this.id === libraryId) {
        const draft = libraryKind.draft(this.#doc)
        for (const { up } of migrationsAfter(libraryMigrations, this.schemaVersion)) up(draft)
      } else {
        const draft = sessionKind.draft(this.#doc)
        for (const { up } of migrationsAfter(sessionMigrations, this.schemaVersion)) up(draft)
      }
      this.#meta.set('schemaVersion', this.currentVersion)
    })
    return Y.encodeStateAsUpdate(this.#doc, before)
  }
}
