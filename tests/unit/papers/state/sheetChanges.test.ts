import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../../src/domain/papers/printLog'
import { sheetChanges } from '../../../../src/papers/state/sheetChanges'
import { sheetsOf, type MadeSheet } from '../../../../src/papers/state/sheets'
import { saddleOrder } from '../../../../src/papers/page/saddleOrder'

/** `1:a 2:b`, pages with their contents; `李:a`, cards. */
const made = (words: string): readonly MadeSheet[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word, i) => {
      const [key = '', content = ''] = word.split(':')
      const isPage = /^\d+$/.test(key)
      const number = isPage ? Number(key) : i + 1
      return {
        of: isPage ? null : key,
        name: '',
        number,
        content,
        from: [number],
        pages: [{ page: number, code: content }],
      }
    })

/** Codes of another version: they do not show what is the same. */
const out = (words: string): readonly Sheet[] =>
  made(words).map(({ of, name, number, pages }) => ({
    of,
    name,
    number,
    pages: pages.map(({ page, code }) => ({ page, code: code.toUpperCase() })),
  }))

const codeOf = (sheet: Sheet | null): string => sheet?.pages.map(({ code }) => code).join() ?? '-'
const replaced = (before: string, after: string, isPart = false, lies = before) => {
  const result = sheetChanges({ out: out(lies), before: made(before), now: made(after), isPart })
  return {
    rows: result.changes.map(({ old, now }) => `${codeOf(old)}→${codeOf(now)}`).join(' '),
    stays: result.stays,
    sheets: result.sheets.map(codeOf).join(' '),
  }
}

describe('which sheets to replace', () => {
  test.each([
    ['nothing has changed', '1:a 2:b', '1:a 2:b', '', 2, 'A B'],
    ['one page', '1:a 2:b 3:c', '1:a 2:x 3:c', 'B→x', 2, 'A x C'],
    ['one more page', '1:a', '1:a 2:b', '-→b', 1, 'A b'],
    ['one page less', '1:a 2:b', '1:a', 'B→-', 1, 'A'],
    ['a card in another place stays', '李:a 王:b', '王:b 李:a', '', 2, 'B A'],
    ['a card is renamed, one is removed, one is added', '李:a 王:b 张:c', '李:x 张:c 赵:d', 'A→x -→d B→-', 1, 'x C d'],
  ])('%s', (_, before, after, rows, stays, sheets) => expect(replaced(before, after)).toEqual({ rows, stays, sheets }))

  test('for a range of pages, only the pages in it', () =>
    expect(replaced('1:a 2:b 3:c', '1:x 2:b 3:y 4:z', true, '2:b 3:c')).toEqual({
      rows: 'C→y',
      stays: 1,
      sheets: 'B y',
    }))

  test('what cannot be rendered again is compared by the codes printed on it', () => {
    const result = sheetChanges({ out: out('1:a 2:b'), before: null, now: made('1:A 2:x'), isPart: false })
    expect(result.changes.map(({ old, now }) => `${codeOf(old)}→${codeOf(now)}`)).toEqual(['B→x'])
    expect(result.stays).toBe(1)
  })

  const papers = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'xyz')), {
    selector: ([key]) => key,
  })
  test('sheets that stay and replacements together are the present paper', () => {
    fc.assert(
      fc.property(papers, papers, (was, is) => {
        const [before, now] = [was, is].map((paper) => made(paper.map((pair) => pair.join(':')).join(' ')))
        if (!before || !now) return
        const { sheets, changes, stays } = sheetChanges({ out: before, before, now, isPart: false })
        expect(sheets.map(({ of, pages }) => [of, pages[0]?.code])).toEqual(is)
        expect(stays + changes.filter((change) => change.now).length).toBe(is.length)
      }),
    )
  })
})

describe('the sheets of a paper', () => {
  const mark = (page: number, of: string | null = null) => ({ of, page, content: `00000000000${page}` })
  const shown = (sheets: readonly MadeSheet[]) =>
    sheets.map(
      ({ of, number, pages, from }) => `${of ?? number}: ${pages.map(({ page }) => page).join()} <${from.join()}>`,
    )

  test('pages, or a range of them', () => {
    expect(shown(sheetsOf([[mark(1)], [mark(2)]], null, 'page', new Map()))).toEqual(['1: 1 <1>', '2: 2 <2>'])
    expect(shown(sheetsOf([[mark(2)], [mark(4)]], [2, 4], 'page', new Map()))).toEqual(['2: 2 <2>', '4: 4 <4>'])
  })
  test('leaves of a booklet, each with two faces and so four pages', () => {
    const faces = saddleOrder(7).map((face) => face.flatMap((index) => (index === null ? [] : mark(index + 1))))
    expect(shown(sheetsOf(faces, null, 'leaf', new Map()))).toEqual(['1: 1,2,7 <1,2>', '2: 6,3,4,5 <3,4>'])
  })
  test('cards side by side, and a notice of two pages, with the names on them', () => {
    const cards = [[mark(1, 'a'), mark(1, 'b')], [mark(1, 'c')]]
    expect(shown(sheetsOf(cards, null, 'card', new Map()))).toEqual(['a: 1 <1>', 'b: 1 <1>', 'c: 1 <2>'])
    const notice = sheetsOf([[mark(1, 'a')], [mark(2, 'a')]], null, 'notice', new Map([['a', '周敏']]))
    expect(shown(notice)).toEqual(['a: 1,2 <1,2>'])
    expect(notice[0]?.name).toBe('周敏')
  })
})
