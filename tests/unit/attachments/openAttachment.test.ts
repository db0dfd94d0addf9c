import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addAttachment } from '../../../electron/attachments/addAttachment'
import { AttachmentFiles } from '../../../electron/attachments/attachmentFiles'
import { OfferedFiles } from '../../../electron/attachments/offeredFiles'
import { nameToSave, openAttachment, saveAttachment } from '../../../electron/attachments/openAttachment'
import { temporaryFolder } from '../documents/folders'

const pdf = Buffer.from('%PDF-1.7\n')
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(20)])

/** Files with one attachment of this content, and what opening it led to. */
async function withAttachment(content: Buffer, name: string, type = 'application/pdf') {
  const files = new AttachmentFiles(await temporaryFolder())
  const { sha256, path: file } = await files.add({ bytes: content }, name, 1)
  const folder = path.join(await temporaryFolder(), 'opened')
  const opened: string[] = []
  const open = (answer = '') =>
    openAttachment(files, { sha256, name, type }, folder, async (copy) => {
      opened.push(copy)
      return answer
    })
  return { files, sha256, file, folder, opened, open }
}

test('a read-only copy is opened under its own name, and the stored file is not touched', async () => {
  const { open, opened, folder, file } = await withAttachment(pdf, '通知：第二期.pdf')
  await open()
  await open()
  expect(opened.map((copy) => path.basename(copy))).toEqual(['通知：第二期.pdf', '通知：第二期.pdf'])
  expect(new Set(opened).size).toBe(2)
  expect(opened.every((copy) => copy.startsWith(folder))).toBe(true)
  expect((await stat(opened[0] ?? '')).mode & 0o777).toBe(0o444)
  expect(await readFile(file)).toEqual(pdf)
})

test.each([
  ['a program', Buffer.from('MZ\0\0'), '通知.pdf', 'attachmentNeverOpened'],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /'), '清理.sh', 'attachmentNeverOpened'],
  ['a web page', Buffer.from('<script></script>'), '网页.html', 'attachmentNeverOpened'],
])('%s is never opened', async (_, content, name, code) => {
  const { open, opened } = await withAttachment(content, name)
  await expect(open()).rejects.toMatchObject({ problem: { code, params: { file: name } } })
  expect(opened).toEqual([])
})

test.each([
  ['说明', Buffer.from('文字'), 'text/plain', '说明.txt'],
  ['说明.bat', Buffer.from('del *.*'), 'text/plain', '说明.bat.txt'],
  ['第 2.3 版', pdf, 'application/pdf', '第 2.3 版.pdf'],
  ['图', png, 'image/png', '图.png'],
])(
  '“%s”, whose ending a person removed or changed, is opened with one that fits',
  async (name, content, type, openedAs) => {
    const { open, opened } = await withAttachment(content, name, type)
    await open()
    expect(opened.map((copy) => path.basename(copy))).toEqual([openedAs])
  },
)

test('a missing file, a changed one and a system without a program for it are told', async () => {
  const { open, opened, file } = await withAttachment(pdf, '通知.pdf')
  await expect(open('No application found')).rejects.toMatchObject({ problem: { code: 'attachmentWithoutProgram' } })
  opened.length = 0
  await writeFile(file, '%PDF-1.7 other')
  await expect(open()).rejects.toMatchObject({ problem: { code: 'attachmentChanged' } })
  await rm(file)
  await expect(open()).rejects.toMatchObject({ problem: { code: 'attachmentMissing' } })
  expect(opened).toEqual([])
})

test('a copy is saved where a person chose, whole or not at all', async () => {
  const { files, sha256 } = await withAttachment(pdf, '通知.pdf')
  const folder = await temporaryFolder()
  const asked = { sha256, name: '通知', type: 'application/pdf' }
  const target = path.join(folder, await nameToSave(files, asked))
  await saveAttachment(files, asked, target)
  expect(path.basename(target)).toBe('通知.pdf')
  expect(await readFile(target)).toEqual(pdf)
  await mkdir(path.join(folder, '已有'))
  const inTheWay = saveAttachment(files, asked, path.join(folder, '已有'))
  await expect(inTheWay).rejects.toMatchObject({ problem: { code: 'folderInTheWay' } })
  const gone = saveAttachment(files, asked, path.join(folder, 'no', 'x.pdf'))
  await expect(gone).rejects.toMatchObject({ problem: { code: 'exportFailed' } })
})

test('files are offered by number, with their size or why they cannot be added', async () => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, '通知.pdf'), pdf)
  await writeFile(path.join(folder, '空.txt'), '')
  const offered = new OfferedFiles()
  const offers = await offered.offer(['通知.pdf', '空.txt', '没有.txt', '.'].map((name) => path.join(folder, name)))
  expect(offers.map(({ bytes, problem }) => [bytes > 0, problem?.code ?? 'fine'].join(' '))).toEqual([
    'true fine',
    'false fileEmpty',
    'false attachmentSourceGone',
    'true attachmentNoFile',
  ])
  expect(offered.at(offers[0]?.id ?? -1)).toEqual({ path: path.join(folder, '通知.pdf'), name: '通知.pdf', bytes: 9 })
  expect(offered.at(99)).toBeUndefined()
})

const added = async (files: AttachmentFiles, bytes: Buffer, name: string, isReadable = true) =>
  addAttachment(files, { source: { bytes }, name, bytes: bytes.length, isReadable: async () => isReadable })

test('what is named as a picture and is none is refused, and nothing of it stays', async () => {
  const files = new AttachmentFiles(await temporaryFolder())
  const refused = { problem: { code: 'attachmentNoPicture' } }
  await expect(added(files, Buffer.from('<html>'), '图.png')).rejects.toMatchObject(refused)
  await expect(added(files, png, '断了的.png', false)).rejects.toMatchObject(refused)
  expect(await files.hashes()).toEqual([])
  expect(await added(files, png, '图.png')).toMatchObject({ name: '图.png', type: 'image/png', bytes: png.length })
  expect(await added(files, Buffer.from('MZ'), '工具.exe')).toMatchObject({ type: 'application/octet-stream' })
  // Content that was there before stays, whatever is refused.
  await expect(added(files, png, '图.png', false)).rejects.toMatchObject(refused)
  expect(await files.hashes()).toHaveLength(2)
})
