import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ClassicLevel } from 'classic-level'
import { prepareFolder } from '../../../electron/documents/store/storageProblem'
import { openWorkspace, type WorkspaceOptions } from '../../../electron/documents/workspace'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { addSegment, setDetails } from '../../../src/document/edits/sessionEdits'
import type { BackupStatus } from '../../../src/ipc/workspaceShapes'
import type { SessionSummary } from '../../../src/domain/sessionSummary'
import { temporaryFolder } from './folders'
import { WindowPort } from './portPair'
import { openLibrary, openSession } from './testWindow'

const minutes = (count: number) => count * 60_000
const soon: Partial<WorkspaceOptions> = { retryMs: 50, catchUpAfterMs: 20 }
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

async function emptyWorkspace(folder: string, options = soon) {
  const workspace = await openWorkspace(folder, options)
  await workspace.create('empty')
  return workspace
}

test('an empty folder is new; an empty workspace created there is ready, and stays', async () => {
  const folder = path.join(await temporaryFolder(), 'not', 'there')
  const workspace = await openWorkspace(folder)
  expect(await workspace.state()).toEqual({
    state: 'new',
    folder,
    problem: null,
    damages: [],
    backup: { newestAt: null, problem: null },
  })
  expect(await workspace.create('empty')).toMatchObject({ state: 'ready', problem: null })
  await workspace.close()
  const again = await openWorkspace(folder)
  expect(await again.state()).toMatchObject({ state: 'ready', damages: [] })
  expect((await openLibrary(again)).replica.snapshot.sessions.size).toBe(0)
  await again.close()
})

test('a folder with a problem before opening is reported, and checked again by the next try', async () => {
  const file = path.join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  const folder = path.join(file, 'workspace')
  const prepared = prepareFolder(folder)
  prepared.catch(() => undefined)
  const workspace = await openWorkspace(folder, { ...soon, prepared })
  expect(await workspace.state()).toMatchObject({ state: 'failed', problem: { code: 'fileInTheWay' } })
  await rm(file)
  expect(await workspace.state()).toMatchObject({ state: 'new', problem: null })
  await workspace.close()
})

test('if a folder does not open, work continues in another one, and only there', async () => {
  const file = path.join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  const workspace = await openWorkspace(path.join(file, 'workspace'), soon)
  expect(await workspace.moveTo(path.join(file, 'neither'))).toMatchObject({ state: 'failed' })
  const other = await temporaryFolder()
  expect(await workspace.moveTo(other)).toMatchObject({ state: 'new', folder: other, problem: null })
  await workspace.create('empty')
  expect(await workspace.moveTo(await temporaryFolder())).toMatchObject({ state: 'ready', folder: other })
  await workspace.close()
})

test('creating twice keeps the first contents', async () => {
  const workspace = await emptyWorkspace(await temporaryFolder())
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('venues', { name: '礼堂' }))
  await library.saved()
  await workspace.create('empty')
  expect((await openLibrary(workspace)).replica.snapshot.venues.size).toBe(1)
  await workspace.close()
})

test('durable edits are there after reopening', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder)
  const session = await openSession(workspace, 'session1', true)
  session.replica.edit(setDetails({ theme: '文明实践助推社会治理' }))
  session.replica.edit(addSegment({ kind: 'skit', title: '幸福乐加梯', durationMs: minutes(12) }, null, 'row1'))
  await session.saved()
  await workspace.close()

  const again = await openWorkspace(folder)
  const reopened = await openSession(again, 'session1')
  expect(reopened.replica.snapshot.details.theme).toBe('文明实践助推社会治理')
  expect(reopened.replica.snapshot.rows.get('row1')).toMatchObject({ title: '幸福乐加梯' })
  await again.close()
})

test('two windows see each other’s edits, and each gets acknowledgements for its own only', async () => {
  const workspace = await emptyWorkspace(await temporaryFolder())
  const one = await openSession(workspace, 's', true)
  const other = await openSession(workspace, 's')
  one.replica.edit(setDetails({ theme: '一' }))
  await one.saved()
  const update = await other.port.told('update')
  other.replica.receive(update.update)
  expect(other.replica.snapshot.details.theme).toBe('一')
  expect(one.port.of('update')).toEqual([])
  expect(other.port.of('durable')).toEqual([])
  await workspace.close()
})

test('a missing session opens only if it is to be created', async () => {
  const workspace = await emptyWorkspace(await temporaryFolder())
  const port = new WindowPort()
  const missing = { problem: { code: 'documentMissing' } }
  await expect(workspace.attach('nobody', false, port.hostPort)).rejects.toMatchObject(missing)
  await expect(workspace.attach('../library', true, port.hostPort)).rejects.toMatchObject(missing)
  await openSession(workspace, 'nobody', true)
  await openSession(workspace, 'nobody')
  await workspace.close()
})

test('the list of sessions follows the edits, and is there at the next start without opening any', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder)
  const told: (readonly SessionSummary[])[] = []
  workspace.onSummaries((summaries) => told.push(summaries))
  const session = await openSession(workspace, 's', true)
  session.replica.edit(setDetails({ theme: '邻里', date: '2021-05-20', start: '14:00' }))
  session.replica.edit(addSegment({ kind: 'talk', title: '演讲', durationMs: minutes(8) }, null))
  await until(() => told.length > 0)
  const shown = { id: 's', theme: '邻里', segmentCount: 1, lengthMs: minutes(8) }
  expect(told.at(-1)).toMatchObject([shown])
  await workspace.close()

  const again = await openWorkspace(folder)
  expect(again.summaries()).toMatchObject([shown])
  await again.close()
})

test('missing or outdated summaries are derived from the documents', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder)
  for (const id of ['kept', 'stale', 'gone']) {
    const session = await openSession(workspace, id, true)
    session.replica.edit(setDetails({ theme: id }))
    await session.saved()
  }
  await workspace.close()
  const level = new ClassicLevel<string, Uint8Array>(path.join(folder, 'store'), { valueEncoding: 'view' })
  await level.del('index!gone')
  await level.put('index!stale', (await level.get('index!kept')) ?? new Uint8Array())
  await level.close()

  const again = await openWorkspace(folder, soon)
  // Sound ones are there at once; a busy machine may have derived the others by now, too.
  expect(again.summaries().map(({ theme }) => theme)).toContain('kept')
  await until(() => again.summaries().length === 3)
  expect(
    again
      .summaries()
      .map(({ theme }) => theme)
      .sort(),
  ).toEqual(['gone', 'kept', 'stale'])
  await again.close()
})

test('a second opener fails with the reason, and opens once the first has closed', async () => {
  const folder = await temporaryFolder()
  const first = await emptyWorkspace(folder)
  const second = await openWorkspace(folder)
  const failed = { state: 'failed', problem: { code: 'storeLocked', params: { folder } } }
  expect(await second.state()).toMatchObject(failed)
  await expect(second.attach('library', false, new WindowPort().hostPort)).rejects.toMatchObject({
    problem: failed.problem,
  })
  await first.close()
  expect(await second.state()).toMatchObject({ state: 'ready' })
  await second.close()
})

test('the workspace saved elsewhere opens there with everything', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder)
  const library = await openLibrary(workspace)
  library.replica.edit(addEntity('venues', { name: '礼堂' }))
  const session = await openSession(workspace, 's', true)
  session.replica.edit(setDetails({ theme: '邻里' }))
  await session.saved()
  await library.saved()
  const elsewhere = await temporaryFolder()
  expect(await workspace.saveTo(elsewhere)).toBe(elsewhere)
  const second = await workspace.saveTo(elsewhere)
  expect(path.dirname(path.dirname(second))).toBe(elsewhere)
  await workspace.close()

  for (const saved of [elsewhere, second]) {
    const copy = await openWorkspace(saved)
    expect(await copy.state()).toMatchObject({ state: 'ready', damages: [] })
    expect((await openLibrary(copy)).replica.snapshot.venues.size).toBe(1)
    expect((await openSession(copy, 's')).replica.snapshot.details.theme).toBe('邻里')
    await copy.close()
  }
})

test('the first change of a day makes a backup, and reports its time', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder)
  const told: (number | null)[] = []
  workspace.onBackup(({ newestAt }) => told.push(newestAt))
  const session = await openSession(workspace, 's', true)
  session.replica.edit(setDetails({ theme: '邻里' }))
  await session.saved()
  await until(() => told.length > 0)
  expect((await workspace.state()).backup.newestAt).toBe(told[0])
  await workspace.close()
  expect(existsSync(path.join(folder, 'backups'))).toBe(true)
  const again = await openWorkspace(folder)
  expect((await again.state()).backup.newestAt).toBe(told[0])
  await again.close()
})

test('a failed backup is reported with its reason, leaves nothing behind, and is forgotten once one succeeds', async () => {
  const folder = await temporaryFolder()
  const workspace = await emptyWorkspace(folder, { ...soon, catchUpAfterMs: 60_000 })
  const told: BackupStatus[] = []
  workspace.onBackup((status) => told.push(status))
  await writeFile(path.join(folder, 'backups'), 'a file where the folder should be')
  await expect(workspace.ask(({ backup }) => backup.make())).rejects.toMatchObject({
    problem: { code: 'fileInTheWay' },
  })
  expect(told).toMatchObject([{ newestAt: null, problem: { code: 'fileInTheWay' } }])
  expect((await workspace.state()).backup).toEqual(told[0])
  await rm(path.join(folder, 'backups'))
  await workspace.ask(({ backup }) => backup.make())
  expect(told.at(-1)?.problem).toBeNull()
  expect((await workspace.state()).backup).toEqual(told.at(-1))
  await workspace.close()
})
