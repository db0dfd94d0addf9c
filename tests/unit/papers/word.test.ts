// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordFile } from '../../../electron/papers/word/wordFile'
import { compareScripts } from '../../../src/interchange/word/compareScripts'
import { openWordFile } from '../../../src/interchange/word/openWordFile'
import { readScripts } from '../../../src/interchange/word/readScripts'
import { markName, segmentKey } from '../../../src/domain/script/scriptMark'
import type { WordDocument } from '../../../src/papers/word/wordDocument'

const scripts = [
  { segmentId: 'a', title: '开场', script: '各位来宾，下午好！\n[掌声]今天的主题是“加梯”。[停顿 5s]' },
  { segmentId: 'b', title: '串场', script: '' },
]
const script: WordDocument = {
  title: '主持词',
  facts: ['第2期　文明实践助推社会治理'],
  header: '文明实践助推社会治理',
  footer: '主持词 · 第2期 · r1 · K7QD',
  page: { size: 'A4', isLandscape: false },
  blocks: scripts.map(({ segmentId, title, script: text }) => ({
    type: 'script',
    heading: title,
    facts: ['14:00　5 分钟'],
    mark: markName(segmentId, text),
    lines: text.split('\n'),
    points: 16,
  })),
  closing: '（主持词完）',
  scriptKeys: scripts.map(({ segmentId }) => segmentKey(segmentId)),
}
const table: WordDocument = {
  ...script,
  page: { size: 'A3', isLandscape: true },
  blocks: [
    {
      type: 'table',
      columns: [
        { title: '时间', width: 1 },
        { title: '环节', width: 3 },
      ],
      rows: [{ heading: '上半场' }, { cells: ['14:08', '乐山片区“幸福乐加梯”\n案例分享'] }],
    },
  ],
  scriptKeys: [],
}

const xmlOf = async (word: WordDocument): Promise<string> =>
  strFromU8(unzipSync(await wordFile(word))['word/document.xml'] ?? new Uint8Array())

test('a script comes back from its file as it went, and nothing has changed', async () => {
  const file = openWordFile(await wordFile(script))
  if (!file) throw new Error('not a Word file')
  const read = readScripts(new DOMParser().parseFromString(file.document, 'text/xml'))
  expect(read.map(({ text }) => text)).toEqual(scripts.map(({ script: text }) => text))
  expect(file.exportedKeys).toEqual(script.scriptKeys)
  expect(compareScripts(read, file.exportedKeys, scripts).map(({ state }) => state)).toEqual(['kept', 'kept'])
})

test('what is written under a script, and at the end of the file, belongs to the script', async () => {
  const added = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Script"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const paragraphs = (await xmlOf(script)).split('</w:p>')
  const at = paragraphs.findIndex((one) => one.includes('串场'))
  paragraphs[at] = added('再补一段。') + paragraphs[at]
  const last = paragraphs.findIndex((one) => one.includes('（主持词完）'))
  paragraphs[last] = added('最后一段。') + paragraphs[last]
  const xml = new DOMParser().parseFromString(paragraphs.join('</w:p>'), 'text/xml')
  expect(readScripts(xml).map(({ text }) => text)).toEqual([`${scripts[0]?.script}\n再补一段。`, '最后一段。'])
})

test('headings and scripts have styles; directions stand apart', async () => {
  const xml = await xmlOf(script)
  expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.*?开场/)
  expect(xml.match(/<w:pStyle w:val="Script"\/>/g)).toHaveLength(3)
  expect(xml).toMatch(/<w:color w:val="6F7782"\/>(?:(?!<\/w:r>).)*\[掌声\]/)
  expect(xml).toMatch(/w:w="11906" w:h="16838"/)
})

test('pages have a head and numbers', async () => {
  const files = unzipSync(await wordFile(script))
  const all = (prefix: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(prefix))
      .map(([, bytes]) => strFromU8(bytes))
      .join()
  expect(all('word/header')).toContain('文明实践助推社会治理')
  expect(all('word/footer')).toMatch(/K7QD.*PAGE.*NUMPAGES/s)
})

test('a table lies across, its head repeats and its rows stay whole', async () => {
  const xml = await xmlOf(table)
  expect(xml).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/)
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3)
  expect(xml).toMatch(/<w:gridSpan w:val="2"\/>.*上半场/)
})

test('what is no Word file is none', () => {
  expect(openWordFile(new TextEncoder().encode('not a zip'))).toBe(null)
})
