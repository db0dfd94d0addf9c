import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareScripts } from '../../../../src/interchange/word/compareScripts'
import { exported, read, session, told, withDocument, zipOf } from './wordFiles'

const asItWas = ['开场 kept', '串场 kept', '案例分享 kept', '小结 kept']

/** Our file saved by LibreOffice 7.4, once and twice. Its parts are stored as text. */
const kept = ['libreOffice/savedOnce', 'libreOffice/savedTwice', 'libreOffice/beforeTitleMarks'].map(
  (folder) => [folder, zipOf(folder)] as const,
)

test.each(kept)('a script that LibreOffice has saved comes back as it went: %s', (_, bytes) => {
  expect(told(bytes)).toEqual(asItWas)
})

test.each(kept)('what is changed after LibreOffice has saved it is found: %s', (_, bytes) => {
  const edited = withDocument(bytes, (xml) => xml.replace('先认识几位邻居。', '先认识几位街坊。'))
  expect(told(edited)).toEqual([
    '开场 changedThere 各位来宾，下午好！\n[掌声]今天的主题是“加梯”。[停顿 5s]\n先认识几位街坊。',
    ...asItWas.slice(1),
  ])
})

test.each(kept)(
  'a script that was deleted in LibreOffice does not take the next heading as its text: %s',
  (_, bytes) => {
    // Its paragraph disappears with the mark at its beginning; the mark that LibreOffice puts on the next heading
    // stays.
    const edited = withDocument(bytes, (xml) => withoutParagraph(xml, '有请乐山的代表。'))
    expect(told(edited)).toEqual(['开场 kept', '串场 kept', '案例分享 emptied', '小结 kept'])
  },
)

function withoutParagraph(xml: string, words: string): string {
  const at = xml.indexOf(words)
  expect(at).toBeGreaterThan(0)
  const [from, to] = [xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length]
  return xml.slice(0, from) + xml.slice(to)
}

test('comments and tracked changes come back through LibreOffice', () => {
  const { sections } = read(zipOf('libreOffice/reviewed'))
  expect(sections.map(({ comments }) => comments)).toEqual([
    [{ author: '张主任', text: '这里慢一点', about: '下午好' }],
    [],
    [],
    [],
  ])
  expect(sections[3]).toMatchObject({
    script: '谢谢大家。\n下期再见。',
    tracked: [
      { how: 'removed', author: '张主任', text: '各位' },
      { how: 'added', author: '张主任', text: '大家' },
    ],
  })
  expect(told(zipOf('libreOffice/reviewed'))).toEqual([
    ...asItWas.slice(0, 3),
    '小结 changedThere 谢谢大家。\n下期再见。',
  ])
})

const soffice = found()

describe.skipIf(soffice === null)('where LibreOffice is installed', () => {
  test('it saves our file three times, and the scripts are the same', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'libre-'))
    try {
      let bytes = await exported()
      for (let round = 0; round < 3; round += 1) {
        bytes = savedByLibreOffice(bytes, folder)
        expect(told(bytes)).toEqual(asItWas)
        expect(compareScripts(read(bytes), session).rows.every((row) => row.titleThere === null)).toBe(true)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 180_000)
})

function found(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return 'soffice'
  } catch {
    return null
  }
}

/** Opens and saves a file, with a profile in `folder`. */
function savedByLibreOffice(bytes: Uint8Array, folder: string): Uint8Array {
  const [from, to] = [path.join(folder, 'script.docx'), path.join(folder, 'saved')]
  writeFileSync(from, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', to, from], { stdio: 'ignore' })
  return new Uint8Array(readFileSync(path.join(to, 'script.docx')))
}
