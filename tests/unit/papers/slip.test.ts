import { expect, test } from 'vitest'
import { workingHeadOf } from '../../../src/papers/workingHead'
import type { SlipData } from '../../../src/papers/replacementSlip/slipSchema'
import { numberRanges, pagesIn } from '../../../src/papers/numberRanges'
import { pagesOf, printed, read } from './press'
import { sessionTwo } from './sessionTwo'

const slip: SlipData = {
  head: workingHeadOf(sessionTwo),
  paper: 'programme',
  oldRevision: 1,
  oldCode: 'K7QD',
  copies: 40,
  changes: ['我在亭子等你 人员 吴丽华 → 何小满', '去掉 吴丽华'],
  tearUp: [2, 3],
  oldPages: 4,
  putIn: [2, 3],
  newPages: 4,
  cards: null,
}

test('the slip lies on top of the pages that are printed again, and says what to do with the old ones', async () => {
  const { pdf, pages } = await printed('programme', sessionTwo, {}, { slip, only: [2, 3], revision: 2, code: 'M3XA' })
  const [first = '', second = ''] = pagesOf(pdf)
  expect(pages).toBe(3)
  for (const words of [
    '换页单：节目单',
    'r1 · K7QD',
    'r2 · M3XA',
    '何小满',
    '撕掉旧版第 2–3 页（40 份）',
    '换上新版第 2–3 页',
  ]) {
    expect(first).toContain(words)
  }
  expect(second).toContain('节目流程')
})

test('where only something was taken away, the slip comes alone', async () => {
  const { pages } = await printed('programme', sessionTwo, {}, { slip: { ...slip, putIn: [], tearUp: [5] }, only: [] })
  expect(pages).toBe(1)
})

test('for a paper that the session has no more of, it only says what to tear up', async () => {
  const gone = { ...slip, putIn: [], newPages: 0, tearUp: [1, 2, 3, 4] }
  const { pdf, pages } = await printed('programme', sessionTwo, {}, { slip: gone, only: [], code: 'M3XA' })
  expect(pages).toBe(1)
  expect(pagesOf(pdf)[0]).toContain('撕掉旧版全部 4 页')
  expect(pagesOf(pdf)[0]).not.toMatch(/换上|才是新的/)
})

test('for single cards it names them; it has the size of the sheets under it', async () => {
  const cards = { ...slip, paper: 'runSheet' as const, cards: { tearUp: ['吴丽华'], putIn: ['吴丽华', '周敏'] } }
  const { pdf } = await printed('runSheet', sessionTwo, {}, { slip: cards })
  expect(pagesOf(pdf)[0]).toMatch(/撕掉 1 张：吴丽华[\s\S]*放入新的 2 张：吴丽华、周敏/)
  const sizes = [...read(pdf, 'pdfinfo', '-l', '9').matchAll(/size: +([\d.]+ x [\d.]+)/g)].map(([, size]) => size)
  expect(new Set(sizes)).toEqual(new Set(['841.89 x 595.28']))
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
