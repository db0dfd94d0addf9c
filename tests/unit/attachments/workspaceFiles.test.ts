import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { AttachmentFiles } from '../../../electron/attachments/attachmentFiles'
import { openWorkspace, type Workspace } from '../../../electron/documents/workspace'
import { addEntity, purgeEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { addSegment } from '../../../src/document/edits/sessionEdits'
import { changeFile, garbled, storeFiles, temporaryFolder } from '../documents/folders'
import { canMount, smallDisk } from '../documents/smallDisk'
import { openLibrary, openSession } from '../documents/testWindow'

const patient = { retryMs: 50, catchUpAfterMs: 60_000 }

/** A workspace with the case `c`, and a file for each of these attachments, stored long ago. */
async function workspaceWith(...names: readonly string[]) {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder, patient)
  await workspace.create('empty')
  const files = new AttachmentFiles(folder)
  const hashes = new Map<string, string>()
  for (const name of names) {
    const { sha256, path: file } = await files.add({ bytes: Buffer.from(name) }, name, 1)
    await utimes(file, 1, 1)
    hashes.set(name, sha256)
  }
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('cases', { name: '幸福乐加梯' }, 'c'))
  /** Writes the record of an attachment to the case. */
  const attach = async (...attached: readonly string[]) => {
    library.replica.edit(
      ...attached.map((name) =>
        addEntity('attachments', { name, ownerId: 'c', sha256: hashes.get(name) ?? '', type: 'text/plain' }, name),
      ),
    )
    await library.saved()
  }
  const purge = async (name: string) => {
    library.replica.edit(removeEntity('attachments', name, 2), purgeEntity('attachments', name, 3))
    await library.saved()
  }
  return { folder, workspace, files, hashes, library, attach, purge }
}

const catchUp = (workspace: Workspace) => workspace.ask((documents) => documents.catchUp())
const makeBackup = (workspace: Workspace) => workspace.ask(({ backup }) => backup.make())

/** Which of the files are there. */
async function left(files: AttachmentFiles, hashes: ReadonlyMap<string, string>): Promise<string> {
  const there = await files.hashes()
  return [...hashes].flatMap(([name, sha256]) => (there.includes(sha256) ? name : [])).join(' ')
}

test('files that nothing names are removed after the start, those of the library and of its trash stay', async () => {
  const { workspace, files, hashes, library, attach } = await workspaceWith('kept', 'trashed', 'stray')
  await attach('kept', 'trashed')
  library.replica.edit(removeEntity('attachments', 'trashed', Date.now()))
  await library.saved()
  const young = await files.add({ bytes: Buffer.from('just stored') }, 'young', 1)
  await writeFile(path.join(files.folder, '.partial-x'), 'half')
  const removed: string[] = []
  workspace.onFilesRemoved((gone) => removed.push(...gone))
  await catchUp(workspace)
  expect(await left(files, new Map([...hashes, ['young', young.sha256]]))).toBe('kept trashed young')
  expect(removed).toEqual([hashes.get('stray')])
  expect((await readdir(files.folder)).filter((name) => name.startsWith('.'))).toEqual([])
  await workspace.close()
})

test('a file stays as long as a backup names it', async () => {
  const { folder, workspace, files, hashes, attach, purge } = await workspaceWith('backed up', 'stray')
  await attach('backed up')
  await makeBackup(workspace)
  await purge('backed up')
  await catchUp(workspace)
  expect(await left(files, hashes)).toBe('backed up')
  await rm(path.join(folder, 'backups'), { recursive: true })
  await catchUp(workspace)
  expect(await left(files, hashes)).toBe('')
  await workspace.close()
})

test.each<[string, (folder: string) => Promise<void>]>([
  ['has no list of its documents', (backup) => rm(path.join(backup, 'manifest.json'))],
  ['has a damaged library', (backup) => changeFile(path.join(backup, 'library.yjs.gz'), garbled(20))],
  ['lost its library', (backup) => rm(path.join(backup, 'library.yjs.gz'))],
])('if a backup %s, nothing is removed', async (_, spoil) => {
  const { folder, workspace, files, hashes, attach } = await workspaceWith('kept', 'stray')
  await attach('kept')
  await makeBackup(workspace)
  const [stamp = ''] = await readdir(path.join(folder, 'backups'))
  await spoil(path.join(folder, 'backups', stamp))
  await catchUp(workspace)
  expect(await left(files, hashes)).toBe('kept stray')
  await workspace.close()
})

test('as long as a document is damaged, or its copy is set aside, nothing is removed', async () => {
  const { folder, workspace, files, hashes, attach } = await workspaceWith('kept', 'stray')
  await attach('kept')
  await workspace.close()
  for (const file of await storeFiles(folder, '.log')) await changeFile(file, garbled(40))
  const again = await openWorkspace(folder, patient)
  const { damages } = await again.state()
  expect(damages.length).toBeGreaterThan(0)
  await catchUp(again)
  expect(await left(files, hashes)).toBe('kept stray')
  await again.resolveDamage(
    damages.map(({ documentId }) => documentId),
    'readable',
  )
  await catchUp(again)
  expect(await left(files, hashes)).toBe('kept stray')
  await again.close()
})

test('a copy of the workspace has the files', async () => {
  const { workspace, hashes, attach } = await workspaceWith('one', 'two')
  await attach('one', 'two')
  const copy = await workspace.saveTo(await temporaryFolder())
  const files = new AttachmentFiles(copy)
  expect(await left(files, hashes)).toBe('one two')
  expect(await Promise.all([...hashes.values()].map((sha256) => files.stateOf(sha256)))).toEqual(['there', 'there'])
  await workspace.close()
})

test.runIf(canMount)(
  'if the files do not fit, the documents are copied and the files that are missing counted',
  async () => {
    const { workspace, files, attach } = await workspaceWith('small')
    const large = await files.add({ bytes: Buffer.alloc(80_000_000) }, 'large', 1)
    await attach('small')
    const disk = path.join(smallDisk(70), 'copy')
    await expect(workspace.saveTo(disk)).rejects.toMatchObject({
      problem: { code: 'attachmentsNotCopied', params: { folder: disk, count: 2 } },
    })
    expect(await new AttachmentFiles(disk).stateOf(large.sha256)).toBe('missing')
    const copy = await openWorkspace(disk, patient)
    expect((await openLibrary(copy)).replica.snapshot.attachments.get('small')).toMatchObject({ name: 'small' })
    await copy.close()
    await workspace.close()
  },
)

test('a session restored from a backup brings the attachments of its cases', async () => {
  const { workspace, library, files, hashes, attach, purge } = await workspaceWith('shown', 'deleted')
  await attach('shown', 'deleted')
  library.replica.edit(
    removeEntity('attachments', 'deleted', 2),
    addEntity('sessions', { seasonId: 'q', number: 1 }, 's'),
  )
  const session = await openSession(workspace, 's', true)
  session.replica.edit(addSegment({ kind: 'caseShare', caseId: 'c' }, null))
  await Promise.all([library.saved(), session.saved()])
  await makeBackup(workspace)
  await purge('shown')
  await catchUp(workspace)
  const [backup] = await workspace.ask(({ fromBackup }) => fromBackup.list())
  const restored = await workspace.ask(({ fromBackup }) => fromBackup.restoreSession(backup?.id ?? '', 's', ''))
  const attachments = restored.entities.filter(({ collection }) => collection === 'attachments')
  expect(attachments).toMatchObject([{ id: 'shown', fields: { ownerId: 'c', sha256: hashes.get('shown') } }])
  expect(await files.stateOf(hashes.get('shown') ?? '')).toBe('there')
  await workspace.close()
})

test('an attachment of a case that is deleted for good is deleted with it', async () => {
  const { workspace, library, attach } = await workspaceWith('file')
  await attach('file')
  library.replica.edit(removeEntity('cases', 'c', 1))
  await library.saved()
  await workspace.ask(({ trash }) => trash.purge([{ collection: 'cases', id: 'c' }], 3))
  const again = await openLibrary(workspace)
  expect(again.replica.snapshot.attachments.get('file')).toMatchObject({ sha256: '', purgedAt: 3 })
  await workspace.close()
})
