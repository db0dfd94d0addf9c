import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../electron/documents/store/openStore'
import { openWorkspace } from '../../../electron/documents/workspace'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import { temporaryFolder } from './folders'
import { canMount, remount, smallDisk } from './smallDisk'
import { openLibrary, openSession } from './testWindow'

const soon = { retryMs: 50, catchUpAfterMs: 60_000 }

/** Uses up all space on the disk. Returns the file that occupies it. */
async function fillUp(disk: string): Promise<string> {
  const file = path.join(disk, 'ballast')
  const { bavail, bsize } = await statfs(disk)
  await writeFile(file, new Uint8Array(bavail * bsize)).catch(() => undefined)
  return file
}

async function openOn(folder: string) {
  const workspace = await openWorkspace(folder, soon)
  await workspace.create('empty')
  const session = await openSession(workspace, 's', true)
  session.replica.edit(setDetails({ theme: '满盘之前' }))
  await session.saved()
  return { workspace, session }
}

test.skipIf(!canMount)(
  'a full disk is told at once, edits stay, and are on disk as soon as there is space',
  async () => {
    const disk = smallDisk(80)
    const folder = path.join(disk, 'workspace')
    const { workspace, session } = await openOn(folder)
    const library = await openLibrary(workspace)
    const ballast = await fillUp(disk)

    session.replica.edit(setDetails({ hosts: '主办'.repeat(20_000) }))
    const storageProblem = { problem: { code: 'diskFull', params: { folder } } }
    expect(await session.port.told('storageProblem')).toMatchObject(storageProblem)
    expect(await library.port.told('storageProblem')).toMatchObject(storageProblem)
    library.replica.edit(addEntity('venues', { name: '礼堂' }))
    await workspace.settled()
    expect(workspace.unsaved()).toBe(true)
    expect(session.port.of('durable').every(({ seq }) => seq < session.sent)).toBe(true)
    // A window that opens now is notified as well, and reading still works.
    const another = await openSession(workspace, 's')
    expect(another.port.of('synced')[0]).toMatchObject({ storageProblem: storageProblem.problem, unwritten: true })
    expect(another.port.of('written')).toEqual([])
    // Everything can be saved elsewhere, the edits in memory included.
    const elsewhere = await workspace.saveTo(await temporaryFolder())

    await rm(ballast)
    await session.saved()
    await library.saved()
    await session.port.told('storageProblem', ({ problem }) => problem === null)
    await another.port.told('written')
    expect(workspace.unsaved()).toBe(false)
    expect((await openSession(workspace, 's')).port.of('synced')[0]?.unwritten).toBe(false)
    await workspace.close()

    for (const saved of [folder, elsewhere]) {
      const again = await openWorkspace(saved)
      expect((await again.state()).damages).toEqual([])
      const { details } = (await openSession(again, 's')).replica.snapshot
      expect(details).toMatchObject({ theme: '满盘之前', hosts: '主办'.repeat(20_000) })
      expect((await openLibrary(again)).replica.snapshot.venues.size).toBe(1)
      await again.close()
    }
  },
)

test.skipIf(!canMount)('a workspace on a full disk is not opened, and opens once there is space', async () => {
  const disk = smallDisk(80)
  const folder = path.join(disk, 'workspace')
  await (await openOn(folder)).workspace.close()
  const ballast = await fillUp(disk)
  const workspace = await openWorkspace(folder, soon)
  expect(await workspace.state()).toMatchObject({ state: 'failed', problem: { code: 'diskFull', params: { folder } } })
  await rm(ballast)
  expect(await workspace.state()).toMatchObject({ state: 'ready', damages: [] })
  await workspace.close()
})

test.skipIf(!canMount)('a disk that can only be read is told, and opens once it can be written again', async () => {
  const disk = smallDisk(80)
  const folder = path.join(disk, 'workspace')
  const store = await openStore(folder)
  await store.append('a', Buffer.from('1'))
  await store.close()
  remount(disk, 'ro')
  await expect(openStore(folder)).rejects.toMatchObject({ problem: { code: 'folderNotWritable' } })
  remount(disk, 'rw')
  const again = await openStore(folder)
  expect((await again.load('a')).updates).toHaveLength(1)
  await again.close()
})

test.skipIf(process.getuid?.() === 0)('a folder without permission is told', async () => {
  const folder = path.join(await temporaryFolder(), 'workspace')
  await mkdir(folder)
  await chmod(folder, 0o500)
  await expect(openStore(folder)).rejects.toMatchObject({ problem: { code: 'folderNotWritable' } })
  await chmod(folder, 0o700)
})

test('a folder that disappears is reported, nothing is created in its place, and it is written when it is back', async () => {
  const parent = await temporaryFolder()
  const folder = path.join(parent, 'workspace')
  const { workspace, session } = await openOn(folder)
  await rename(folder, path.join(parent, 'unplugged'))

  session.replica.edit(setDetails({ theme: '拔掉之后' }))
  expect(await session.port.told('storageProblem')).toMatchObject({ problem: { code: 'folderNotWritable' } })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(existsSync(folder)).toBe(false)
  expect(workspace.unsaved()).toBe(true)
  const later = await openSession(workspace, 's')
  expect(later.port.of('synced')[0]?.unwritten).toBe(true)

  await rename(path.join(parent, 'unplugged'), folder)
  await session.saved()
  await later.port.told('written')
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  expect((await openSession(again, 's')).replica.snapshot.details.theme).toBe('拔掉之后')
  await again.close()
})

test('a folder that was deleted leaves everything in memory to be saved elsewhere', async () => {
  const folder = path.join(await temporaryFolder(), 'workspace')
  const { workspace, session } = await openOn(folder)
  const library = await openLibrary(workspace)
  await rm(folder, { recursive: true })
  library.replica.edit(addEntity('venues', { name: '礼堂' }))
  session.replica.edit(setDetails({ theme: '删掉之后' }))
  await session.port.told('storageProblem')
  const elsewhere = await workspace.saveTo(await temporaryFolder())
  await workspace.close()
  const copy = await openWorkspace(elsewhere)
  expect((await openSession(copy, 's')).replica.snapshot.details.theme).toBe('删掉之后')
  expect((await openLibrary(copy)).replica.snapshot.venues.size).toBe(1)
  await copy.close()
})

test('closing while there is a problem tries once more, and otherwise ends', async () => {
  const parent = await temporaryFolder()
  const folder = path.join(parent, 'workspace')
  const { workspace, session } = await openOn(folder)
  await rename(folder, path.join(parent, 'unplugged'))
  session.replica.edit(setDetails({ theme: '最后一句' }))
  await session.port.told('storageProblem')
  await rename(path.join(parent, 'unplugged'), folder)
  await workspace.close()
  const again = await openWorkspace(folder)
  expect((await openSession(again, 's')).replica.snapshot.details.theme).toBe('最后一句')
  await again.close()
})

test('a folder that comes back as an older copy gets the complete open documents', async () => {
  const parent = await temporaryFolder()
  const folder = path.join(parent, 'workspace')
  const { workspace, session } = await openOn(folder)
  await cp(folder, path.join(parent, 'older'), { recursive: true })
  session.replica.edit(setDetails({ hosts: '副本之后' }))
  await session.saved()
  await rename(folder, path.join(parent, 'lost'))
  session.replica.edit(setDetails({ organizers: '没有文件夹的时候' }))
  await session.port.told('storageProblem')
  await rename(path.join(parent, 'older'), folder)
  await session.saved()
  await workspace.close()

  const again = await openWorkspace(folder)
  expect((await again.state()).damages).toEqual([])
  expect((await openSession(again, 's')).replica.snapshot.details).toMatchObject({
    theme: '满盘之前',
    hosts: '副本之后',
    organizers: '没有文件夹的时候',
  })
  await again.close()
})

test.each([
  ['the workspace', (parent: string) => path.join(parent, 'workspace')],
  ['a folder above it', (parent: string) => parent],
  ['its store', (parent: string) => path.join(parent, 'workspace', 'store')],
])('a file in the place of %s is named', async (_, placeIn) => {
  const parent = path.join(await temporaryFolder(), 'parent')
  const file = placeIn(parent)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, 'a file')
  await expect(openStore(path.join(parent, 'workspace'))).rejects.toMatchObject({
    problem: { code: 'fileInTheWay', params: { path: file } },
  })
  await rm(file)
  await (await openStore(path.join(parent, 'workspace'))).close()
})
