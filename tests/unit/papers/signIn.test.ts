import { expect, test } from 'vitest'
import { attendeesView } from '../../../src/domain/attendance/attendeesView'
import { usualHouse } from '../../../src/domain/houseStyle'
import { papers } from '../../../src/papers/papers'
import { preparedPaper } from '../../../src/papers/state/preparedPaper'
import { phoneAs } from '../../../src/papers/content/phoneAs'
import { hall, hallOf, listOnly } from './attendeeFixtures'
import { pagesOf, printed, read, textOf } from './printing'
import { sessionOf } from './sessionTwo'

const named = (input: Parameters<typeof preparedPaper>[1], chosen = {}): string =>
  (preparedPaper(papers.signIn, input, usualHouse, chosen)?.said.pieces.slice(1) ?? [])
    .map(({ name }) => name)
    .join(' ')

const list = hall.map((line) => line.replace('Alexander von ', ''))

test.each([
  ['unit', '李一 高大富 高富 文静 迪丽热巴·迪力木拉提 王和平 欧阳修远 𠮷田 Humboldt 王'],
  ['rank', '欧阳修远 王和平 𠮷田 迪丽热巴·迪力木拉提 李一 高大富 高富 文静 Humboldt 王'],
  ['strokes', '王 王和平 文静 𠮷田 李一 欧阳修远 迪丽热巴·迪力木拉提 高富 高大富 Humboldt'],
  ['list', '王和平 欧阳修远 迪丽热巴·迪力木拉提 𠮷田 李一 高大富 高富 Humboldt 王 文静'],
])('ordered by %s', (order, names) => expect(named(listOnly(list), { order })).toBe(names))

test.each([
  ['13812345678', '138****5678'],
  ['138 1234 5678', '138 **** 5678'],
  ['021-64381234', '021-****1234'],
  ['64381234', '****1234'],
  ['12345', '***45'],
  ['', ''],
  ['见微信', '见微信'],
])('a phone %j is masked as %j', (phone, masked) => expect(phoneAs(phone, 'masked')).toBe(masked))

test.each([
  ['none', false, /13800000000|\*/],
  ['masked', true, /138\*\*\*\*0000/],
  ['full', true, /13800000000/],
])('phones %s', async (phones, isShown, pattern) => {
  const { pdf } = await printed('signIn', hallOf(hall), { phones })
  const text = textOf(pdf)
  expect(pattern.test(text)).toBe(isShown)
  expect(text.includes('电话')).toBe(isShown)
  if (phones === 'masked') expect(text).not.toContain('13800000000')
})

test('the expected number counts people, including all members of a team', async () => {
  const input = hallOf(hall)
  const { count, rows } = attendeesView(input.session, input.library)
  const { pdf, pieces } = await printed('signIn', input)
  expect(count).toBeGreaterThan(rows.length)
  expect(textOf(pdf)).toMatch(new RegExp(`应到\\s*${count}\\s*人\\s+实到.*缺席`))
  expect(pieces.flat().filter((id) => id !== 'sum')).toHaveLength(rows.length)
  expect(textOf(pdf)).toMatch(/幸福乐加梯新时代文明实践志愿服务队\s+团队 10 人/)
})

/** This many people of three units. */
const many = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `代表${i + 1}号 · ${['徐家汇街道', '田林街道', '凌云街道'][i % 3]} · 居民`)

test('60 people: each once, the head on every page, no heading alone at the bottom of one', async () => {
  const { pdf, pages } = await printed('signIn', listOnly(many(60)), { blanks: 10 })
  const numbers = [...read(pdf, 'pdftotext', '-raw').matchAll(/代表(\d+)号/g)].map(([, number]) => Number(number))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
  expect(pages).toBeGreaterThan(2)
  for (const page of pagesOf(pdf)) {
    expect(page).toMatch(/序\s+姓名\s+职务\s+签名/)
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    expect(lines.at(-2)).not.toMatch(/街道 +\d+ 人/)
  }
})

test('lines are high enough to sign on', async () => {
  const { pdf } = await printed('signIn', listOnly(many(12)), { order: 'list', blanks: 0 })
  const tops = [...read(pdf, 'pdftotext', '-bbox').matchAll(/yMin="([\d.]+)".*>代表\d+号</g)].map(([, y]) => Number(y))
  expect(tops).toHaveLength(12)
  for (const [i, top] of tops.slice(1).entries()) expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual(22)
})

test('long units, posts and names are complete on their lines', async () => {
  const { pdf, missing } = await printed('signIn', listOnly(hall), { order: 'rank', phones: 'full' })
  expect(missing).toEqual([])
  const text = textOf(pdf)
  for (const words of ['迪丽热巴·迪力木拉提', '𠮷田', '部长、区新时代文明', '实践中心办公室主任', '建设委员会办公室']) {
    expect(text).toContain(words)
  }
})

test('no empty lines if none are chosen; nothing at all with nobody', async () => {
  const { pdf } = await printed('signIn', listOnly(hall), { blanks: 0 })
  expect(textOf(pdf)).not.toContain('现场登记')
  expect(preparedPaper(papers.signIn, sessionOf([]), usualHouse)).toBeNull()
})

test('in English', async () => {
  const { pdf } = await printed('signIn', { ...listOnly(hall), language: 'en' })
  expect(textOf(pdf)).toMatch(/Expected\s*10\s*people\s+Arrived/)
})
