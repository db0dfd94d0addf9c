import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFile } from '../../../electron/papers/saveFile'
import { canMount, smallDisk } from '../documents/smallDisk'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'save-paper-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const pdf = new TextEncoder().encode('%PDF-1.7')

test('writes the whole file, in place of an older one, and leaves nothing else', async () => {
  const file = path.join(folder, '节目单.pdf')
  writeFileSync(file, 'an older one')
  await saveFile(pdf, file)
  expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7')
  expect(readdirSync(folder)).toEqual(['节目单.pdf'])
})

test('a missing folder is reported with the file and the reason', async () => {
  const file = path.join(folder, 'gone', '节目单.pdf')
  await expect(saveFile(pdf, file)).rejects.toMatchObject({
    problem: { code: 'exportFailed', params: { file, detail: expect.stringContaining('ENOENT') } },
  })
})

test('what cannot be replaced stays as it was, and no partial file is left', async () => {
  const file = path.join(folder, '节目单.pdf')
  mkdirSync(file)
  writeFileSync(path.join(file, 'kept'), 'kept')
  await expect(saveFile(pdf, file)).rejects.toMatchObject({
    problem: { code: 'folderInTheWay', params: { path: file } },
  })
  expect(readdirSync(folder)).toEqual(['节目单.pdf'])
  expect(readdirSync(file)).toEqual(['kept'])
})

test.skipIf(!canMount)('a disk without room for it is said to be full, and no half file stays', async () => {
  const disk = smallDisk(1)
  const large = new Uint8Array(2 * 1024 * 1024)
  await expect(saveFile(large, path.join(disk, '节目单.pdf'))).rejects.toMatchObject({
    problem: { code: 'diskFull', params: { folder: disk } },
  })
  expect(readdirSync(disk)).toEqual([])
})
