import { shortCodeOf } from '../../../src/domain/papers/shortCode'
import { expect, test } from 'vitest'
import { attendeesView } from '../../../src/domain/attendance/attendeesView'
import { usualHouse } from '../../../src/domain/houseStyle'
import { papers } from '../../../src/papers/papers'
import { preparedPaper } from '../../../src/papers/state/preparedPaper'
import { hall, hallOf, listOnly } from './attendeeFixtures'
import { pagesOf, printed, read } from './printing'
import { sessionOf } from './sessionTwo'

const named = (input: Parameters<typeof preparedPaper>[1], chosen = {}): string[] =>
  (preparedPaper(papers.placeCards, input, usualHouse, chosen)?.said.pieces ?? []).map(({ name }) => name)

const sizesOf = (pdf: Uint8Array): string[] => [
  ...new Set(
    [...read(pdf, 'pdfinfo', '-l', '999').matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'),
    ),
  ),
]

/** Without the space between the two characters of a name. */
const words = (text: string): string => text.replaceAll(/\s/g, '')

test.each([
  [
    'by rank, then by unit, then in the given order',
    {},
    '欧阳修远 王和平 𠮷田 迪丽热巴·迪力木拉提 李一 高大富 高富 文静 Humboldt 王',
  ],
  ['leaders and guests', { groups: 'honoured' }, '欧阳修远 王和平 𠮷田 迪丽热巴·迪力木拉提 Humboldt'],
  ['leaders', { groups: 'leader' }, '欧阳修远 王和平'],
  ['nobody is on stage', { groups: 'stage' }, ''],
])('%s', (_, chosen, names) => {
  const list = hall.map((line) => line.replace('Alexander von ', ''))
  expect(named(listOnly(list), chosen).join(' ')).toBe(names)
})

test('there are as many cards as people in the hall, with one for a team on stage', () => {
  const input = hallOf(hall)
  const { rows } = attendeesView(input.session, input.library)
  expect(named(input).sort()).toEqual(rows.map(({ name }) => name).sort())
  expect(named(input)).toContain('幸福乐加梯新时代文明实践志愿服务队')
})

test('with nobody there is nothing to print', () => {
  expect(preparedPaper(papers.placeCards, sessionOf([]), usualHouse)).toBeNull()
})

test('an own size makes another paper only if it is used', () => {
  const print = (chosen: object) =>
    preparedPaper(papers.placeCards, listOnly(hall), usualHouse, { ...chosen })?.fingerprint
  expect(print({ widthMm: 100 })).toBe(print({ widthMm: 120 }))
  expect(print({ form: 'own', widthMm: 100 })).not.toBe(print({ form: 'own', widthMm: 120 }))
})

test.each([
  ['folded', 'both', '210×297', 2],
  ['folded', 'front', '210×297', 1],
  ['threefold', 'both', '210×297', 2],
  ['stand200x100', 'both', '210×297', 2],
  ['stand200x90', 'front', '210×297', 1],
  ['stand210x140', 'both', '210×297', 2],
])('%s, %s: every sheet is %s and lists the cards on it, each %i times', async (form, faces, size, times) => {
  const { pdf, pages, pieces, missing } = await printed('placeCards', listOnly(hall), { form, faces })
  expect([sizesOf(pdf), missing]).toEqual([[size], []])
  expect(pieces.flat()).toHaveLength(hall.length)
  const names = new Map(hall.map((line, i) => [`attendee${String(i).padStart(4, '0')}`, line.split(' · ')[0] ?? '']))
  // In layout order: text upside down would otherwise be read from its last line up.
  const texts = read(pdf, 'pdftotext', '-raw').split('\f').slice(0, -1).map(words)
  expect(texts).toHaveLength(pages)
  for (const [i, ids] of pieces.entries()) {
    for (const name of ids.map((id) => words(names.get(id) ?? '')).filter(({ length }) => length > 1)) {
      expect(texts[i]?.split(name)).toHaveLength(times + 1)
    }
  }
})

test('no name is larger than its card, however long, in any script', async () => {
  const long = [
    '阿卜杜热合曼·吐尔逊·买买提艾力·阿不都热西提',
    'Wilhelmina Montgomery-Worthington MMMMMMMM',
    '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十',
    '㐀𠮷镕喆',
  ]
  const { pdf } = await printed('placeCards', listOnly(long), { form: 'stand200x90', faces: 'front', marks: false })
  const boxes = [...read(pdf, 'pdftotext', '-bbox').matchAll(/xMin="([\d.]+)" .*xMax="([\d.]+)"/g)]
  expect(boxes.length).toBeGreaterThan(long.length)
  const [left, right] = [(5 * 72) / 25.4, (205 * 72) / 25.4]
  for (const [, from, to] of boxes) {
    expect(Number(from)).toBeGreaterThan(left)
    expect(Number(to)).toBeLessThan(right)
  }
})

test('a test sheet with a line of 100 mm goes before the cards and belongs to none', async () => {
  const { pdf, pieces } = await printed('placeCards', listOnly(hall), { form: 'stand200x100', test: true })
  expect(pieces[0]).toEqual([])
  expect(words(pagesOf(pdf)[0] ?? '')).toMatch(/红框应宽200毫米、高100毫米这条线应长100毫米/)
})

test('the cut-off strip identifies the print; each card shows only its own code', async () => {
  // Two cards a sheet, so the sheet has no code.
  const cut = await printed('placeCards', listOnly(hall), { form: 'stand200x100', faces: 'front' })
  const [first = ''] = pagesOf(cut.pdf).map(words)
  expect(first).toMatch(/席卡·第2期·r1·示例1\/5/)
  for (const { content } of cut.marks[0] ?? []) expect(first).toContain(`${shortCodeOf(content)}·示例`)
  const folded = await printed('placeCards', listOnly(hall), { form: 'folded' })
  expect(words(pagesOf(folded.pdf)[1] ?? '')).not.toMatch(/席卡|第2期|r1/)
})

test('unit and post are under the name if chosen', async () => {
  const chosen = { form: 'stand200x100', unit: true, post: true, faces: 'front' }
  const { pdf } = await printed('placeCards', listOnly(hall), chosen)
  expect(words(pagesOf(pdf)[0] ?? '')).toMatch(
    /欧阳修远中共上海市徐汇区委宣传部部长、区新时代文明实践中心办公室主任\w{4}·示例王和平/,
  )
})
