import { expect, test } from 'vitest'
import type { Case } from '../../../src/domain/library'
import { blanksFor, pagesOf as numbersOf } from '../../../src/papers/casebook/bookPages'
import { casebookData } from '../../../src/papers/casebook/casebookData'
import type { PaperInput } from '../../../src/papers/paper'
import { pagesOf, printed, textOf } from './press'
import { segment, sessionOf, sessionTwo } from './sessionTwo'

const withCases = (cases: readonly Partial<Case>[]): PaperInput => ({
  ...sessionTwo,
  library: {
    ...sessionTwo.library,
    cases: new Map(
      cases.map((one, i) => {
        const id = `case${i}`
        const order = String(i).padStart(4, '0')
        const topicId = i % 2 === 0 ? '助推社会治理' : null
        const summary = `第${i + 1}个案例的简介。`
        const base = {
          name: `第${i + 1}个案例`,
          unitId: '徐家汇街道',
          topicId,
          summary,
          deletedAt: null,
          sample: false,
        }
        return [id, { ...base, id, order, ...one }]
      }),
    ),
  },
})

test('the cases of the session in the order of the stage, by topic, with when they are on', () => {
  const groups = casebookData(sessionTwo, { scope: 'session' })?.groups ?? []
  expect(groups.map(({ topic, cases }) => [topic, cases.length])).toEqual([['助推社会治理', 4]])
  expect(groups[0]?.cases[0]).toMatchObject({ unit: '徐家汇街道', onStage: [{ time: '14:08' }] })
  expect(casebookData(sessionOf([segment('talk', 'A', 5)]), { scope: 'session' })).toBe(null)
})

test('the whole season without what was deleted; cases without a topic come last', () => {
  const data = casebookData(withCases([{}, {}, { deletedAt: 1 }]), { scope: 'season' })
  expect(data?.groups.map(({ topic, cases }) => [topic, cases.map(({ name }) => name)])).toEqual([
    ['助推社会治理', ['第1个案例']],
    ['', ['第2个案例']],
  ])
})

test('the contents give the page on which each case begins', async () => {
  const long = '很长的经过，一句接一句，写了两页多。'.repeat(120)
  const input = withCases([{}, { summary: long }, {}, {}, { summary: long }, {}])
  const { pdf, pieces } = await printed('casebook', input, { scope: 'season' })
  const pages = pagesOf(pdf)
  const contents = pages[1] ?? ''
  for (let i = 0; i < 6; i += 1) {
    const number = Number(new RegExp(`第${i + 1}个案例\\s+(\\d+)`).exec(contents)?.[1])
    expect(pages[number - 1]).toContain(`第${i + 1}个案例`)
    expect(pieces[number - 1]).toEqual([`case${i}`])
  }
})

test('a case of two pages lies open: it begins on a left page', async () => {
  const long = '很长的经过，一句接一句，写了两页。'.repeat(70)
  const { pieces } = await printed('casebook', withCases([{ summary: long }, {}, { summary: long }]), {
    scope: 'season',
  })
  for (const id of ['case0', 'case2']) {
    const pages = pieces.flatMap((ids, i) => (ids.includes(id) ? [i + 1] : []))
    expect([pages.length > 1, (pages[0] ?? 1) % 2]).toEqual([true, 0])
  }
})

test.each([
  ['short ones follow one another', [['cover'], [], ['a'], ['b']], '', 'a3 b4'],
  ['a long one on a left page stays', [['cover'], [], ['a'], ['b'], ['b']], '', 'a3 b4'],
  ['a long one on a right page is moved by a blank one', [['cover'], [], ['a'], ['a'], ['b']], 'a', 'a4 b6'],
])('%s', (_, pieces, blanks, pages) => {
  const ids = ['a', 'b']
  const before = blanksFor(ids, pieces)
  expect([...before].join()).toBe(blanks)
  expect([...numbersOf(ids, pieces, before)].map(([id, page]) => `${id}${page}`).join(' ')).toBe(pages)
})

test('72 cases: each on a page of its own, every one in the contents', async () => {
  const cases = Array.from({ length: 72 }, () => ({}))
  const { pdf, missing } = await printed('casebook', withCases(cases), { scope: 'season' })
  expect(missing).toEqual([])
  for (let i = 0; i < 72; i += 1) expect(textOf(pdf).split(`第${i + 1}个案例\n`).length).toBeGreaterThan(1)
})

test('nothing internal, rare characters, missing data, English', async () => {
  const input = withCases([{ name: '㐀𠮷镕喆', summary: '', unitId: null }])
  const { pdf, missing } = await printed('casebook', { ...input, language: 'en' }, { scope: 'season' })
  expect(missing).toEqual([])
  expect(textOf(pdf)).toMatch(/㐀𠮷镕喆[\s\S]*No summary yet/)
  expect(textOf(pdf)).not.toContain('内部')
})
