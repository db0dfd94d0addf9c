import { expect, test } from 'vitest'
import type { Segment } from '../../../src/domain/segment'
import { chosenOf } from '../../../src/papers/option'
import { papers } from '../../../src/papers/papers'
import { runSheetData, runSheetOptions } from '../../../src/papers/runSheet/runSheetData'
import { runSheetWord } from '../../../src/papers/runSheet/runSheetWord'
import { translateFor } from '../../../src/papers/content/translate'
import { pagesOf, printed, read, textOf } from './printing'
import { casting, part, segment, sessionOf, sessionTwo, withPeople } from './sessionTwo'

const usual = chosenOf(runSheetOptions)
const pinned = (time: string) => ({ pin: { time, dayOffset: 0 } })
const rows = [
  segment('opening', '开场', 5, {
    castings: [casting('host', '林晓')],
    cues: { mic: '手持 1', light: '暗' },
    notes: '',
  }),
  part('上半场'),
  segment('caseShare', '加梯', 15, {
    caseId: '乐山片区“幸福乐加梯”',
    castings: [casting('speaker', '周敏'), casting('crew', '舞台监督甲')],
    cues: { mic: '耳麦 2' },
    notes: '先上台',
    ...pinned('14:10'),
  }),
  segment('talk', '跳过的', 5, { skipped: true, cues: { props: '不印' } }),
  segment('video', '短片', 5, { cues: {}, notes: '', ...pinned('14:23') }),
]

test('what the crew works from', () => {
  const data = runSheetData(sessionOf(rows), usual)
  expect(data?.columns).toEqual(['mic', 'light'])
  expect(
    data?.rows.map(({ number, time, gapMs, title, part: heading }) => [number, time, gapMs / 60_000, title, heading]),
  ).toEqual([
    [1, '14:00', 0, '开场', null],
    [2, '14:10', 5, '加梯', '上半场'],
    [4, '14:23', -2, '短片', null],
  ])
  expect(data?.rows[1]?.people.map(({ name, role }) => `${role} ${name}`)).toEqual(['speaker 周敏', 'crew 舞台监督甲'])
  expect([data?.ending.end, data?.ending.hardEnd, (data?.ending.overMs ?? 0) / 60_000]).toEqual([
    '14:28',
    '16:30',
    -122,
  ])
  expect(runSheetData(sessionOf([]), usual)).toBe(null)
})

test('for one department only its column; a custom column has its name', () => {
  const input = sessionOf(rows)
  expect(runSheetData(input, { ...usual, department: 'light' })).toMatchObject({
    department: 'light',
    columns: ['light'],
  })
  const own = { ...input, session: { ...input.session, cueColumns: [{ id: 'c1', order: 'a', name: '翻译' }] } }
  expect(runSheetData(own, { ...usual, department: 'c1' })).toMatchObject({ department: '翻译', columns: ['翻译'] })
})

test('phones are printed only if chosen', async () => {
  expect(textOf((await printed('runSheet', sessionTwo)).pdf)).not.toContain('13800000000')
  expect(textOf((await printed('runSheet', sessionTwo, { phones: true })).pdf)).toContain('13800000000')
})

test('the page: A4 or A3 landscape, times, people, cues, gaps and overlaps, the end', async () => {
  const { pdf, missing } = await printed('runSheet', sessionOf(rows))
  const text = textOf(pdf)
  expect(missing).toEqual([])
  expect(read(pdf, 'pdfinfo')).toMatch(/841\.89 x 595\.28/)
  for (const words of [
    '14:10',
    '15:00',
    '手持 1',
    '耳麦 2',
    '先上台',
    '空档 5:00',
    '重叠 2:00',
    '上半场',
    '计划结束 14:28',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toMatch(/跳过的|不印/)
  const wide = await printed('runSheet', sessionOf(rows), { size: 'A3' })
  expect(read(wide.pdf, 'pdfinfo')).toMatch(/1190\.55 x 841\.89/)
})

test('the footer of each page identifies the print', async () => {
  const { pdf } = await printed('runSheet', sessionTwo, {}, { revision: 7, printedAt: '2021-05-18 16:20' })
  for (const page of pagesOf(pdf)) expect(page).toMatch(/流程执行表 · 第2期 · r7 · \w{4} · 2021-05-18 16:20 印/)
})

/** Rows whose cells are of very different heights. */
const many = (count: number): Segment[] =>
  Array.from({ length: count }, (_, i) =>
    segment('talk', `第${i + 1}号环节${i % 7 === 3 ? '标题很长要占好几行才写得完'.repeat(4) : ''}`, 3, {
      castings: [casting('speaker', '周敏'), casting('moderator', '顾芸')],
      cues: { mic: '手持', stage: i % 5 === 0 ? '搬椅子上来再搬下去'.repeat(6) : '' },
    }),
  )

test('60 segments: each once and in order, none split across pages, heads on every page', async () => {
  const list = many(60)
  const { pdf, pieces } = await printed('runSheet', sessionOf(list))
  for (const { id } of list) expect(pieces.filter((ids) => ids.includes(id))).toHaveLength(1)
  expect(pieces.flat()).toEqual([...list.map(({ id }) => id), 'ending'])
  for (const page of pagesOf(pdf)) expect(page).toMatch(/开始\s+时长\s+环节\s+人员/)
})

test('a piece shows which fields of its row have changed, by department', () => {
  const paper = papers.runSheet
  const fields = (input: typeof sessionTwo) => paper.says(paper.data(input, usual)).pieces[0]?.fields
  const before = segment('opening', '开场', 5, { cues: { mic: '手持 1' } })
  expect(fields(sessionOf([before]))).toMatchObject({ mic: '手持 1', time: '14:00', duration: '5:00' })
  expect(fields(sessionOf([{ ...before, cues: { mic: '耳麦' } }]))).toMatchObject({ mic: '耳麦' })
})

test('rare characters, a person without a name, English', async () => {
  const names = ['㐀一', '𠮷野', '']
  const list = [segment('talk', '镕喆', 5, { castings: names.map((name) => casting('speaker', name)) })]
  const { pdf, missing } = await printed('runSheet', { ...withPeople(sessionOf(list), names), language: 'en' })
  expect(missing).toEqual([])
  for (const words of ['镕喆', '㐀一', '𠮷野', 'Planned end']) expect(textOf(pdf)).toContain(words)
})

test('the Word file has the same: session, pins, gaps and overlaps, end', () => {
  const list = [segment('opening', '开场', 5), segment('talk', '讲', 5, pinned('14:10')), segment('photo', '合影', 5)]
  const data = runSheetData(sessionOf(list, { hardEnd: '14:15' }), usual)
  if (!data) throw new Error('nothing to print')
  const department = { ...data, department: 'sound', columns: ['sound'] }
  const { title, blocks } = runSheetWord(department, {
    t: translateFor('zh-CN'),
    stamp: { revision: 1, printedAt: '' },
    code: 'K7QD',
  })
  expect(title).toBe('文明实践助推社会治理 · 流程执行表（音响）')
  const words = blocks
    .flatMap((block) => (block.type === 'table' ? block.rows : []))
    .map((row) => ('heading' in row ? row.heading : row.cells.slice(0, 3).join(' ')))
  expect(words).toEqual([
    '14:00 5:00 开场',
    '空档 5:00',
    '14:10\n定时 5:00 讲',
    '14:15 5:00 合影',
    '计划结束 14:20　硬结束 14:15　超出 5:00',
  ])
})
