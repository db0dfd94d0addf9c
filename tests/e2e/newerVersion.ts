import * as Y from 'yjs'
import { openStore } from '../../electron/documents/store/openStore'
import { setSchemaVersion } from '../../src/document/migrations/schemaVersion'

/** Marks a document of a closed workspace as written by a newer version of the app. */
export async function writeAsNewer(workspace: string, documentId: string): Promise<void> {
  const store = await openStore(workspace)
  const doc = new Y.Doc()
  for (const update of (await store.load(documentId)).updates) Y.applyUpdate(doc, update)
  const before = Y.encodeStateVector(doc)
  setSchemaVersion(doc, 1_000)
  await store.append(documentId, Y.encodeStateAsUpdate(doc, before))
  await store.close()
}
