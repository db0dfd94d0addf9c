import type { Workspace } from '../../../electron/documents/workspace'
import {
  caseDocumentId,
  caseKind,
  libraryKind,
  runKind,
  sessionKind,
  type DocumentKind,
} from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { WindowPort } from './portPair'

/** A document in a window: edits its own replica and sends them, as the real one does. */
class TestDocument<Snapshot, Draft> {
  readonly port = new WindowPort()
  readonly replica: Replica<Snapshot, Draft>
  #sent = 0

  private constructor(kind: DocumentKind<Snapshot, Draft>, id: string) {
    this.replica = new Replica(kind, id)
  }

  static async open<Snapshot, Draft>(
    workspace: Workspace,
    kind: DocumentKind<Snapshot, Draft>,
    id: string,
    create = false,
  ): Promise<TestDocument<Snapshot, Draft>> {
    const document = new TestDocument(kind, id)
    await workspace.attach(id, create, document.port.hostPort)
    document.replica.receive((await document.port.told('synced')).update)
    document.replica.onUpdate((update) => document.port.post({ type: 'edit', seq: ++document.#sent, update }))
    return document
  }

  get sent(): number {
    return this.#sent
  }

  /** Resolves when the last edit is on disk. */
  async saved(): Promise<void> {
    await this.port.told('durable', ({ seq }) => seq >= this.#sent)
  }
}

export const openLibrary = (workspace: Workspace) => TestDocument.open(workspace, libraryKind, 'library')
export const openSession = (workspace: Workspace, id: string, create = false) =>
  TestDocument.open(workspace, sessionKind, id, create)
export const openRun = (workspace: Workspace, id: string, create = false) =>
  TestDocument.open(workspace, runKind, id, create)
export const openCase = (workspace: Workspace, caseId: string, create = false) =>
  TestDocument.open(workspace, caseKind, caseDocumentId(caseId), create)
