import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { readWord } from '../../../../electron/files/readWord'
import { wordFile } from '../../../../electron/papers/word/wordFile'
import type { WordReturn } from '../../../../src/domain/script/wordReturn'
import { factMark, scriptMark, segmentKey, titleMark } from '../../../../src/domain/script/wordMark'
import { compareScripts, type ScriptHere } from '../../../../src/interchange/word/compareScripts'
import type { WordDocument } from '../../../../src/papers/word/wordDocument'

/** The session that the files were saved from. */
export const session: readonly ScriptHere[] = [
  {
    segmentId: 'a',
    title: '开场',
    script: '各位来宾，下午好！\n[掌声]今天的主题是“加梯”。[停顿 5s]\n先认识几位邻居。',
  },
  { segmentId: 'b', title: '串场', script: '' },
  { segmentId: 'c', title: '案例分享', script: '有请乐山的代表。' },
  { segmentId: 'd', title: '小结', script: '谢谢各位。\n下期再见。' },
]

/** Only script marks matter here. */
export const wordDocumentOf = (scripts: readonly ScriptHere[] = session): WordDocument => ({
  title: '文明实践助推社会治理 · 主持词',
  facts: ['第2期　2021年5月20日（星期四）　14:00'],
  header: '第2期　文明实践助推社会治理',
  footer: '主持词 · 第2期 · r1 · K7QD',
  page: { size: 'A4', isLandscape: false },
  blocks: scripts.map(({ segmentId, title, script }, i) => ({
    type: 'script',
    heading: { text: `${i + 1}　${title}`, mark: titleMark(segmentId, title, script) },
    facts: [{ text: `14:0${i}　5:00　主持串场`, mark: factMark(segmentId, `14:0${i}　5:00　主持串场`, 0) }],
    mark: scriptMark(segmentId, script),
    lines: script.split('\n').filter(Boolean),
    points: 16,
  })),
  closing: '（主持词完）',
  scriptKeys: scripts.map(({ segmentId }) => segmentKey(segmentId)),
})

export const exported = (): Promise<Uint8Array> => wordFile(wordDocumentOf())

/** A Word file with its text changed as XML. */
export function withDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  return zipSync({ ...files, 'word/document.xml': strToU8(change(documentOf(bytes))) })
}

const documentOf = (bytes: Uint8Array): string =>
  strFromU8(
    unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'] ?? new Uint8Array(),
  )

/** A Word file from its parts, stored as text beside the tests. */
export function zipOf(folder: string): Uint8Array {
  const root = path.join(import.meta.dirname, folder)
  const parts: Zippable = {}
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    parts[path.relative(root, file).replaceAll(path.sep, '/')] = new Uint8Array(readFileSync(file))
  }
  return zipSync(parts)
}

export const read = (bytes: Uint8Array): WordReturn =>
  readWord({ name: '主持词.docx', bytes, titles: session.map(({ title }) => title) })

/** The state of each segment, as `title state`, with the file's text if it differs. */
export function told(bytes: Uint8Array, here = session): string[] {
  return compareScripts(read(bytes), here).rows.map(({ title, state, there }) =>
    [title, state, state === 'kept' || !there ? '' : there].filter(Boolean).join(' '),
  )
}
