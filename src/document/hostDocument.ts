import * as Y from 'yjs'
import type { LibrarySnapshot } from '../domain/library'
import type { LibraryDraft, LibraryEdit } from './edits/libraryEdits'
import type { SessionSnapshot } from '../domain/session'
import { kindOf, libraryId, type DocumentKind } from './documentKind'
import { migrateDocument } from './migrations/migrations'
import { Replica } from './replica'
import type { PrintsSnapshot } from './shape/printsDraft'
import type { RunSnapshot } from './shape/runShape'
import { schemaVersionOf, setSchemaVersion } from './migrations/schemaVersion'
import { applySoundUpdate, DamagedUpdate, damagedIfThrown, hasPending } from './soundUpdate'

export { DamagedUpdate } from './soundUpdate'

type AnySnapshot = LibrarySnapshot | SessionSnapshot | RunSnapshot | PrintsSnapshot

/** A kind's part in a host document; its own types matter only inside. */
interface Hosted {
  readonly replica: Pick<Replica<AnySnapshot, unknown>, 'doc' | 'snapshot'>
  migrate(): Uint8Array | null
}

function hosted<Snapshot extends AnySnapshot, Draft>(kind: DocumentKind<Snapshot, Draft>, id: string): Hosted {
  const replica = new Replica(kind, id)
  return { replica, migrate: () => migrateDocument(replica.doc, kind.draft(replica.doc), kind.migrations) }
}

/**
 * The host's copy of a document: applies what windows send, and edits only to migrate and, in the library, when
 * something is deleted for good. It has no undo.
 */
export class HostDocument {
  readonly #hosted: Hosted
  /** The whole document as one update, as it was read, until something may have changed it. */
  #asRead: Uint8Array | null = null

  constructor(readonly id: string) {
    // Each kind goes with its own draft; together they are asked for nothing that would mix them up.
    this.#hosted = hosted(kindOf(id) as DocumentKind<AnySnapshot, unknown>, id)
  }

  /** A new document, marked with the schema's version. */
  static create(id: string): HostDocument {
    const document = new HostDocument(id)
    setSchemaVersion(document.#doc, document.currentVersion)
    return document
  }

  /** A document from its stored updates. Throws `DamagedUpdate` when one cannot be read or something is missing. */
  static load(id: string, updates: readonly Uint8Array[]): HostDocument {
    const document = new HostDocument(id)
    const doc = document.#doc
    damagedIfThrown(() => doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update))))
    if (hasPending(doc)) throw new DamagedUpdate('something is missing')
    if (updates.length === 1) document.#asRead = updates[0] ?? null
    return document
  }

  get #doc(): Y.Doc {
    return this.#hosted.replica.doc
  }

  /** The version this app writes. */
  get currentVersion(): number {
    return kindOf(this.id).schemaVersion
  }

  /** The version the document was written by. */
  get schemaVersion(): number {
    return schemaVersionOf(this.#doc)
  }

  /** Written by a newer app: may be read, not changed. */
  get readOnly(): boolean {
    return this.schemaVersion > this.currentVersion
  }

  snapshot(): AnySnapshot {
    return this.#hosted.replica.snapshot
  }

  /** Applies a window's update; a damaged one throws `DamagedUpdate` and leaves the document as it was. */
  apply(update: Uint8Array): void {
    this.#asRead = null
    applySoundUpdate(this.#doc, update, 'window')
  }

  /** Edits the library for the host itself. Answers the update to store and to send; null when nothing changed. */
  editLibrary(edits: readonly LibraryEdit[]): Uint8Array | null {
    const replica = this.#hosted.replica as Replica<LibrarySnapshot, LibraryDraft>
    if (this.id !== libraryId) throw new Error(`${this.id} is not the library`)
    let made: Uint8Array | null = null
    const end = replica.onUpdate((update) => (made = update))
    replica.record(...edits)
    end()
    if (made) this.#asRead = null
    return made
  }

  encode(): Uint8Array {
    return this.#asRead ?? Y.encodeStateAsUpdate(this.#doc)
  }

  /** Brings an older document to the current version. Answers the update to store; null when there is nothing to do. */
  migrate(): Uint8Array | null {
    const migration = this.#hosted.migrate()
    if (migration) this.#asRead = null
    return migration
  }
}
