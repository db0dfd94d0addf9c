import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openWorkspace, type Workspace } from '../../electron/documents/workspace'
import { libraryId, libraryKind, sessionKind, type DocumentKind } from '../../src/document/documentKind'
import { Replica } from '../../src/document/replica'
import { defaultPreferences } from '../../src/ipc/defaultPreferences'
import { benchLibrary, benchSession, benchSessionId } from './content'
import { Loopback } from './loopback'

/** Folders to start the app with. */
export interface BenchWorkspace {
  readonly workspace: string
  readonly userData: string
}

/** Creates a workspace with one session of `segments` segments, and preferences with which the app opens that session. */
export async function makeBenchWorkspace(folder: string, segments: number): Promise<BenchWorkspace> {
  const made = { workspace: path.join(folder, 'workspace'), userData: path.join(folder, 'data') }
  const workspace = await openWorkspace(made.workspace)
  await workspace.create('empty')
  await editDocument(workspace, libraryKind, libraryId, benchLibrary())
  await editDocument(workspace, sessionKind, benchSessionId, benchSession(segments))
  await workspace.close()
  const preferences = { ...defaultPreferences, lastPlace: { screen: 'planner', sessionId: benchSessionId } }
  await mkdir(made.userData, { recursive: true })
  await writeFile(path.join(made.userData, 'preferences.json'), JSON.stringify({ preferences, windowPlaces: {} }))
  return made
}

/** Edits a document through its host, as a window does; resolves when it is on disk. */
async function editDocument<Snapshot, Draft>(
  workspace: Workspace,
  kind: DocumentKind<Snapshot, Draft>,
  id: string,
  edits: readonly ((draft: Draft) => void)[],
): Promise<void> {
  const replica = new Replica(kind, id)
  await new Promise<void>((resolve, reject) => {
    const port = new Loopback((message) => {
      if (message.type === 'refused') reject(new Error(message.problem.code))
      if (message.type === 'durable' && message.seq > 0) resolve()
      if (message.type !== 'synced') return
      replica.receive(message.update)
      // The host listens to the port only after it has sent the document.
      setImmediate(() => replica.edit(...edits))
    })
    replica.onUpdate((update) => port.edit(update))
    workspace.attach(id, true, port).catch(reject)
  })
  replica.destroy()
}
