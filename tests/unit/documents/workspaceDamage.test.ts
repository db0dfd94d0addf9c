import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { seal } from '../../../electron/documents/store/records'
import { openWorkspace, Workspace } from '../../../electron/documents/workspace'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { addSegment, setDetails } from '../../../src/document/edits/sessionEdits'
import type { Damage } from '../../../src/ipc/workspaceShapes'
import { changeFile, temporaryFolder } from './folders'
import { openLibrary, openSession } from './testWindow'
import { onStore, storedKey } from './storedRecords'

const rowsOf = async (workspace: Workspace, id: string) => (await openSession(workspace, id)).replica.snapshot.rows

/**
 * A library with a season, a venue and two sessions; in `hurt` six rows one after another (updates 3 to 8). The backup is made
 * after row 3.
 */
async function usedWorkspace(): Promise<string> {
  const folder = await temporaryFolder()
  const workspace = await openWorkspace(folder)
  await workspace.create('empty')
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('seasons', { name: '第一季' }, 'season'))
  for (const [i, id] of ['hurt', 'well'].entries()) {
    library.replica.edit(addEntity('sessions', { seasonId: 'season', number: i + 1, archivedAt: null }, id))
    const session = await openSession(workspace, id, true)
    session.replica.edit(setDetails({ theme: `主题 ${id}` }))
    for (let row = 1; row <= 6; row++) {
      session.replica.edit(addSegment({ kind: 'talk', title: `row ${row}`, durationMs: 60_000 }, null, `row${row}`))
      if (row === 3) {
        await session.saved()
        if (id === 'hurt') await workspace.ask(({ backup }) => backup.make())
      }
    }
    await session.saved()
  }
  await library.saved()
  await workspace.close()
  return folder
}

test('a document with a gap is reported and shown read-only, and the rest opens', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const workspace = await openWorkspace(folder)
  const { state, damages } = await workspace.state()
  expect(state).toBe('ready')
  expect(damages).toMatchObject([{ documentId: 'hurt', name: '主题 hurt' }])
  expect(damages[0]?.backupAt).toBeGreaterThan(0)
  expect(existsSync(path.join(damages[0]?.setAsideTo ?? '', 'store', 'CURRENT'))).toBe(true)

  const hurt = await openSession(workspace, 'hurt')
  expect(hurt.port.of('synced')[0]?.readOnly).toMatchObject({ code: 'documentDamaged' })
  hurt.replica.edit(setDetails({ theme: 'no' }))
  expect(await hurt.port.told('refused')).toMatchObject({ seq: 1, problem: { code: 'documentDamaged' } })

  const well = await openSession(workspace, 'well')
  well.replica.edit(setDetails({ theme: 'yes' }))
  await well.saved()
  await workspace.close()
})

test('row 5 is lost and row 6 depends on it: it is counted and left out, and the backup is used', async () => {
  const folder = await usedWorkspace()
  // Updates: 1 the new document, 2 the theme, 3 to 8 the rows 1 to 6.
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages[0]?.unreadable).toBe(2)
  expect([...(await rowsOf(workspace, 'hurt')).keys()].sort()).toEqual(['row1', 'row2', 'row3', 'row4'])
  expect((await workspace.resolveDamage(['hurt'], 'backup')).damages).toEqual([])
  await workspace.close()

  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  const session = await openSession(again, 'hurt')
  expect([...session.replica.snapshot.rows.keys()].sort()).toEqual(['row1', 'row2', 'row3', 'row4'])
  session.replica.edit(addSegment({ kind: 'talk', title: 'new' }, null, 'new'))
  await session.saved()
  await again.close()
})

test('what was lost before the backup comes from it, with every later readable row', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, async (level) => {
    const value = await level.get(storedKey('hurt', 4))
    if (value) await level.put(storedKey('hurt', 4), value.subarray(0, -1))
  })
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages[0]?.unreadable).toBe(1)
  await workspace.resolveDamage(['hurt'], 'backup')
  expect((await rowsOf(workspace, 'hurt')).size).toBe(6)
  await workspace.close()
})

test('using only what is readable ignores the backup, and an open window gets that', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 4)))
  const workspace = await openWorkspace(folder)
  const shown = await openSession(workspace, 'hurt')
  expect(shown.replica.snapshot.rows.size).toBe(6)
  await workspace.resolveDamage(['hurt'], 'readable')
  await shown.port.told('refused')
  expect([...(await rowsOf(workspace, 'hurt')).keys()]).toEqual(['row1'])
  await workspace.close()
  const again = await openWorkspace(folder)
  expect([...(await rowsOf(again, 'hurt')).keys()]).toEqual(['row1'])
  await again.close()
})

test('a window that shows the backup continues with it once it was chosen', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 8)))
  const workspace = await openWorkspace(folder)
  const shown = await openSession(workspace, 'hurt')
  await workspace.resolveDamage(['hurt'], 'backup')
  const synced = await shown.port.told('synced', ({ readOnly }) => readOnly === null)
  shown.replica.receive(synced.update)
  shown.replica.edit(setDetails({ theme: '接着做' }))
  await shown.saved()
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await openSession(again, 'hurt')).replica.snapshot.details.theme).toBe('接着做')
  await again.close()
})

test('a damaged backup is skipped for the next older one', async () => {
  const folder = await usedWorkspace()
  const workspace = await openWorkspace(folder)
  const older = (await workspace.state()).backup.newestAt
  await new Promise((resolve) => setTimeout(resolve, 5))
  await workspace.ask(({ backup }) => backup.make())
  const newer = (await workspace.state()).backup.newestAt ?? 0
  await workspace.close()
  const { readdir } = await import('node:fs/promises')
  const [, newest] = (await readdir(path.join(folder, 'backups'))).sort()
  await changeFile(path.join(folder, 'backups', newest ?? '', 'hurt.yjs.gz'), (bytes) => bytes.subarray(0, -9))
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const again = await openWorkspace(folder)
  expect(newer).toBeGreaterThan(older ?? 0)
  expect((await again.state()).damages[0]?.backupAt).toBe(older)
  await again.close()
})

test('without any backup only what is readable is offered', async () => {
  const folder = await usedWorkspace()
  await rm(path.join(folder, 'backups'), { recursive: true })
  await onStore(folder, (level) => level.del(storedKey('hurt', 5)))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages).toMatchObject([{ documentId: 'hurt', backupAt: null }])
  await workspace.resolveDamage(['hurt'], 'readable')
  expect([...(await rowsOf(workspace, 'hurt')).keys()].sort()).toEqual(['row1', 'row2'])
  await workspace.close()
})

test('a completely lost library lists the existing sessions again', async () => {
  const folder = await usedWorkspace()
  await rm(path.join(folder, 'backups'), { recursive: true })
  await onStore(folder, (level) => level.clear({ gte: 'doc!library!', lt: 'doc!library!~' }))
  const workspace = await openWorkspace(folder)
  expect((await workspace.state()).damages).toMatchObject([{ documentId: 'library', name: '', backupAt: null }])
  const shown = await openLibrary(workspace)
  expect([...shown.replica.snapshot.sessions.keys()].sort()).toEqual(['hurt', 'well'])
  await workspace.resolveDamage(['library'], 'readable')
  await workspace.close()

  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  const library = await openLibrary(again)
  expect([...library.replica.snapshot.sessions.keys()].sort()).toEqual(['hurt', 'well'])
  expect(library.replica.snapshot.seasons.size).toBe(1)
  await again.close()
})

test('a missing store does not count as damage of each document: its newest backup is restored as a whole', async () => {
  const folder = await usedWorkspace()
  await rm(path.join(folder, 'store'), { recursive: true })
  const workspace = await openWorkspace(folder)
  expect(await workspace.state()).toMatchObject({ state: 'new', damages: [] })
  const [newest] = await workspace.ask(({ fromBackup }) => fromBackup.list())
  await workspace.ask((documents) => documents.restore(newest?.id ?? ''))
  expect(await workspace.state()).toMatchObject({ state: 'ready', damages: [] })
  expect((await rowsOf(workspace, 'hurt')).size).toBe(3)
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  await again.close()
})

test('everything recovered from damaged documents is included when the workspace is saved elsewhere', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const workspace = await openWorkspace(folder)
  const elsewhere = await workspace.saveTo(await temporaryFolder())
  await workspace.close()
  const copy = await openWorkspace(elsewhere)
  expect((await rowsOf(copy, 'hurt')).size).toBe(4)
  expect((await rowsOf(copy, 'well')).size).toBe(6)
  await copy.close()
})

test('undecided damage is reported again, and the set-aside copies do not pile up', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const first = await openWorkspace(folder)
  const aside = (await first.state()).damages[0]?.setAsideTo
  await first.close()
  const second = await openWorkspace(folder)
  expect((await second.state()).damages[0]?.setAsideTo).toBe(aside)
  await second.close()
  expect(JSON.parse(await readFile(path.join(folder, 'marks.json'), 'utf8'))).toHaveProperty('hurt')
})

test('damage that only shows when a document is opened is reported at once, and again when it was decided on', async () => {
  const folder = await usedWorkspace()
  // The chain is complete and every checksum is right, but row 6 depends on a row 5 that is not what was written.
  await onStore(folder, async (level) => {
    const row4 = (await level.get(storedKey('hurt', 6))) ?? Buffer.alloc(0)
    await level.put(storedKey('hurt', 7), Buffer.from(seal(storedKey('hurt', 7), row4.subarray(4))))
  })
  const workspace = await openWorkspace(folder)
  const told: (readonly Damage[])[] = []
  workspace.onDamages((damages) => told.push(damages))
  expect((await workspace.state()).damages).toEqual([])

  await openSession(workspace, 'well')
  expect(told).toEqual([])
  await openSession(workspace, 'hurt')
  expect(told).toMatchObject([[{ documentId: 'hurt', name: '主题 hurt' }]])
  expect((await workspace.state()).damages).toEqual(told[0])
  await workspace.resolveDamage(['hurt'], 'backup')
  expect(told.slice(1)).toEqual([[]])
  await workspace.close()
})

test('damage known at the start is in the state, and is not reported a second time', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const workspace = new Workspace(folder, {})
  const told: (readonly Damage[])[] = []
  workspace.onDamages((damages) => told.push(damages))
  expect((await workspace.state()).damages).toHaveLength(1)
  await openSession(workspace, 'hurt')
  expect(told).toEqual([])
  await workspace.close()
})

test('one decision is enough for everything that is damaged', async () => {
  const folder = await usedWorkspace()
  // One has a backup, the other is newer than that.
  await onStore(folder, async (level) => {
    for (const id of ['hurt', 'well']) await level.del(storedKey(id, 7))
  })
  const workspace = await openWorkspace(folder)
  const ids = (await workspace.state()).damages.map(({ documentId }) => documentId)
  expect([...ids].sort()).toEqual(['hurt', 'well'])
  expect((await workspace.resolveDamage(ids, 'backup')).damages).toEqual([])
  for (const id of ids) expect((await rowsOf(workspace, id)).size).toBe(4)
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  await again.close()
})

test('copies of damaged stores are counted with their size, and removed once nothing waits for a decision', async () => {
  const folder = await usedWorkspace()
  await onStore(folder, (level) => level.del(storedKey('hurt', 7)))
  const workspace = await openWorkspace(folder)
  await workspace.state()
  const { count, bytes } = await workspace.copiesSetAside()
  expect(count).toBe(1)
  expect(bytes).toBeGreaterThan(1000)
  expect(await workspace.copiesSetAside(true)).toEqual({ count, bytes })
  await workspace.resolveDamage(['hurt'], 'readable')
  expect(await workspace.copiesSetAside(true)).toEqual({ count: 0, bytes: 0 })
  await workspace.close()
})
