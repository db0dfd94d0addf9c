import { createHash } from 'node:crypto'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { AttachmentFiles } from '../../../electron/attachments/attachmentFiles'
import { canMount, smallDisk } from '../documents/smallDisk'
import { temporaryFolder } from '../documents/folders'
import { buildWriter, runAndKill } from '../documents/runAndKill'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A workspace's files, and a file of the user with this content. */
async function withSource(content: Buffer, name = '照片.jpg') {
  const folder = await temporaryFolder()
  const source = path.join(await temporaryFolder(), name)
  await writeFile(source, content)
  return { files: new AttachmentFiles(folder), source, folder }
}

/** Every file under the attachments folder. */
const allIn = async (files: AttachmentFiles) =>
  (await readdir(files.folder, { recursive: true })).filter((name) => !/^..$/.test(name))

test('a file is stored under the hash of its content, and the same content once', async () => {
  const content = Buffer.from('一张照片'.repeat(500_000))
  const { files, source } = await withSource(content)
  const progress: number[] = []
  const stored = await files.add({ path: source }, '照片.jpg', content.length, {
    onProgress: (bytes) => progress.push(bytes),
  })
  expect(stored).toMatchObject({ sha256: hash(content), bytes: content.length, isNew: true })
  expect(hash(await readFile(files.pathOf(stored.sha256)))).toBe(hash(content))
  expect(progress.length).toBeGreaterThan(2)
  expect(progress.at(-1)).toBe(content.length)
  expect(await files.add({ bytes: content }, '粘贴.jpg', content.length)).toMatchObject({ isNew: false })
  expect(await allIn(files)).toEqual([path.join(stored.sha256.slice(0, 2), stored.sha256)])
  expect(await files.stateOf(stored.sha256)).toBe('there')
})

test('two windows that add the same content at once leave one file', async () => {
  const content = Buffer.alloc(3_000_000, 7)
  const { files, source } = await withSource(content)
  const added = await Promise.all(
    Array.from({ length: 4 }, (_, i) => files.add(i % 2 ? { path: source } : { bytes: content }, 'x', 0)),
  )
  expect(added.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(await allIn(files)).toEqual([path.join(hash(content).slice(0, 2), hash(content))])
  expect(await files.stateOf(hash(content))).toBe('there')
})

const big = Buffer.alloc(8_000_000, 1)

test.each<[string, (source: string) => void, string]>([
  ['grows', (source) => appendFileSync(source, 'more'), 'attachmentSourceChanged'],
  ['is written over', (source) => writeFileSync(source, Buffer.alloc(8_000_000, 2)), 'attachmentSourceChanged'],
  ['is cut', (source) => writeFileSync(source, 'short'), 'attachmentSourceChanged'],
  ['vanishes', (source) => rmSync(source), 'attachmentSourceGone'],
])('a file that %s while it is copied is told, and nothing is left', async (_, change, code) => {
  const { files, source } = await withSource(big)
  let isChanged = false
  const onProgress = () => {
    if (!isChanged) change(source)
    isChanged = true
  }
  const added = files.add({ path: source }, '照片.jpg', big.length, { onProgress })
  await expect(added).rejects.toMatchObject({ problem: { code, params: { file: '照片.jpg' } } })
  expect(await allIn(files)).toEqual([])
})

test('a folder and a file that is not there are refused in words', async () => {
  const { files, folder, source } = await withSource(big)
  const add = (from: string) => files.add({ path: from }, '资料', 0)
  await expect(add(folder)).rejects.toMatchObject({ problem: { code: 'attachmentNoFile' } })
  await expect(add(`${source}.gone`)).rejects.toMatchObject({ problem: { code: 'attachmentSourceGone' } })
  expect(await allIn(files)).toEqual([])
})

test('a copy that is cancelled leaves nothing', async () => {
  const { files, source } = await withSource(big)
  const stop = new AbortController()
  const added = files.add({ path: source }, 'x', 0, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(added).rejects.toMatchObject({ name: 'AbortError' })
  expect(await allIn(files)).toEqual([])
})

test.runIf(canMount)('a full disk is told beforehand; if it fills up meanwhile, nothing is left', async () => {
  const { source } = await withSource(Buffer.alloc(64_000_000, 3))
  const files = new AttachmentFiles(smallDisk(56))
  await expect(files.add({ path: source }, 'x', 64_000_000)).rejects.toMatchObject({ problem: { code: 'diskFull' } })
  const expectedLess = files.add({ path: source }, 'x', 1_000)
  await expect(expectedLess).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await allIn(files)).toEqual([])
})

test('a missing file and a changed one are told, and adding the original mends both', async () => {
  const content = Buffer.from('原来的内容')
  const { files, source } = await withSource(content)
  const { sha256, path: file } = await files.add({ path: source }, 'x', 0)
  await writeFile(file, '别的内容了！！')
  expect(await files.stateOf(sha256)).toBe('changed')
  expect(await files.add({ path: source }, 'x', 0)).toMatchObject({ sha256, isNew: true })
  expect(await files.stateOf(sha256)).toBe('there')
  await rm(file)
  expect(await files.stateOf(sha256)).toBe('missing')
  await files.add({ path: source }, 'x', 0)
  expect(await readFile(file)).toEqual(content)
})

test('a file is only removed if it is older, and adding it again makes it young', async () => {
  const { files, source } = await withSource(Buffer.from('x'))
  const { sha256, path: file } = await files.add({ path: source }, 'x', 0)
  const dayAgo = new Date(Date.now() - 86_400_000)
  expect(await files.removeOlder(sha256, dayAgo.getTime())).toBe(false)
  await utimes(file, 1, 1)
  await files.add({ path: source }, 'x', 0)
  expect(await files.removeOlder(sha256, dayAgo.getTime())).toBe(false)
  await utimes(file, 1, 1)
  expect(await files.removeOlder(sha256, dayAgo.getTime())).toBe(true)
  expect(await files.hashes()).toEqual([])
})

test('what an interrupted copy left is removed at the next start, but no copy that is going on', async () => {
  const { files, source } = await withSource(big)
  await mkdir(files.folder, { recursive: true })
  await writeFile(path.join(files.folder, '.partial-left'), 'half')
  let removed: Promise<void> | null = null
  const { sha256 } = await files.add({ path: source }, 'x', 0, {
    onProgress: () => void (removed ??= files.removePartial()),
  })
  await removed
  expect(await allIn(files)).toEqual([path.join(sha256.slice(0, 2), sha256)])
})

test('killed at any moment, each file there is whole, and what was stored stays', { timeout: 120_000 }, async () => {
  const program = await buildWriter('killedCopier', '../attachments/killedCopier')
  const { source, folder } = await withSource(Buffer.alloc(30_000_000, 9))
  let stored = 0
  for (let round = 0; round < 12; round++) {
    const told = await runAndKill(program, folder, source, 1 + Math.random() * 150)
    const files = new AttachmentFiles(folder)
    await files.removePartial()
    expect((await allIn(files)).filter((name) => name.startsWith('.'))).toEqual([])
    for (const sha256 of await files.hashes()) {
      expect([sha256, await files.stateOf(sha256)]).toEqual([sha256, 'there'])
    }
    const there = new Set(await files.hashes())
    const kept = [...told.keys()].filter((sha256) => sha256.length === 64)
    expect(kept.filter((sha256) => !there.has(sha256))).toEqual([])
    stored += kept.length
    await rm(files.folder, { recursive: true, force: true })
  }
  expect(stored).toBeGreaterThan(3)
})
