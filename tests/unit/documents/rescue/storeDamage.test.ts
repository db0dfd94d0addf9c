import { existsSync } from 'node:fs'
import { cp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect, test, vi } from 'vitest'
import { readWatermarks } from '../../../../electron/documents/store/watermarks'
import { openStore } from '../../../../electron/documents/store/openStore'
import { changeFile, garbled, storeFiles, temporaryFolder } from '../folders'

/** Two documents, in table files (3,000 records) and in the log (300), closed in order. */
async function usedWorkspace(): Promise<string> {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  await fill(folder, store, 0, 1500)
  await store.close()
  // Opening moves the log to a table; what comes later stays in the log.
  const again = await openStore(folder)
  await fill(folder, again, 1500, 150)
  await again.close()
  return folder
}

async function fill(_folder: string, store: Awaited<ReturnType<typeof openStore>>, from: number, count: number) {
  for (let i = from; i < from + count; i++) {
    const text = Buffer.from(`${i} `.repeat(30).padEnd(200, 'x'))
    void store.append('first', text)
    void store.append('second', text)
    if (i % 100 === 0) await store.settled()
  }
  await store.settled()
}

const onTheLog = async (folder: string, change: (file: string) => Promise<void>) => {
  const [log] = await storeFiles(folder, '.log')
  await change(log ?? '')
}
const onTheTable = async (folder: string, change: (file: string) => Promise<void>) => {
  const [table] = await storeFiles(folder, '.ldb')
  await change(table ?? '')
}
const onTheManifest = async (folder: string, change: (file: string) => Promise<void>) => {
  const [manifest] = await storeFiles(folder, 'MANIFEST-')
  await change(manifest ?? '')
}
const cut = (bytes: number) => (file: string) =>
  changeFile(file, (content) => content.subarray(0, content.length - bytes))

/** What is done to the store, and whether records are lost by it. */
const damages: readonly [string, (folder: string) => Promise<void>, 'lost' | 'none'][] = [
  ['the log lost its last 100 bytes', (folder) => onTheLog(folder, cut(100)), 'lost'],
  ['the log is garbled in the middle', (folder) => onTheLog(folder, (file) => changeFile(file, garbled(16))), 'lost'],
  ['the log is emptied', (folder) => onTheLog(folder, (file) => truncate(file)), 'lost'],
  ['the log is deleted', (folder) => onTheLog(folder, (file) => rm(file)), 'lost'],
  ['CURRENT is deleted', (folder) => rm(path.join(folder, 'store', 'CURRENT')), 'none'],
  ['CURRENT is emptied', (folder) => truncate(path.join(folder, 'store', 'CURRENT')), 'none'],
  ['the MANIFEST is garbled', (folder) => onTheManifest(folder, (f) => changeFile(f, garbled(16, 0.1))), 'none'],
  ['the MANIFEST is deleted', (folder) => onTheManifest(folder, (file) => rm(file)), 'none'],
  ['a table is garbled in the middle', (folder) => onTheTable(folder, (f) => changeFile(f, garbled(64))), 'lost'],
  ['a table lost 1 KB at its end', (folder) => onTheTable(folder, cut(1024)), 'lost'],
  ['a table is deleted', (folder) => onTheTable(folder, (file) => rm(file)), 'lost'],
  ['the whole store is deleted', (folder) => rm(path.join(folder, 'store'), { recursive: true }), 'lost'],
]

test.each(damages)('%s: it opens, and what is lost is told', async (_, damage, loss) => {
  const folder = await usedWorkspace()
  await damage(folder)

  const store = await openStore(folder)
  const unreadable = store.unreadableOf('first') + store.unreadableOf('second')
  const read = (await store.load('first')).updates.length + (await store.load('second')).updates.length
  if (loss === 'none') {
    expect({ unreadable, read }).toEqual({ unreadable: 0, read: 3300 })
  } else {
    expect(unreadable).toBeGreaterThan(0)
    expect(unreadable + read).toBe(3300)
    expect(existsSync(await store.copyAside())).toBe(true)
  }
  // It can be written as before.
  await store.append('third', Buffer.from('new'))
  expect(store.problem).toBeNull()
  await store.close()
})

test('a flipped byte inside a value is detected, though LevelDB returns it', async () => {
  const folder = await usedWorkspace()
  const level = new ClassicLevel<string, Buffer>(path.join(folder, 'store'), { valueEncoding: 'buffer' })
  const key = 'doc!first!u!0000000700'
  const value = await level.get(key)
  value?.writeUInt8((value.readUInt8(50) ^ 1) & 0xff, 50)
  await level.put(key, value ?? Buffer.alloc(0))
  await level.close()

  const store = await openStore(folder)
  expect(store.unreadableOf('first')).toBe(1)
  expect(store.unreadableOf('second')).toBe(0)
  expect((await store.load('first')).updates).toHaveLength(1649)
  await store.close()
})

test('the damaged store is set aside as it was, with the log that opening drops', async () => {
  const folder = await usedWorkspace()
  await onTheLog(folder, (file) => changeFile(file, garbled(16)))
  const [log] = await storeFiles(folder, '.log')
  const store = await openStore(folder)
  const aside = await store.copyAside()
  expect(await readdir(path.join(aside, 'logs-before-opening'))).toContain(path.basename(log ?? ''))
  expect(await readdir(aside)).toEqual(expect.arrayContaining(['store', 'marks.json']))
  await store.close()
})

test('a sound store leaves nothing aside', async () => {
  const folder = await usedWorkspace()
  const store = await openStore(folder)
  await store.close()
  expect(existsSync(path.join(folder, 'set-aside', '.logs'))).toBe(false)
})

test('damage is reported at every opening until the document is written as a whole', async () => {
  const folder = await usedWorkspace()
  await onTheLog(folder, (file) => rm(file))
  for (let opening = 0; opening < 2; opening++) {
    const store = await openStore(folder)
    expect(store.unreadableOf('first')).toBe(150)
    await store.close()
  }
  const store = await openStore(folder)
  await store.replace(new Map([['first', Buffer.from('recovered')]]), new Map())
  await store.close()
  const again = await openStore(folder)
  expect(again.unreadableOf('first')).toBe(0)
  expect(again.unreadableOf('second')).toBe(150)
  expect((await again.load('first')).updates.map(String)).toHaveLength(1)
  await again.close()
})

test('a workspace that was repaired opens after its next damage too', async () => {
  const folder = await usedWorkspace()
  for (let round = 0; round < 3; round++) {
    await onTheManifest(folder, (file) => rm(file))
    const store = await openStore(folder)
    // The repair left a folder of its own in the store.
    expect(existsSync(path.join(folder, 'store', 'lost'))).toBe(true)
    expect((await store.load('first')).updates.length).toBe(1650)
    const aside = await store.copyAside()
    expect((await readdir(path.join(aside, 'store'))).includes('lost')).toBe(round > 0)
    await store.close()
  }
})

test.each([
  ['the damaged store has to be repaired', (folder: string) => onTheManifest(folder, (file) => rm(file))],
  ['records are found missing', (folder: string) => onTheLog(folder, cut(100))],
])('if %s and cannot be set aside, it opens as soon as it can be', async (_, damage) => {
  const folder = await usedWorkspace()
  await damage(folder)
  await rm(path.join(folder, 'set-aside'), { recursive: true, force: true })
  await writeFile(path.join(folder, 'set-aside'), 'in the way')
  for (let tries = 0; tries < 3; tries++)
    await expect(openStore(folder)).rejects.not.toMatchObject({ problem: { code: 'storeLocked' } })
  await rm(path.join(folder, 'set-aside'))
  const store = await openStore(folder)
  expect((await store.load('first')).updates.length).toBeGreaterThan(1600)
  await store.close()
})

test('what a killed app had written is reported missing if its log is gone', async () => {
  const folder = await temporaryFolder()
  const store = await openStore(folder, { watermarksAfterMs: 5 })
  for (let i = 0; i < 80; i++) await store.append('first', Buffer.from(`${i}`))
  await vi.waitFor(async () => expect((await readWatermarks(folder)).get('first')?.seq).toBe(80))
  // As a kill leaves it: nothing was closed.
  const killed = await temporaryFolder()
  for (const name of ['store', 'marks.json'])
    await cp(path.join(folder, name), path.join(killed, name), { recursive: true })
  await store.close()
  await onTheLog(killed, (file) => rm(file))

  const again = await openStore(killed)
  expect(again.unreadableOf('first')).toBe(80)
  await again.close()
})
