import {
  caseDocumentId,
  caseKind,
  libraryId,
  libraryKind,
  sessionKind,
  type DocumentKind,
} from '../../src/document/documentKind'
import { DamagedUpdate, HostDocument } from '../../src/document/hostDocument'
import { addEntity, purgeEntity, removeEntity, type LibraryEdit } from '../../src/document/edits/libraryEdits'
import { newId } from '../../src/document/edits/newId'
import { Replica } from '../../src/document/replica'
import type { RunSnapshot } from '../../src/document/shape/runShape'
import { present } from '../../src/domain/entity'
import type { LibrarySnapshot } from '../../src/domain/library'
import type { SessionSnapshot } from '../../src/domain/session'
import { summaryOf } from '../../src/domain/summaryOf'
import { entryBytes } from './sessionIndex'

/** The documents of a new workspace, each as one update, and their entries in the session list. */
export interface FirstDocuments {
  readonly documents: ReadonlyMap<string, Uint8Array>
  readonly index: ReadonlyMap<string, Uint8Array>
}

/** Every session belongs to a season, so an empty workspace begins with one. */
const season = { name: '第一季', title: '实践汇——新时代文明实践课堂', organizer: '', sample: false }

export async function firstDocuments(content: 'sample' | 'empty'): Promise<FirstDocuments> {
  const { library, sessions, cases } =
    content === 'sample' ? await readSample() : { library: [addEntity('seasons', season)], sessions: [], cases: [] }
  const documents = new Map<string, Uint8Array>()
  const index = new Map<string, Uint8Array>()
  documents.set(libraryId, edited(newReplica(libraryKind, libraryId), library).update)
  for (const { id, edits } of sessions) {
    const { update, snapshot } = edited(newReplica(sessionKind, id), edits)
    documents.set(id, update)
    index.set(id, entryBytes({ seq: 1, summary: summaryOf(id, snapshot) }))
  }
  for (const { id, edits } of cases) {
    const documentId = caseDocumentId(id)
    documents.set(documentId, edited(newReplica(caseKind, documentId), edits).update)
  }
  return { documents, index }
}

/** Loaded on demand: it is large and used once. */
async function readSample() {
  const { sampleWorkspace } = await import('../../src/interchange/sampleWorkspace')
  return sampleWorkspace()
}

/** A replica of a new document, marked with the schema version. */
function newReplica<Snapshot, Draft>(kind: DocumentKind<Snapshot, Draft>, id: string): Replica<Snapshot, Draft> {
  const replica = new Replica(kind, id)
  replica.receive(HostDocument.create(id).encode())
  return replica
}

/** Makes edits in a replica and returns it as one update with its snapshot. The replica must not be used any more. */
export function edited<Snapshot, Draft>(replica: Replica<Snapshot, Draft>, edits: readonly ((draft: Draft) => void)[]) {
  replica.edit(...edits)
  const { snapshot } = replica
  const update = replica.encode()
  replica.destroy()
  return { snapshot, update }
}

/** A session's snapshot, from its stored updates, in this version's shape. */
export const sessionSnapshot = (id: string, updates: readonly Uint8Array[]): SessionSnapshot =>
  snapshotOf(id, updates) as SessionSnapshot

/** The same of any document. */
export function snapshotOf(id: string, updates: readonly Uint8Array[]): object {
  const document = HostDocument.load(id, updates)
  document.migrate()
  return document.snapshot()
}

/** A document in this version's shape; the very same bytes if it has it already. */
export function migrated(id: string, update: Uint8Array): Uint8Array {
  const document = HostDocument.load(id, [update])
  return document.migrate() ? document.encode() : update
}

/** The theme of a session, or of a run's session, as far as it can be read; empty for the library. */
export function themeOf(id: string, update: Uint8Array): string {
  const snapshot = HostDocument.load(id, [update]).snapshot()
  if ('details' in snapshot) return snapshot.details.theme
  return 'plan' in snapshot ? (snapshot.plan?.theme ?? '') : ''
}

/**
 * Adds missing entries to the library for these sessions, which are all that exist. A listed session that does not
 * exist was deleted for good and must not come back.
 */
export function withSessions(library: Uint8Array, sessionIds: readonly string[], now: number): Uint8Array {
  const replica = new Replica(libraryKind, libraryId)
  replica.receive(library)
  const there = new Set(sessionIds)
  const removed = [...replica.snapshot.sessions.keys()].filter((id) => !there.has(id))
  return edited(replica, [
    ...missingEntries(replica.snapshot, sessionIds),
    ...removed.flatMap((id) => [removeEntity('sessions', id, now), purgeEntity('sessions', id, now)]),
  ]).update
}

/** A run's snapshot from its stored updates; null if they cannot be read together. */
export function runSnapshot(id: string, updates: readonly Uint8Array[]): RunSnapshot | null {
  try {
    return HostDocument.load(id, updates).snapshot() as RunSnapshot
  } catch (error) {
    if (error instanceof DamagedUpdate) return null
    throw error
  }
}

function missingEntries(library: LibrarySnapshot, sessionIds: readonly string[]): LibraryEdit[] {
  const missing = sessionIds.filter((id) => !library.sessions.has(id))
  if (missing.length === 0) return []
  const known = present(library.seasons.values()).findLast(({ sample }) => !sample)
  const seasonId = known?.id ?? newId()
  const numbers = [...library.sessions.values()].map(({ number }) => number)
  const first = Math.max(0, ...numbers) + 1
  const entries = missing.map((id, i) =>
    addEntity('sessions', { seasonId, number: first + i, archivedAt: null, sample: false }, id),
  )
  return known ? entries : [addEntity('seasons', season, seasonId), ...entries]
}
