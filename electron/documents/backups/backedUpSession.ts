import { libraryId, newRunId, printsIdOf, runKind, sessionKind } from '../../../src/document/documentKind'
import { HostDocument } from '../../../src/document/hostDocument'
import { newId } from '../../../src/document/edits/newId'
import { Replica } from '../../../src/document/replica'
import { setSession } from '../../../src/document/shape/runDraft'
import { replaceRuns } from '../../../src/document/edits/runEdits'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import { attachmentsOf } from '../../../src/domain/attachments/attachmentsOf'
import { collectionNames, type LibrarySnapshot } from '../../../src/domain/library'
import { referencesIn } from '../../../src/domain/references'
import type { SessionSnapshot } from '../../../src/domain/session'
import { libraryIdsIn } from '../../../src/domain/trash/libraryIdsIn'
import type { RestoredSession } from '../../../src/ipc/backups'
import { problem, ProblemError } from '../../../src/ipc/problem'
import { readDocument, type Backup } from './backups'
import { edited } from '../content'

/** A document of a backup in this version's shape; null if it is missing or cannot be read. */
export async function documentIn(backup: Backup, id: string): Promise<HostDocument | null> {
  const update = await readDocument(backup, id)
  if (!update) return null
  try {
    const document = HostDocument.load(id, [update])
    document.migrate()
    return document
  } catch {
    return null
  }
}

export const libraryIn = async (backup: Backup): Promise<LibrarySnapshot | null> =>
  ((await documentIn(backup, libraryId))?.snapshot() as LibrarySnapshot | undefined) ?? null

/** The documents to write, and what the window needs to list the session. */
export interface SessionCopy {
  readonly documents: ReadonlyMap<string, Uint8Array>
  readonly snapshot: SessionSnapshot
  readonly restored: RestoredSession
}

/**
 * A session of a backup as it was then, with its runs, under new ids. If the session still exists, `copyMark` is
 * appended to the theme; otherwise its prints are included. Throws a ProblemError.
 */
export async function copyOfSession(
  backup: Backup,
  sessionId: string,
  { isStillThere, copyMark }: { isStillThere: boolean; copyMark: string },
): Promise<SessionCopy> {
  const document = await documentIn(backup, sessionId)
  if (!document) throw new ProblemError(problem('sessionUnreadable', { id: sessionId }))
  if (document.readOnly) throw new ProblemError(problem('documentNewer', { version: document.schemaVersion }))
  const id = newId()
  const then = document.snapshot() as SessionSnapshot
  const runs = await copiesOfRuns(backup, then, id)
  const replica = new Replica(sessionKind, id)
  replica.receive(document.encode())
  const theme = isStillThere ? `${then.details.theme}${copyMark}` : then.details.theme
  const { update, snapshot } = edited(replica, [setDetails({ theme }), replaceRuns(runs.newIds, backup.madeAt)])
  const prints = isStillThere ? null : await documentIn(backup, printsIdOf(sessionId))
  const library = await libraryIn(backup)
  const entry = library?.sessions.get(sessionId)
  return {
    documents: new Map([
      ...(prints ? [[printsIdOf(id), prints.encode()] as const] : []),
      ...runs.documents,
      [id, update],
    ]),
    snapshot,
    restored: {
      id,
      theme,
      isCopy: isStillThere,
      seasonId: entry?.seasonId ?? null,
      number: entry?.number ?? null,
      sample: entry?.sample ?? false,
      lostRuns: [...runs.newIds.values()].filter((newRun) => newRun === null).length,
      entities: library ? entitiesOf(library, [...libraryIdsIn(then), ...(entry ? [entry.seasonId] : [])]) : [],
    },
  }
}

async function copiesOfRuns(backup: Backup, { runs }: SessionSnapshot, sessionId: string) {
  const newIds = new Map<string, string | null>()
  const documents = new Map<string, Uint8Array>()
  for (const run of runs) {
    const document = await documentIn(backup, run.id)
    newIds.set(run.id, document ? newRunId() : null)
    const id = newIds.get(run.id)
    if (!document || !id) continue
    const replica = new Replica(runKind, id)
    replica.receive(document.encode())
    documents.set(id, edited(replica, [setSession(sessionId)]).update)
  }
  return { newIds, documents }
}

/** The entities with these ids, those that they refer to, and the attachments of all of them, as plain data. */
function entitiesOf(library: LibrarySnapshot, ids: readonly string[]): RestoredSession['entities'] {
  const wanted = new Set(ids)
  const found = new Map<string, RestoredSession['entities'][number]>()
  // Iterating over a set includes what is added on the way.
  for (const id of wanted)
    for (const collection of collectionNames) {
      const entity = library[collection].get(id)
      if (!entity || collection === 'sessions' || entity.purgedAt !== undefined) continue
      const { id: _id, order: _order, deletedAt: _deletedAt, ...fields } = entity
      found.set(id, { collection, id, fields: { ...fields } as RestoredSession['entities'][number]['fields'] })
      for (const under of referencesIn(collection, entity)) wanted.add(under)
      for (const attachment of attachmentsOf(library, id)) wanted.add(attachment.id)
    }
  return [...found.values()]
}
