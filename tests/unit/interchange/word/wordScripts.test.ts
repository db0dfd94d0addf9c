import { describe, expect, test } from 'vitest'
import {
  closingMark,
  factMark,
  markIn,
  scriptMark,
  segmentKey,
  titleMark,
} from '../../../../src/domain/script/wordMark'
import type { WordSection } from '../../../../src/domain/script/wordReturn'
import { compareScripts } from '../../../../src/interchange/word/compareScripts'
import { documentParagraphs } from '../../../../src/interchange/word/documentParagraphs'
import { wordSections } from '../../../../src/interchange/word/wordSections'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const styles = new Map([
  ['Heading2', 'heading'],
  ['Facts', 'facts'],
] as const)
const readBody = (body: string, titles: readonly string[] = ['开场', '串场']) => {
  const xml = `<w:document ${namespace}><w:body>${body}</w:body></w:document>`
  return wordSections({ ...documentParagraphs(xml, styles), comments: new Map(), titles })
}
const scriptsIn = (body: string): string[] => readBody(body).sections.map(({ script }) => script)
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, style = '') => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
const bookmark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`
const start = (id: number, segment: string, script = '') => bookmark(id, scriptMark(segment, script))
const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`
const point = (id: number, name: string) => bookmark(id, name) + end(id)

test('marks fit Word: hidden, letters and digits, at most 40 characters; and can be read again', () => {
  const id = '3f0c9a1e-7d65-4b7e-9c1d-2f2f6f1f2a10'
  const names = [scriptMark(id, '各位来宾'), titleMark(id, '开场', '各位来宾'), factMark(id, '14:00', 12), closingMark]
  for (const name of names) expect(name).toMatch(/^_[0-9a-z_]{1,39}$/)
  expect(names.map((name) => markIn(name)?.kind)).toEqual(['script', 'title', 'fact', 'closing'])
  expect(markIn(`${names[0]}_Copy_1_Copy_1`)).toEqual(markIn(names[0] ?? ''))
  expect(markIn(scriptMark('a', ''))).toEqual({ kind: 'script', key: segmentKey('a'), exported: '' })
  expect(markIn('_Toc12345')).toBe(null)
})

test.each([
  ['one paragraph', p(start(0, 'a') + run('各位来宾') + run('，下午好！') + end(0)), ['各位来宾，下午好！']],
  [
    'several paragraphs, without the text before and after',
    p(run('标题')) + p(start(0, 'a') + run('一')) + p(run('二') + end(0)) + p(run('后')),
    ['一\n二'],
  ],
  ['a line break', p(start(0, 'a') + run('一') + '<w:r><w:br/></w:r>' + run('二') + end(0)), ['一\n二']],
  [
    'tracked changes as they would be accepted',
    p(start(0, 'a') + '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>' + run('新') + '</w:ins>' + end(0)),
    ['新'],
  ],
  [
    'a paragraph whose end is deleted by a tracked change together with the next',
    `<w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>${start(0, 'a')}${run('一')}</w:p>` + p(run('二') + end(0)),
    ['一二'],
  ],
  [
    'moved text at its new place',
    p(start(0, 'a') + `<w:moveFrom>${run('一')}</w:moveFrom>${run('二')}<w:moveTo>${run('三')}</w:moveTo>` + end(0)),
    ['二三'],
  ],
  ['an empty one', p(start(0, 'a') + end(0)), ['']],
  ['bookmarks of others', p(bookmark(1, '_GoBack') + run('一') + end(1)), []],
  ['bookmarks between paragraphs', start(0, 'a') + p(run('一')) + end(0) + p(run('后')), ['一']],
  [
    'one that was copied counts once',
    p(start(0, 'a') + run('一') + end(0)) + p(start(1, 'a') + run('二') + end(1)),
    ['一'],
  ],
  [
    'the span between a pair that LibreOffice has split',
    p(run('1　开场'), 'Heading2') +
      p(point(0, scriptMark('a', '')) + run('一')) +
      p(run('二')) +
      p(point(1, `${scriptMark('a', '')}_Copy_1`) + run('2　串场'), 'Heading2') +
      p(run('三')),
    ['一\n二', '三'],
  ],
  [
    'words typed into the empty paragraph of a split pair',
    p(run('1　开场'), 'Heading2') + p(point(0, scriptMark('a', '')) + point(1, scriptMark('a', '')) + run('新写的')),
    ['新写的'],
  ],
  [
    'nothing where a script was deleted with its paragraphs',
    p(run('1　开场'), 'Heading2') +
      p(point(1, scriptMark('a', '')) + run('2　串场'), 'Heading2') +
      p(start(2, 'b') + run('三') + end(2)),
    ['', '三'],
  ],
  [
    'no line that closes the file',
    p(run('1　开场'), 'Heading2') +
      p(run('14:00'), 'Facts') +
      p(start(0, 'a') + run('一')) +
      p(point(1, closingMark) + run('（主持词完）'), 'Facts'),
    ['一'],
  ],
  [
    'a heading within a script as part of it',
    p(point(9, titleMark('a', '开场', '')) + run('1　开场'), 'Heading2') +
      p(start(0, 'a') + run('一')) +
      p(run('小标题'), 'Heading2') +
      p(run('二')),
    ['一\n小标题\n二'],
  ],
  [
    'a script whose heading was deleted',
    p(point(9, titleMark('a', '开场', '')) + run('1　开场'), 'Heading2') +
      p(start(0, 'a') + run('一')) +
      p(point(8, factMark('b', '14:05', 0)) + run('14:05'), 'Facts') +
      p(end(0) + start(1, 'b') + run('二')),
    ['一', '二'],
  ],
  [
    'headings alone, where every mark is lost',
    p(run('1　开场'), 'Heading2') + p(run('一')) + p(run('2. 串场')) + p(run('二')),
    ['一', '二'],
  ],
])('reads %s', (_, body, scripts) => expect(scriptsIn(body)).toEqual(scripts))

describe('compares three ways', () => {
  const section = (segmentId: string | null, script: string, more: Partial<WordSection> = {}): WordSection => {
    const mark = segmentId === null ? null : markIn(titleMark(segmentId, '开场', '原稿'))
    const known = mark?.kind === 'title' ? { key: mark.key, exported: mark.exported, titleExported: mark.title } : {}
    const none = { key: null, exported: null, titleExported: null, facts: [], comments: [], tracked: [] }
    return { ...none, title: '开场', ...known, script, ...more }
  }
  const here = (script: string, title = '开场') => [{ segmentId: 'a', title, script }]
  const compared = (sections: readonly WordSection[], session = here('原稿'), exportedKeys: string[] | null = null) =>
    compareScripts({ sections, exportedKeys }, session)

  test.each([
    ['nobody touched it', '原稿', '原稿', 'kept'],
    ['white space and empty lines are no change', '原 稿\n', '原稿', 'kept'],
    ['changed there', '改过的稿', '原稿', 'changedThere'],
    ['changed here', '原稿', '这边改了', 'changedHere'],
    ['changed on both sides', '那边改了', '这边改了', 'both'],
    ['changed in the same way on both sides', '同样改了', '同样改了', 'kept'],
    ['emptied there', '', '原稿', 'emptied'],
  ])('%s', (_, there, script, state) => {
    expect(compared([section('a', there)], here(script)).rows.map((one) => one.state)).toEqual([state])
  })

  test('a section without marks is found by its heading and reported as different, not as changed there', () => {
    const [row] = compared([section(null, '改过的稿')]).rows
    expect(row).toMatchObject({ segmentId: 'a', state: 'differs', isByHeading: true, there: '改过的稿' })
    expect(compared([section(null, '原稿')]).rows[0]).toMatchObject({ state: 'kept', isByHeading: true })
  })

  test('two segments with the same title are not identified by it', () => {
    const twice = [...here('原稿'), { segmentId: 'b', title: '开场', script: '' }]
    expect(compared([section(null, '改过的稿')], twice).rows.map(({ state }) => state)).toEqual(['gone'])
  })

  test('a file in which every script is empty is not trusted', () => {
    const session = [...here('原稿'), { segmentId: 'b', title: '串场', script: '有话' }]
    expect(compared([section('a', ''), section('b', '')], session).isBlank).toBe(true)
    expect(compared([section('a', ''), section('b', '有话')], session).isBlank).toBe(false)
    expect(compared([section('a', '')], here('')).isBlank).toBe(false)
  })

  test('an exported script missing from the file is lost; what never was in the file is not reported', () => {
    const session = [...here('原稿'), { segmentId: 'b', title: '串场', script: '新写的' }]
    expect(compared([], session, [segmentKey('a')]).rows).toMatchObject([
      { segmentId: 'a', state: 'lost', there: null },
    ])
    expect(compared([], session).rows).toEqual([])
  })

  test('what is gone here is reported with its text', () => {
    expect(compared([section('x', '还在那边')]).rows).toMatchObject([
      { segmentId: null, title: '开场', state: 'gone', there: '还在那边', here: null },
    ])
  })

  test('a title changed there is reported, one changed here is not', () => {
    const titleThere = (there: string, title: string) =>
      compared([section('a', '原稿', { title: there })], here('原稿', title)).rows[0]?.titleThere
    expect(titleThere('开场白', '开场')).toBe('开场白')
    expect(titleThere('开场', '欢迎')).toBe(null)
    expect(titleThere('开场白', '开场白')).toBe(null)
  })

  test('changed or added lines under a heading are reported', () => {
    const mark = markIn(factMark('a', '14:00　5:00', 0))
    const known = mark?.kind === 'fact' ? mark.fact : ''
    const told = (facts: WordSection['facts']) => compared([section('a', '原稿', { facts })]).rows[0]?.factsThere
    expect(told([{ text: '14:00  5:00', exported: known }])).toEqual([])
    expect(told([{ text: '14:10　5:00', exported: known }])).toEqual(['14:10　5:00'])
    expect(
      told([
        { text: '14:00　5:00', exported: known },
        { text: '话筒：2 支', exported: null },
      ]),
    ).toEqual(['话筒：2 支'])
    expect(told([{ text: '14:00　5:00', exported: null }])).toEqual([])
  })
})
