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

/** A document kind as the host sees it; its own types matter only inside. */
interface Hosted {
  readonly replica: Pick<Replica<AnySnapshot, unknown>, 'doc' | 'snapshot'>
  migrate(): Uint8Array | null
}

function hosted<Snapshot extends AnySnapshot, Draft>(kind: DocumentKind<Snapshot, Draft>, id: string): Hosted {
  const replica = new Replica(kind, id)
  return { replica, migrate: () => migrateDocument(replica.doc, kind.draft(replica.doc), kind.migrations) }
}

/**
 * The host's copy of a document. It applies what windows send, and edits only to migrate and, in the library, when
 * something is deleted for good. It has no undo.
 */
export class HostDocument {
  readonly #hosted: Hosted
  /** The whole document as one update, as it was read, until something may have changed it. */
  #asRead: Uint8Array | null = null

  constructor(readonly id: string) {
    // Each kind is used with its own draft, so the cast cannot mix them up.
    this.#hosted = hosted(kindOf(id) as DocumentKind<AnySnapshot, unknown>, id)
  }

  /** A new document, marked with the schema's version. */
  static create(id: string): HostDocument {
    const document = new HostDocument(id)
    setSchemaVersion(document.#doc, document.currentVersion)
    return document
  }

  /** Opens a document from its stored updates. Throws `DamagedUpdate` if one cannot be read or something is missing. */
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

  /** The version that this app writes. */
  get currentVersion(): number {
    return kindOf(this.id).schemaVersion
  }

  /** The version that wrote the document. */
  get schemaVersion(): number {
    return schemaVersionOf(this.#doc)
  }

  /** Whether a newer app wrote it: it may be read but not changed. */
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

  /** Edits the library for the host itself. Returns the update to store and send; null if nothing changed. */
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

  /** Migrates an older document to the current version. Returns the update to store; null if there is nothing to do. */
  migrate(): Uint8Array | null {
    const migration = this.#hosted.migrate()
    if (migration) this.#asRead = null
    return migration
  }
}
