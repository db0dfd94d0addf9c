import { expect, test } from 'vitest'
import { bookOrder } from '../../../src/papers/casebook/bookOrder'
import { casebookData } from '../../../src/papers/casebook/casebookData'
import type { SessionInput } from '../../../src/papers/paper'
import { blank } from '../domain/library'
import { withCases } from './casebookFixtures'
import { pagesOf, printed, read, textOf } from './printing'
import { casting, segment, sessionOf, sessionTwo } from './sessionTwo'

const session = { scope: 'session', story: true } as const
const season = { scope: 'season', story: true } as const
const squeezed = (text: string) => text.replaceAll(/\s+/g, '')

test("a session's cases in the order of the stage, each with when it was on and who showed it", () => {
  const { cases, cover } = casebookData(sessionTwo, session) ?? { cases: [], cover: null }
  expect(cover).toMatchObject({ number: 2, theme: '文明实践助推社会治理', organizer: '徐汇区新时代文明实践中心' })
  expect(cases.map(({ number, name, presented }) => [number, name, presented.map(({ time }) => time).join()])).toEqual([
    [1, '乐山片区“幸福乐加梯”', '14:08'],
    [2, '姐妹“雷锋亭”', '15:10'],
    [3, '“417”街区一体化“软治理”', '15:18'],
    [4, '“馨空间”公租房治理新模式', '15:30'],
  ])
  // The stage manager is behind the scenes.
  expect(cases[0]?.presented[0]?.who).toEqual(['周敏'])
})

test('all cases of the library by their topics, deleted ones left out, those without a topic last', () => {
  const input = withCases(9, () => 1)
  const cases = new Map(input.library.cases)
  for (const [id, one] of cases) {
    if (id === 'case003') cases.set(id, { ...one, deletedAt: 1 })
    if (id === 'case000') cases.set(id, { ...one, topicId: null })
  }
  const data = casebookData({ ...input, library: { ...input.library, cases } }, season)
  expect(data?.cases.map(({ id }) => Number(id.slice(4)))).toEqual([4, 8, 1, 5, 2, 6, 7, 0])
  expect(data?.cover).toMatchObject({ number: null, theme: '', season: '第一季' })
})

test.each([
  ['a session without cases', sessionOf([segment('talk', 'A', 5)])],
  [
    'a session whose case is skipped',
    sessionOf([segment('caseShare', 'A', 5, { caseId: '姐妹“雷锋亭”', skipped: true })]),
  ],
])('%s has no compendium', (_, input) => expect(casebookData(input, session)).toBe(null))

test('session 2: cover, contents with page numbers, a page for each case', async () => {
  const { pdf, pages, missing, pieces } = await printed('casebook', sessionTwo)
  const [cover = '', contents = '', first = ''] = pagesOf(pdf)
  expect([pages, missing]).toEqual([6, []])
  expect(cover).toMatch(/文明实践\s+助推社会治理\s+第一季\s+第二期\s+案例汇编[\s\S]+共 4 个案例/)
  expect(squeezed(contents)).toMatch(
    /目录01乐山片区“幸福乐加梯”徐家汇街道302姐妹“雷锋亭”康健街道4.*04“馨空间”公租房治理新模式漕河泾街道6/,
  )
  expect(squeezed(first)).toMatch(/01助推社会治理乐山片区“幸福乐加梯”/)
  for (const words of ['新时代文明实践如何助推社', '14:08', '周敏', '2021年5月20日（星期四）'])
    expect(squeezed(first)).toContain(words)
  expect(pieces).toEqual([
    ['cover'],
    ['contents'],
    ...['乐山片区“幸福乐加梯”', '姐妹“雷锋亭”', '“417”街区一体化“软治理”', '“馨空间”公租房治理新模式'].map((id) => [
      `case ${id}`,
    ]),
  ])
})

test('a longer case is a spread: facts on the left page, text on the right; nothing lost, no empty page', async () => {
  const lengths = [3, 25, 3, 60, 40, 2, 25]
  const input = withCases(lengths.length, (i) => lengths[i] ?? 1)
  const { pdf, pieces } = await printed('casebook', input, season)
  const shown = pagesOf(pdf).map(squeezed)
  const cases = casebookData(input, season)?.cases ?? []
  for (const { id, number, name, summary } of cases) {
    const at = pieces.flatMap((ids, i) => (ids.includes(`case ${id}`) ? [i + 1] : []))
    const isLong = summary.length > 1_000
    expect(at.length > 1).toBe(isLong)
    if (isLong) expect((at[0] ?? 1) % 2).toBe(0)
    const text = at.map((page) => shown[page - 1] ?? '').join('')
    expect(text.split('走访了').length).toBe(summary.split('走访了').length)
    expect(shown[(at[0] ?? 1) - 1]).toContain(squeezed(name))
    // The contents have its page number.
    expect(shown[1]).toMatch(new RegExp(`0${number}${name}[^0-9]*${at[0]}(0|案例汇编|\\D)`))
  }
  const left = shown.filter((_, i) => i > 1 && pieces[i]?.length === 0)
  for (const text of left) expect(text).toMatch(/^笔记/)
})

test.each([
  // Pages of each case, ~ a spread; where each begins if the first would be on page 3.
  ['short cases follow one another', '1 1 1', '3 4 5'],
  ['a spread begins on a left page', '1 2~ 1', '3 4 6'],
  ['a page for notes comes before a spread that would begin on a right page', '2~ 1 3~', '*4 6 *8'],
  ['a spread of three pages', '1 3~ 2~', '3 4 *8'],
])('%s', (_, cases, begins) => {
  const lengths = cases
    .split(' ')
    .map((text, i) => ({ id: String(i), count: parseInt(text), isSpread: text.endsWith('~') }))
  const counts = new Map(lengths.map(({ id, count }) => [id, count]))
  const spreads = new Set(lengths.flatMap(({ id, isSpread }) => (isSpread ? [id] : [])))
  const { firstPages, notesBefore } = bookOrder(lengths, spreads, 3, counts)
  expect(lengths.map(({ id }) => `${notesBefore.has(id) ? '*' : ''}${firstPages.get(id)}`).join(' ')).toBe(begins)
})

test('the contents of a session follow the running order, whatever the topics', async () => {
  const topics = ['a', 'b', 'a']
  const input = withCases(3, () => 1)
  const cases = [...input.library.cases.values()].map((one, i) => ({ ...one, topicId: topics[i] ?? null }))
  const rows = cases.map(({ id }, i) => segment('caseShare', `环节${i}`, 5, { caseId: id }))
  const library = { ...input.library, cases: new Map(cases.map((one) => [one.id, one])) }
  const { pdf } = await printed('casebook', { ...sessionOf(rows), library })
  expect(squeezed(pagesOf(pdf)[1] ?? '')).toMatch(/^目录01第1号.*02第2号.*03第3号/)
})

test('72 cases: each on its page, all A4, and the contents have several pages', async () => {
  const { pdf, pages, pieces } = await printed(
    'casebook',
    withCases(72, (i) => (i % 7) + 1),
    season,
  )
  expect(pieces.flat().filter((id) => id.startsWith('case '))).toHaveLength(72)
  expect(read(pdf, 'pdfinfo')).toMatch(new RegExp(`Pages: +${pages}\\n`))
  expect(read(pdf, 'pdfinfo', '-l', '999').match(/size: +595.28 x 841.89/g)).toHaveLength(pages)
  expect(textOf(pdf)).toMatch(/强化理论宣传[\s\S]+建设志愿服务队伍/)
})

test('a bar beside a changed case moves nothing', async () => {
  const input = withCases(3, (i) => (i === 1 ? 30 : 2))
  const plain = await printed('casebook', input, season)
  const barred = await printed('casebook', input, season, { changed: ['case case001', 'case case002'] })
  expect(barred.pieces).toEqual(plain.pieces)
  expect(textOf(barred.pdf)).toBe(textOf(plain.pdf))
})

test('rare characters, long names, missing units and words, English', async () => {
  const input = withCases(2, () => 0)
  const cases = [...input.library.cases.values()].map((one) => ({
    ...one,
    unitId: null,
    topicId: null,
    name: `㐀𠮷镕喆${'很长的名字要占好几行才写得完'.repeat(5)}`,
  }))
  const library = { ...input.library, cases: new Map(cases.map((one) => [one.id, one])) }
  const { pdf, missing, pages } = await printed('casebook', { ...input, library, language: 'en' }, season)
  expect([missing, pages]).toEqual([[], 4])
  expect(textOf(pdf)).toMatch(/Case\s+compendium[\s\S]+2 cases[\s\S]+Contents[\s\S]+㐀𠮷镕喆/)
})

test('a team that presents a case is named', () => {
  const troupe = '幸福乐加梯新时代文明实践志愿服务队'
  const row = segment('skit', '上上下下', 12, { caseId: '姐妹“雷锋亭”', castings: [casting('performer', troupe)] })
  expect(casebookData(sessionOf([row]), session)?.cases[0]?.presented[0]?.who).toEqual([troupe])
})

test('a case says what was done, and where it was presented and spread to; one without that is as before', async () => {
  const [one] = sessionTwo.library.cases.values()
  if (!one) throw new Error('the session has no case')
  const figures = [{ id: 'f', order: 'f', label: '走访居民', value: '128', unit: '户' }]
  const details = { id: one.id, problem: '', method: '三张清单', effect: '装好了', figures, refinements: [] }
  const spread = blank('spreads', 's', { caseId: one.id, unitId: '田林街道', on: '2021-07-05', state: 'trial' })
  const told: SessionInput = {
    ...sessionTwo,
    details: new Map([[one.id, details]]),
    library: { ...sessionTwo.library, spreads: new Map([['s', spread]]) },
  }
  const { pdf } = await printed('casebook', told)
  const words = textOf(pdf).replaceAll(/\s+/g, '')
  for (const word of ['走访居民128户', '三张清单', '装好了', '田林街道']) expect(words).toContain(word)
  const bare = casebookData(sessionTwo, { scope: 'session', story: true })
  expect(bare).toEqual(casebookData(sessionTwo, { scope: 'session', story: false }))
})
