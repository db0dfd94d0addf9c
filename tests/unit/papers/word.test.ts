import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordFile } from '../../../electron/papers/word/wordFile'
import { compareScripts } from '../../../src/interchange/word/compareScripts'
import type { WordDocument } from '../../../src/papers/word/wordDocument'
import { read, session, told, withDocument, wordDocumentOf } from '../interchange/word/wordFiles'

const script = wordDocumentOf()
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

test('a script comes back from its file unchanged', async () => {
  const bytes = await wordFile(script)
  expect(read(bytes).exportedKeys).toEqual(script.scriptKeys)
  expect(told(bytes)).toEqual(['开场 kept', '串场 kept', '案例分享 kept', '小结 kept'])
  const { rows } = compareScripts(read(bytes), session)
  expect(rows.filter(({ titleThere, factsThere }) => titleThere !== null || factsThere.length > 0)).toEqual([])
})

test('text typed under a script, and at the end of the file, belongs to the script', async () => {
  const added = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Script"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const paragraphs = (await xmlOf(script)).split('</w:p>')
  const at = paragraphs.findIndex((one) => one.includes('串场') && one.includes('Heading2'))
  paragraphs[at] = added('再补一段。') + paragraphs[at]
  const last = paragraphs.findIndex((one) => one.includes('（主持词完）'))
  paragraphs[last] = added('最后一段。') + paragraphs[last]
  const bytes = withDocument(await wordFile(script), () => paragraphs.join('</w:p>'))
  const scripts = session.map((one) => one.script)
  expect(read(bytes).sections.map((one) => one.script)).toEqual([
    `${scripts[0]}\n再补一段。`,
    ...scripts.slice(1, 3),
    `${scripts[3]}\n最后一段。`,
  ])
})

test('a title and a time changed in Word are found', async () => {
  const bytes = withDocument(await wordFile(script), (xml) =>
    xml.replace('1　开场', '1　开场与欢迎').replace('14:02　5:00', '14:12　5:00'),
  )
  expect(
    compareScripts(read(bytes), session).rows.map(({ titleThere, factsThere }) => [titleThere, ...factsThere]),
  ).toEqual([['开场与欢迎'], [null], [null, '14:12　5:00　主持串场'], [null]])
})

test('headings and scripts have styles; directions look different', async () => {
  const xml = await xmlOf(script)
  expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.*?开场/)
  expect(xml.match(/<w:pStyle w:val="Script"\/>/g)).toHaveLength(7)
  expect(xml).toMatch(/<w:color w:val="6F7782"\/>(?:(?!<\/w:r>).)*\[掌声\]/)
  expect(xml).toMatch(/w:w="11906" w:h="16838"/)
})

test('pages have a header and numbers', async () => {
  const files = unzipSync(await wordFile(script))
  const all = (prefix: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(prefix))
      .map(([, bytes]) => strFromU8(bytes))
      .join()
  expect(all('word/header')).toContain('文明实践助推社会治理')
  expect(all('word/footer')).toMatch(/K7QD.*PAGE.*NUMPAGES/s)
})

test('a table is landscape, its head repeats and its rows stay whole', async () => {
  const xml = await xmlOf(table)
  expect(xml).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/)
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3)
  expect(xml).toMatch(/<w:gridSpan w:val="2"\/>.*上半场/)
})
