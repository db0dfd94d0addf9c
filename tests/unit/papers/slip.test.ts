import path from 'node:path'
import { expect, test } from 'vitest'
import { openPaperMaker } from '../../../electron/papers/paperMaker'
import { usualHouse } from '../../../src/domain/houseStyle'
import { numberRanges, pagesIn } from '../../../src/papers/content/numberRanges'
import type { SlipData, SlipPile } from '../../../src/papers/replacementSlip/slipSchema'
import { workingHeadOf } from '../../../src/papers/content/workingHead'
import { pagesOf, read } from './printing'
import { sessionTwo } from './sessionTwo'

const maker = openPaperMaker(path.resolve('node_modules'))

const sheet = (name: string, ...pages: (readonly [number, string])[]) => ({
  name,
  pages: pages.map(([page, code]) => ({ page, code })),
})

const cards: SlipPile = {
  words: ['A4 对折', '5月18日 16:20 打印'],
  copies: 1,
  unit: 'card',
  isWhole: false,
  rows: [
    { old: sheet('何启明', [1, 'K7QD']), now: sheet('何启铭', [1, 'M3XA']) },
    { old: sheet('吴丽华', [1, 'T2EF']), now: null },
    { old: null, now: sheet('何小满', [1, 'V9WB']) },
  ],
  stays: 24,
  changes: ['何启铭 姓名 何启明 → 何启铭'],
}
const booklet: SlipPile = {
  words: ['A5 折页'],
  copies: 120,
  unit: 'leaf',
  isWhole: false,
  rows: [
    {
      old: sheet('', [6, 'A222'], [3, 'B333'], [4, 'C444'], [5, 'D555']),
      now: sheet('', [6, 'A222'], [3, 'X777'], [4, 'C444'], [5, 'D555']),
    },
  ],
  stays: 1,
  changes: ['主题有改动'],
}

async function slipOf(paper: SlipData['paper'], ...piles: SlipPile[]) {
  const slip: SlipData = { head: workingHeadOf(sessionTwo), paper, piles }
  const house = { ...usualHouse }
  const pdf = await maker.slips({ slips: [slip, slip], language: 'zh-CN', house, printedAt: '2021-05-18 16:20' })
  return { pdf, pages: pagesOf(pdf).map((page) => page.replaceAll(/\s+/g, '')) }
}

test('a slip identifies old cards by what is printed on them, and says what replaces them', async () => {
  const { pages } = await slipOf('placeCards', cards)
  for (const words of [
    '换页单：席卡',
    'A4对折·5月18日16:20打印·1份',
    '其余24张没有变，编号仍然有效，不要撕。',
    '何启明K7QD→何启铭M3XA',
    '吴丽华T2EF—',
    '—何小满V9WB',
    '姓名何启明→何启铭',
  ]) {
    expect(pages[0]).toContain(words)
  }
})

test('a leaf of a booklet is one line, with the code of each of its pages', async () => {
  const { pages } = await slipOf('programme', booklet)
  expect(pages[0]).toContain('A5折页·120份')
  expect(pages[0]).toContain('第3–6页→第3–6页3B3334C4445D5556A2223X7774C4445D5556A222')
})

test('it covers all piles of a paper; each slip begins on its own page, in A4', async () => {
  const { pdf, pages } = await slipOf('programme', booklet, { ...booklet, words: ['A4 竖版'], copies: 3 })
  expect(pages).toHaveLength(2)
  expect(pages[0]).toMatch(/A5折页·120份.*A4竖版·3份/)
  expect(read(pdf, 'pdfinfo', '-l', '9').match(/595\.28 x 841\.89/g)).toHaveLength(2)
})

test('for a paper that no longer exists, everything is destroyed; a file has no number of copies', async () => {
  const gone = {
    ...cards,
    isWhole: true,
    stays: 0,
    copies: 0,
    rows: [{ old: sheet('何启明', [1, 'K7QD']), now: null }],
  }
  const { pages } = await slipOf('placeCards', gone)
  expect(pages[0]).toContain('现在已经没有这份纸：全部撕掉，不用换上。')
  expect(pages[0]).toContain('存成的PDF，印过几份就换几份')
})

test.each([
  [[1, 3, 4, 5, 9], '1、3–5、9'],
  [[2], '2'],
  [[], ''],
])('%j reads %s', (numbers, words) => expect(numberRanges(numbers)).toBe(words))

test.each([
  ['1-3, 5', [1, 2, 3, 5]],
  ['１－３，５', [1, 2, 3, 5]],
  ['5、2 2', [2, 5]],
  ['3-1', null],
  ['0', null],
  ['11', null],
  ['一', null],
  ['', null],
])('pages “%s” of ten', (text, pages) => expect(pagesIn(text, 10)).toEqual(pages))
