import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { edited } from '../../electron/documents/content'
import { entryBytes } from '../../electron/documents/sessionIndex'
import { openStore } from '../../electron/documents/store/openStore'
import { libraryId, libraryKind, sessionKind, type DocumentKind } from '../../src/document/documentKind'
import { HostDocument } from '../../src/document/hostDocument'
import { Replica } from '../../src/document/replica'
import { summaryOf } from '../../src/domain/summaryOf'
import { defaultPreferences } from '../../src/ipc/defaultPreferences'
import type { BenchWorkspace } from './benchWorkspace'
import { largeLibrary, largeSession, largeSessionId, largeSize, type LargeSize } from './largeContent'

/**
 * Makes a workspace of the given size, 500 sessions, 5,000 cases and 10,000 people if left out, and preferences by which
 * the app opens its newest session at once. The same workspace for the same size, except for its order keys.
 */
export async function makeLargeWorkspace(folder: string, size: LargeSize = largeSize): Promise<BenchWorkspace> {
  const made = { workspace: path.join(folder, 'workspace'), userData: path.join(folder, 'data') }
  const documents = new Map([[libraryId, documentOf(libraryKind, libraryId, largeLibrary(size)).update]])
  const index = new Map<string, Uint8Array>()
  for (let at = 0; at < size.sessions; at += 1) {
    const id = largeSessionId(at)
    const { update, snapshot } = documentOf(sessionKind, id, largeSession(at, size))
    documents.set(id, update)
    index.set(id, entryBytes({ seq: 1, summary: summaryOf(id, snapshot) }))
  }
  const store = await openStore(made.workspace)
  await store.replace(documents, index)
  await store.close()
  const lastPlace = { screen: 'planner', sessionId: largeSessionId(size.sessions - 1) }
  await mkdir(made.userData, { recursive: true })
  await writeFile(
    path.join(made.userData, 'preferences.json'),
    JSON.stringify({ preferences: { ...defaultPreferences, lastPlace }, windowPlaces: {} }),
  )
  return made
}

function documentOf<Snapshot, Draft>(
  kind: DocumentKind<Snapshot, Draft>,
  id: string,
  edits: readonly ((draft: Draft) => void)[],
): { readonly update: Uint8Array; readonly snapshot: Snapshot } {
  const replica = new Replica(kind, id)
  replica.receive(HostDocument.create(id).encode())
  return edited(replica, edits)
}
