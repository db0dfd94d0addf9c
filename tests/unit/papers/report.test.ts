import { expect, test } from 'vitest'
import type { RunAction } from '../../../src/domain/run/log/runEvent'
import { reportData as dataOf, reportOptions } from '../../../src/papers/report/reportData'
import { chosenOf } from '../../../src/papers/option'
import type { SessionInput } from '../../../src/papers/paper'
import { reportPaper } from '../../../src/papers/report/reportPaper'
import { pagesOf, printed, read, textOf } from './printing'
import { held, keyOf, pressedThrough, type Press } from './runFixtures'
import { casting, segment, sessionOf, sessionTwo, withPeople } from './sessionTwo'

const reportData = (input: SessionInput) => dataOf(input, chosenOf(reportOptions))

const two = sessionOf([
  segment('talk', '甲的演讲', 10, { castings: [casting('speaker', '周敏')] }),
  segment('talk', '乙的演讲', 5, { castings: [casting('speaker', '方毅')] }),
  segment('photo', '合影', 5),
])
const [first, second, photo] = ['甲的', '乙的', '合影'].map((title) => keyOf(two, title))
const presses: readonly Press[] = [
  [-5, { type: 'checkIn', whoId: '周敏', isHere: true }],
  [1, { type: 'start' }],
  [14, { type: 'go', segmentId: second ?? '' }],
  [14.5, { type: 'note', segmentId: first ?? '', text: '提问多' }],
  [15, { type: 'cut', segmentId: photo ?? '', isCut: true }],
  [16, { type: 'trim', segmentId: second ?? '', byMs: 60_000 }],
  [18, { type: 'end' }],
]
const squeezed = (text: string) => text.replaceAll(/\s+/g, '')

test.each<[string, readonly Press[] | null]>([
  ['there was no run', null],
  ['the run has not begun', []],
  ['the run is going on', [[0, { type: 'start' }]]],
])('no report if %s', (_, log) => expect(reportData(log ? held(two, log) : two)).toBe(null))

test('the whole and each segment, planned and actual, in the session’s time zone', () => {
  const data = reportData(held(two, presses))
  expect(data).toMatchObject({
    date: '2021-05-20',
    plannedStart: '14:00',
    start: '14:01',
    plannedEnd: '14:20',
    end: '14:18',
    overMs: -120_000,
    hardEnd: { clock: '16:30', overMs: -132 * 60_000 },
  })
  expect(
    data?.rows.map(({ title, outcome, plannedStart, actualStart, plannedMs, actualMs, deltaMs, note }) =>
      [title, outcome, plannedStart, actualStart, plannedMs / 1000, actualMs, deltaMs, note].join(' '),
    ),
  ).toEqual([
    '甲的演讲 done 14:00 14:01 600 780000 180000 提问多',
    '乙的演讲 done 14:10 14:14 300 240000 -60000 ',
    '合影 cut 14:15  300   ',
  ])
  expect(data?.steps.map(({ type, title, clock }) => `${clock} ${type} ${title}`)).toEqual([
    '14:15 cut 合影',
    '14:16 trim 乙的演讲',
  ])
  expect(data?.attendance.map(({ name, arrived }) => `${name} ${arrived}`)).toEqual(['周敏 13:55', '方毅 null'])
})

test('the figures of a row are consistent if presses are between seconds', () => {
  const minutes = [3.0117, 5.992, 14.9931]
  const data = reportData(held(two, pressedThrough(two, 0.0123, minutes)))
  expect(data?.rows).toHaveLength(3)
  for (const { plannedMs, actualMs, deltaMs } of data?.rows ?? []) expect((actualMs ?? 0) - plannedMs).toBe(deltaMs)
  const late = data?.balance.find(({ of }) => of === 'startMs')?.ms ?? 0
  expect((data?.actualMs ?? 0) - (data?.plannedMs ?? 0)).toBe((data?.overMs ?? 0) - late)
  expect(data?.balance.reduce((sum, { ms }) => sum + ms, 0)).toBe(data?.overMs)
})

test('the balance adds up to how late it was', () => {
  const data = reportData(held(sessionTwo, pressedThrough(sessionTwo, 2, [3, 6, 18, 11])))
  expect(data?.balance.reduce((sum, { ms }) => sum + ms, 0)).toBe(data?.overMs)
})

test('printed: one figure, sentences, bars, notes, steps, attendance', async () => {
  const { pdf, pages, missing } = await printed('report', held(two, presses))
  const text = squeezed(textOf(pdf))
  expect([pages, missing]).toEqual([1, []])
  for (const words of [
    '会后报告',
    '−2:00',
    '比计划早',
    '计划14:00开始、14:20结束，实际14:01开始、14:18结束',
    '最迟应在16:30结束，还余2:12:00',
    '甲的演讲+3:00',
    '提问多',
    '14:01',
    '砍掉合影',
    '乙的演讲减时1:00',
    '应到2，已到1，未签到1',
  ])
    expect(text).toContain(words)
  // Those who did not come are first.
  expect(text).toMatch(/方毅凌云街道未签到周敏徐家汇街道13:55/)
})

test('a rehearsal says that it is one', async () => {
  const { pdf } = await printed('report', held(two, presses, 'rehearsal'))
  expect(squeezed(textOf(pdf))).toMatch(/^彩排报告/)
})

test('60 segments with long titles and notes: each once, in order, none split; column heads on each page', async () => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    segment('talk', `第${i + 1}号${i % 5 === 2 ? '很长的标题要占三行才写得完'.repeat(2) : ''}`, 3, {
      castings: [casting('speaker', '周敏')],
    }),
  )
  const input = sessionOf(rows)
  const note = (id: string): RunAction => ({ type: 'note', segmentId: id, text: `为什么：${'提问多。'.repeat(12)}` })
  const through = pressedThrough(input, 0, Array(60).fill(3.2))
  const noted = through.flatMap((press, i): Press[] => {
    const [row] = i % 4 === 0 ? rows.slice(i, i + 1) : []
    return row && i < 60 ? [press, [press[0], note(row.id)]] : [press]
  })
  const { pdf, pieces } = await printed('report', held(input, noted))
  for (const { id } of rows) expect(pieces.filter((ids) => ids.includes(id))).toHaveLength(1)
  expect([...squeezed(textOf(pdf)).matchAll(/→\d\d:\d\d3:00/g)]).toHaveLength(60)
  for (const [i, page] of pagesOf(pdf).entries())
    if (pieces[i]?.some((id) => rows.some((row) => row.id === id)))
      expect(squeezed(page)).toMatch(/序环节开始计划实际差/)
  expect(read(pdf, 'pdfinfo', '-l', '99').match(/size: +595.28 x 841.89/g)).toHaveLength(pieces.length)
})

test('a later note changes only its segment', () => {
  const before = reportData(held(two, presses))
  const after = reportData(held(two, [...presses, [20, { type: 'note', segmentId: second ?? '', text: '抢回来了' }]]))
  const pieces = [before, after].map((data) => (data ? reportPaper.says(data).pieces : []))
  const changed = pieces[0]?.filter((piece, i) => JSON.stringify(piece) !== JSON.stringify(pieces[1]?.[i]))
  expect(changed?.map(({ id }) => id)).toEqual([second])
})

test('as an official document: numbered parts, a title, page numbers, and the identification of the print', async () => {
  const input = held(two, presses)
  const { pdf, pieces } = await printed('report', input, { style: 'official' })
  const text = squeezed(textOf(pdf))
  for (const words of [
    '文明实践助推社会治理会后报告',
    '一、总体情况',
    '时间去向：',
    '二、逐个环节',
    '甲的演讲',
    '提问多',
  ])
    expect(text).toContain(words)
  expect(text).toMatch(/三、现场做过的调整14:15砍掉合影.*四、登台人员到场应到2，已到1，未签到1/)
  expect(pagesOf(pdf)[0]).toMatch(/会后报告 · 第2期 · r1 · \w{4}\s+—\s*1\s*—/)
  const { pieces: plain } = await printed('report', input)
  expect(new Set(pieces.flat())).toEqual(new Set(plain.flat()))
  const english = await printed('report', { ...input, language: 'en' }, { style: 'official' })
  expect(textOf(english.pdf)).toMatch(/1\. Summary/)
})

test('rare characters, missing titles, English; a long attendance list begins a page', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `㐀𠮷镕喆${i}`)
  const input = withPeople(
    sessionOf([segment('talk', '', 5, { castings: names.map((name) => casting('speaker', name)) })]),
    names,
  )
  const { pdf, missing } = await printed('report', {
    ...held(input, [
      [0, { type: 'start' }],
      [5, { type: 'end' }],
    ]),
    language: 'en',
  })
  const pages = pagesOf(pdf)
  expect(missing).toEqual([])
  expect(pages[0]).toMatch(/as planned[\s\S]+Solo talk|as planned[\s\S]+Talk/i)
  expect(pages[1]).toMatch(/^\s*Who came on stage\s+40 expected, 0 here/)
  for (const name of names) expect(textOf(pdf)).toContain(name)
})
