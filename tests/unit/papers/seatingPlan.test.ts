import { expect, test } from 'vitest'
import { usualHouse } from '../../../src/domain/houseStyle'
import { papers } from '../../../src/papers/papers'
import { preparedPaper } from '../../../src/papers/state/preparedPaper'
import { hall, hallOf, listOnly } from './attendeeFixtures'
import { pagesOf, printed, read } from './printing'
import { sessionTwo } from './sessionTwo'

const prepared = (lines: readonly string[], chosen = {}) =>
  preparedPaper(papers.seatingPlan, listOnly(lines), usualHouse, chosen)

const ranked = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `代表${i + 1}号 · 徐家汇街道 · 居民 · leader · ${i + 1}`)

/** The names on the seats, in the order on the page. */
const seatsIn = (pdf: Uint8Array): number[] =>
  [...read(pdf, 'pdftotext', '-raw').matchAll(/代表(\d+)号/g)].map(([, number]) => Number(number))

test('seats are given by rank, which is printed as typed; then to leaders without one', () => {
  const lines = [...hall, '周华 · 徐家汇街道 · 主任 · leader']
  const seats = prepared(lines)
    ?.said.pieces.slice(0, -1)
    .map(({ name, fields }) => `${fields['seat']} ${name}`)
  expect(seats).toEqual(['1 欧阳修远', '2 王和平', '3 𠮷田', '4 迪丽热巴·迪力木拉提', ' 周华'])
})

test.each([
  ['nobody', []],
  ['nobody with a rank', ['周敏 · 徐家汇街道']],
])('%s: nothing to print', (_, lines) => expect(prepared(lines)).toBeNull())

test.each([
  ['audience', [6, 4, 2, 1, 3, 5, 7, 9, 8, 10]],
  ['stage', [10, 8, 9, 7, 5, 3, 1, 2, 4, 6]],
])('looking at the %s, the sheet is turned by 180°', async (view, order) => {
  const { pdf, pages } = await printed('seatingPlan', listOnly(ranked(10)), { view, seats: 7 })
  expect(pages).toBe(1)
  expect(seatsIn(pdf)).toEqual(order)
  const text = pagesOf(pdf)[0] ?? ''
  const isHallFirst = text.indexOf('观众席') < text.indexOf('第一排')
  expect(isHallFirst).toBe(view === 'audience')
})

test('60 seats are on one landscape sheet, everybody once', async () => {
  const { pdf, pages, pieces } = await printed('seatingPlan', listOnly(ranked(60)), { seats: 11 })
  expect(pages).toBe(1)
  expect(pieces.flat().filter((id) => id !== 'sum')).toHaveLength(60)
  expect(seatsIn(pdf).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
  expect(read(pdf, 'pdfinfo')).toMatch(/Page size: +841.89 x 595.28/)
})

test('long names and units are set smaller and stay within the sheet', async () => {
  const { pdf, missing } = await printed('seatingPlan', hallOf([...hall, ...ranked(12)]), { seats: 15 })
  expect(missing).toEqual([])
  const text = read(pdf, 'pdftotext', '-raw').replaceAll(/\s/g, '')
  for (const words of ['迪丽热巴·', '迪力木拉提', '𠮷田', '欧阳修远']) expect(text).toContain(words)
  for (const [, right] of read(pdf, 'pdftotext', '-bbox').matchAll(/xMax="([\d.]+)"/g)) {
    expect(Number(right)).toBeLessThanOrEqual(841.89 - 39)
  }
})

test('a team with a rank has a seat', () => {
  const team = [...sessionTwo.library.teams.values()][0]
  const [entry] = hallOf(['x · y · z · guest · 1']).session.attendees
  const session = { ...sessionTwo.session, attendees: entry ? [{ ...entry, teamId: team?.id ?? null }] : [] }
  const pieces = preparedPaper(papers.seatingPlan, { ...sessionTwo, session }, usualHouse)?.said.pieces
  expect(pieces?.map(({ name }) => name)).toEqual([team?.name, '合计'])
})

test('in English', async () => {
  const { pdf } = await printed('seatingPlan', { ...listOnly(hall), language: 'en' })
  expect(pagesOf(pdf)[0]).toMatch(/Audience[\s\S]*Row 1[\s\S]*4 seats\. No\. 1 is in the middle/)
})

test('rank 3 is printed as 3, whoever is missing before it', async () => {
  const lines = ['甲 · 乙单位 · 主任 · leader · 1', '丙 · 乙单位 · 主任 · guest · 3', '丁 · 乙单位 · 主任 · leader']
  const pieces = prepared(lines)?.said.pieces.slice(0, -1)
  expect(pieces?.map(({ name, fields }) => [name, fields['seat']])).toEqual([
    ['甲', '1'],
    ['丙', '3'],
    ['丁', ''],
  ])
  const { pdf } = await printed('seatingPlan', listOnly(lines))
  expect(pagesOf(pdf)[0]).toMatch(/\b3\b/)
  expect(pagesOf(pdf)[0]).not.toMatch(/\b2\b(?!\d)(?=\s+丙)/)
})
