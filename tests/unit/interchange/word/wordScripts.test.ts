// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { compareScripts } from '../../../../src/interchange/word/compareScripts'
import { readScripts, type WordScript } from '../../../../src/interchange/word/readScripts'
import { markIn, markName, segmentKey } from '../../../../src/domain/script/scriptMark'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const scriptsIn = (body: string): string[] => {
  const xml = `<w:document ${namespace}><w:body>${body}</w:body></w:document>`
  return readScripts(new DOMParser().parseFromString(xml, 'text/xml')).map(({ text }) => text)
}
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const start = (id: number, segment: string, script = '') =>
  `<w:bookmarkStart w:id="${id}" w:name="${markName(segment, script)}"/>`
const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`

test('a mark fits Word: hidden, letters and digits, at most 40 signs; and is read again', () => {
  const name = markName('3f0c9a1e-7d65-4b7e-9c1d-2f2f6f1f2a10', '各位来宾，下午好！')
  expect(name).toMatch(/^_[0-9a-z_]{1,39}$/)
  expect(markIn(name)?.key).toBe(segmentKey('3f0c9a1e-7d65-4b7e-9c1d-2f2f6f1f2a10'))
  expect(markIn(markName('a', ''))?.exported).toBe('')
  expect(markIn('_Toc12345')).toBe(null)
})

test.each([
  [
    'one paragraph',
    `<w:p>${start(0, 'a')}${run('各位来宾')}${run('，下午好！')}${end(0)}</w:p>`,
    ['各位来宾，下午好！'],
  ],
  [
    'over several paragraphs, without what stands before and after',
    `<w:p>${run('标题')}</w:p><w:p>${start(0, 'a')}${run('一')}</w:p><w:p>${run('二')}${end(0)}</w:p><w:p>${run('后')}</w:p>`,
    ['一\n二'],
  ],
  ['a line break', `<w:p>${start(0, 'a')}${run('一')}<w:r><w:br/></w:r>${run('二')}${end(0)}</w:p>`, ['一\n二']],
  [
    'tracked changes as they would be accepted',
    `<w:p>${start(0, 'a')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>${end(0)}</w:p>`,
    ['新'],
  ],
  ['an empty one', `<w:p>${start(0, 'a')}${end(0)}</w:p>`, ['']],
  ['bookmarks of others', `<w:p><w:bookmarkStart w:id="1" w:name="_GoBack"/>${run('一')}${end(1)}</w:p>`, []],
  [
    'one that was copied counts once',
    `<w:p>${start(0, 'a')}${run('一')}${end(0)}</w:p><w:p>${start(1, 'a')}${run('二')}${end(1)}</w:p>`,
    ['一'],
  ],
])('reads %s', (_, body, scripts) => expect(scriptsIn(body)).toEqual(scripts))

describe('three ways', () => {
  const exported = '原稿'
  const away = (segment: string, text: string): WordScript => {
    const mark = markIn(markName(segment, exported))
    if (!mark) throw new Error('no mark')
    return { ...mark, text }
  }
  const here = (script: string) => [{ segmentId: 'a', title: '开场', script }]
  test.each([
    ['nobody touched it', '原稿', '原稿', 'kept'],
    ['blanks and lines are no change', '原 稿\n', '原稿', 'kept'],
    ['changed there', '改过的稿', '原稿', 'changedThere'],
    ['changed here', '原稿', '这边改了', 'changedHere'],
    ['changed on both sides', '那边改了', '这边改了', 'both'],
    ['changed alike on both sides', '同样改了', '同样改了', 'kept'],
    ['emptied there', '', '原稿', 'changedThere'],
  ])('%s', (_, there, script, state) => {
    expect(compareScripts([away('a', there)], null, here(script)).map((one) => one.state)).toEqual([state])
  })

  test('a mark that was exported and is not there is lost; what never was in the file is not told', () => {
    const session = [...here('原稿'), { segmentId: 'b', title: '串场', script: '新写的' }]
    expect(compareScripts([], [segmentKey('a')], session)).toEqual([
      { segmentId: 'a', title: '开场', state: 'lost', there: null, here: '原稿' },
    ])
    expect(compareScripts([], null, session)).toEqual([])
  })

  test('what is gone here is told with its words', () => {
    expect(compareScripts([away('x', '还在那边')], null, here('原稿'))).toEqual([
      { segmentId: null, title: '', state: 'gone', there: '还在那边', here: null },
    ])
  })
})
