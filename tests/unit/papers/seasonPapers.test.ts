import { describe, expect, test } from 'vitest'
import { seasonPaperNames, type SeasonPaperName } from '../../../src/domain/papers/paperNames'
import type { OptionValues } from '../../../src/domain/papers/optionValue'
import { usualHouse } from '../../../src/domain/houseStyle'
import type { LibrarySnapshot } from '../../../src/domain/library'
import { caseTextNames } from '../../../src/domain/season/caseDetails'
import type { SeasonInput } from '../../../src/papers/paper'
import { papers } from '../../../src/papers/papers'
import { preparedPaper } from '../../../src/papers/state/preparedPaper'
import { coverageTableData } from '../../../src/papers/coverageTable/coverageTableData'
import { stageTallyData } from '../../../src/papers/stageTally/stageTallyData'
import { visitPlanData } from '../../../src/papers/visitPlan/visitPlanData'
import { blank, byId, emptyLibrary } from '../domain/library'
import { pagesOf, printed, textOf } from './printing'
import { sampleSeason, seasonInputOf } from './sampleSeason'

const season = blank('seasons', 'season1', { name: '第一季', from: '2021-03-01', to: '2021-12-31' })
const withSeason = (more: Partial<LibrarySnapshot>): SeasonInput =>
  seasonInputOf({ ...emptyLibrary, seasons: byId([season]), ...more })

/** The text of a paper of the season, without blanks. */
const wordsOf = async (name: SeasonPaperName, input: SeasonInput, chosen: OptionValues = {}) =>
  textOf((await printed(name, input, chosen)).pdf).replaceAll(/[^\S\f]+/g, '')

describe('a season without anything', () => {
  test.each(seasonPaperNames)('has no %s', (name) =>
    expect(preparedPaper(papers[name], withSeason({}), usualHouse)).toBeNull(),
  )
})

describe('the foot of every page says which season and which print', () => {
  test.each(seasonPaperNames)('%s', async (name) => {
    const { pdf, missing } = await printed(name, sampleSeason, { which: name === 'stageTally' ? 'all' : '' })
    for (const page of pagesOf(pdf)) expect(page.replaceAll(/\s+/g, '')).toMatch(/·第一季·r1·[2-9A-Z]{4}\d+\/\d+/)
    expect(missing).toEqual([])
  })
})

test('visits come by round and day; what nobody visits is at the end of its round', () => {
  const units = ['a街道', 'b街道', 'c镇'].map((id) => blank('units', id, { town: true }))
  const visit = (id: string, unitId: string, date: string, time = '') =>
    blank('visits', id, { roundId: 'r', unitId, date, time })
  const input = withSeason({
    units: byId(units),
    rounds: byId([blank('rounds', 'r', { seasonId: 'season1', name: '第一轮' })]),
    visits: byId([
      visit('1', 'a街道', ''),
      visit('2', 'b街道', '2021-03-05', '14:00'),
      visit('3', 'b街道', '2021-03-05', '09:30'),
    ]),
  })
  const [round] = visitPlanData(input, { done: true, missing: true })?.rounds ?? []
  expect(round?.visits.map(({ id }) => id)).toEqual(['3', '2', '1'])
  expect(round?.missing.map(({ name }) => name)).toEqual(['c镇'])
})

test('a ledger of concerns by topic or unit, with where each was taken up', async () => {
  const byUnit = await wordsOf('concernLedger', sampleSeason)
  expect(byUnit).toContain('第2期5月20日')
  expect(byUnit).toContain('共8条')
  expect(await wordsOf('concernLedger', sampleSeason, { order: 'topic', which: 'open' })).not.toContain('加装电梯')
})

test('the sums of the coverage are the number of cases that have come far enough', () => {
  const sum = (from: 'lead' | 'featured') =>
    coverageTableData(sampleSeason, { from, size: 'A4' })
      ?.rows.flatMap(({ counts }) => counts)
      .reduce((a, b) => a + b, 0)
  expect(sum('lead')).toBe(72)
  expect(sum('featured')).toBe(25)
})

test('who was on stage is counted by session and segment, without the crew', () => {
  const tally = stageTallyData(sampleSeason, { which: 'held', order: 'count' })
  expect(tally?.people[0]).toMatchObject({ name: '林晓', times: 5, minutes: 21 })
  expect(tally?.people[0]?.sessions.map(({ number }) => number)).toEqual([1, 2, 3])
  const all = stageTallyData(sampleSeason, { which: 'all', order: 'count' })
  expect(all?.people.length).toBeGreaterThan(tally?.people.length ?? 0)
})

describe('a card of a case', () => {
  const [one] = [...sampleSeason.library.cases.values()].filter(({ name }) => name.includes('幸福乐加梯'))
  if (!one) throw new Error('the sample has no such case')

  test('says what was done and what came of it, and where it was on stage and spread to', async () => {
    const card = await wordsOf('caseCards', sampleSeason, { which: one.id })
    for (const words of ['128户', '解决什么问题', '怎么做', '成效', '主讲周敏', '第2期5月20日', '枫林街道7月5日试点'])
      expect(card).toContain(words)
    expect(card.split('\f')).toHaveLength(2)
  })

  test('long texts go on to a second page, and nothing is lost', async () => {
    const long = '居民区党总支和志愿服务队走访了128户居民，先把顾虑说透，再把办法议成。'.repeat(16)
    const texts = Object.fromEntries(caseTextNames.map((name) => [name, `${long}${name}完`])) as Record<string, string>
    const details = new Map(sampleSeason.details)
    const own = details.get(one.id)
    if (!own) throw new Error('the sample has no texts of that case')
    details.set(one.id, { ...own, ...texts })
    const { pdf } = await printed('caseCards', { ...sampleSeason, details }, { which: one.id })
    expect(pagesOf(pdf)).toHaveLength(2)
    for (const name of caseTextNames) expect(textOf(pdf)).toContain(`${name}完`)
  })
})

describe('names and texts as long as pages are printed to their end', () => {
  const long = '新时代文明实践'.repeat(160)
  const units = [blank('units', 'u', { name: `${long}街道`, town: true })]
  const input = withSeason({
    units: byId(units),
    topics: byId([blank('topics', 't', { name: `${long}议题`, seasonIds: ['season1'] })]),
    rounds: byId([blank('rounds', 'r', { seasonId: 'season1' })]),
    visits: byId([blank('visits', 'v', { roundId: 'r', unitId: 'u' })]),
    concerns: byId([
      blank('concerns', 'c', { seasonId: 'season1', text: `${long}完`, unitId: 'u', answer: `${long}毕` }),
    ]),
    cases: byId([
      blank('cases', 'k', {
        name: `${long}例`,
        seasonIds: ['season1'],
        unitId: 'u',
        summary: `${long}要`,
        stage: 'featured',
      }),
    ]),
    spreads: byId([blank('spreads', 's', { caseId: 'k', unitId: 'u', what: `${long}学` })]),
  })
  test.each<[SeasonPaperName, string]>([
    ['visitPlan', '街道'],
    ['concernLedger', '毕'],
    ['coverageTable', '议题'],
    ['caseCards', '要'],
    ['spreadLedger', '学'],
  ])('%s', async (name, end) => expect(await wordsOf(name, input)).toContain(end))
})
