import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCaseDetails } from '../../../electron/documents/caseDetails'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { caseDocumentId } from '../../../src/document/documentKind'
import { setCaseText } from '../../../src/document/edits/caseEdits'
import { addEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { addSegment } from '../../../src/document/edits/sessionEdits'
import { temporaryFolder } from './folders'
import { onStore, storedKey } from './storedRecords'
import { openCase, openLibrary, openSession } from './testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }

/** The cases a and b, described in two edits each, and a third that nobody has described. */
async function usedWorkspace() {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder, patient)
  await workspace.create('empty')
  const library = await openLibrary(workspace)
  const described = []
  for (const id of ['a', 'b', 'bare']) {
    library.replica.edit(addEntity('cases', { name: `案例 ${id}` }, id))
    if (id === 'bare') continue
    const document = await openCase(workspace, id, true)
    document.replica.edit(setCaseText('problem', `问题 ${id}`))
    document.replica.edit(setCaseText('method', `做法 ${id}`))
    described.push(document.saved())
  }
  await Promise.all([...described, library.saved()])
  return { folder, workspace, library }
}

const methodsOf = async (workspace: Workspace, ids: readonly string[]) =>
  (await workspace.ask((documents) => readCaseDetails(ids, documents))).map(({ id, method }) => `${id}: ${method}`)

test('the texts of many cases are read at once: of open ones as they are now, of the others from disk', async () => {
  const { folder, workspace } = await usedWorkspace()
  await workspace.close()
  const again = await openWorkspace(folder, patient)
  const open = await openCase(again, 'b')
  open.replica.edit(setCaseText('method', '新做法'))
  await open.saved()
  expect(await methodsOf(again, ['b', 'bare', 'a', 'unknown'])).toEqual(['b: 新做法', 'a: 做法 a'])
  await again.close()
})

test('of a damaged case what is left is read, and the damage is reported by its document', async () => {
  const { folder, workspace } = await usedWorkspace()
  await workspace.close()
  // Updates: 1 the new document, 2 the problem, 3 the method.
  await onStore(folder, (level) => level.del(storedKey(caseDocumentId('a'), 2)))
  const again = await openWorkspace(folder, patient)
  const [left] = await again.ask((documents) => readCaseDetails(['a'], documents))
  expect(left).toMatchObject({ id: 'a', problem: '' })
  expect((await again.state()).damages.map(({ documentId }) => documentId)).toEqual([caseDocumentId('a')])
  await again.close()
})

test('a damaged case comes back from its newest backup with what still reads', async () => {
  const { folder, workspace } = await usedWorkspace()
  await workspace.ask(({ backup }) => backup.make())
  await workspace.close()
  await onStore(folder, (level) => level.del(storedKey(caseDocumentId('a'), 2)))
  const again = await openWorkspace(folder, patient)
  const damaged = await openCase(again, 'a')
  expect(damaged.port.of('synced')[0]?.readOnly).toMatchObject({ code: 'documentDamaged' })
  expect((await again.resolveDamage([caseDocumentId('a')], 'backup')).damages).toEqual([])
  expect((await openCase(again, 'a')).replica.snapshot).toMatchObject({ problem: '问题 a', method: '做法 a' })
  await again.close()
})

test('cases are included when the workspace is saved elsewhere, and when everything is restored from a backup', async () => {
  const { folder, workspace } = await usedWorkspace()
  await workspace.ask(({ backup }) => backup.make())
  const elsewhere = await workspace.saveTo(await temporaryFolder())
  await workspace.close()
  const copy = await openWorkspace(elsewhere, patient)
  expect(await methodsOf(copy, ['a', 'b'])).toEqual(['a: 做法 a', 'b: 做法 b'])
  await copy.close()

  await rm(path.join(folder, 'store'), { recursive: true })
  const again = await openWorkspace(folder, patient)
  const [newest] = await again.ask(({ fromBackup }) => fromBackup.list())
  await again.ask((documents) => documents.restore(newest?.id ?? ''))
  expect(await methodsOf(again, ['a', 'b'])).toEqual(['a: 做法 a', 'b: 做法 b'])
  await again.close()
})

test('a case that was deleted for good comes back with its texts when a session that shows it is restored', async () => {
  const { workspace, library } = await usedWorkspace()
  library.replica.edit(addEntity('sessions', { seasonId: 'q', number: 1 }, 's'))
  const session = await openSession(workspace, 's', true)
  session.replica.edit(addSegment({ kind: 'caseShare', caseId: 'a' }, null, 'row'))
  await Promise.all([session.saved(), library.saved()])
  await workspace.ask(({ backup }) => backup.make())
  library.replica.edit(removeEntity('sessions', 's', 1), removeEntity('cases', 'a', 1))
  await library.saved()
  const gone = [
    { collection: 'sessions', id: 's' },
    { collection: 'cases', id: 'a' },
  ] as const
  await workspace.ask(({ trash }) => trash.purge(gone, 2))
  expect(await methodsOf(workspace, ['a', 'b'])).toEqual(['b: 做法 b'])
  const [backup] = await workspace.ask(({ fromBackup }) => fromBackup.list())
  await workspace.ask(({ fromBackup }) => fromBackup.restoreSession(backup?.id ?? '', 's', ''))
  expect(await methodsOf(workspace, ['a'])).toEqual(['a: 做法 a'])
  await workspace.close()
})
