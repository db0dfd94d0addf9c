import { expect, test } from 'vitest'
import { chosenOf } from '../../../src/papers/option'
import type { SessionInput } from '../../../src/papers/paper'
import { programmeData, programmeOptions } from '../../../src/papers/programme/programmeData'
import { ProgrammeData } from '../../../src/papers/programme/programmeSchema'
import { casting, part, segment, sessionOf, sessionTwo } from './sessionTwo'

const usual = chosenOf(programmeOptions)
const dataOf = (input: SessionInput): ProgrammeData => programmeData(input, usual)

const shown = (input: SessionInput): string[] =>
  dataOf(input).parts.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [`# ${title}`]),
    ...rows.map((row) => [row.time, row.title].filter(Boolean).join(' ')),
  ])

test('session 2 as an audience reads it', () => {
  expect(shown(sessionTwo)).toEqual([
    '14:03 开场短片：第一季走到这里',
    '# 上半场 · 从“加梯”说起',
    '14:08 乐山片区“幸福乐加梯”',
    '14:23 情景剧《上上下下》',
    '14:35 加梯之后，邻里还能一起做什么',
    '15:00 茶歇',
    '# 下半场 · 共治的办法',
    '15:10 我在亭子等你',
    '15:18 “417”街区一体化“软治理”',
    '15:30 公租房里的年轻人',
    '15:42 基层共治的三个支点',
    '16:02 把今天学到的带回街镇',
  ])
})

test('the cover', () => {
  expect(dataOf(sessionTwo).cover).toEqual({
    seasonTitle: '实践汇——新时代文明实践课堂',
    season: '第一季',
    number: 2,
    theme: '文明实践助推社会治理',
    date: '2021-05-20',
    start: '14:00',
    venue: '徐家汇街道社区文化活动中心',
    address: '徐汇区南丹东路 12 号三楼多功能厅',
    hosts: '徐汇区新时代文明实践中心',
    organizers: '徐家汇街道新时代文明实践分中心',
    sample: true,
  })
})

test('speakers, teams and cases are in order of first appearance', () => {
  const { speakers, teams, cases } = dataOf(sessionTwo)
  expect(speakers.map(({ name }) => name).join(' ')).toBe('林晓 周敏 陈立 方毅 顾芸 吴丽华 张喆 何教授')
  expect(speakers[1]).toEqual({
    id: '周敏',
    name: '周敏',
    unit: '徐家汇街道',
    title: '乐山居民区党总支书记',
    sample: true,
  })
  const troupe = '幸福乐加梯新时代文明实践志愿服务队'
  expect(teams).toEqual([{ id: troupe, name: troupe, unit: '徐家汇街道', title: '', sample: false }])
  expect(cases.map(({ name, unit, topic }) => [name, unit, topic])).toEqual([
    ['乐山片区“幸福乐加梯”', '徐家汇街道', '助推社会治理'],
    ['姐妹“雷锋亭”', '康健街道', '助推社会治理'],
    ['“417”街区一体化“软治理”', '凌云街道', '助推社会治理'],
    ['“馨空间”公租房治理新模式', '漕河泾街道', '助推社会治理'],
  ])
})

test('a row names its troupe, its people with their units, and its case where the title does not', () => {
  const rows = dataOf(sessionTwo).parts.flatMap((one) => one.rows)
  expect(rows.find(({ kind }) => kind === 'skit')?.who).toEqual([
    { name: '幸福乐加梯新时代文明实践志愿服务队', unit: '徐家汇街道', role: null, character: '' },
    { name: '陈立', unit: '', role: 'performer', character: '三楼老伯' },
    { name: '周敏', unit: '', role: 'performer', character: '居委书记' },
  ])
  expect(rows.map(({ caseName }) => caseName).filter(Boolean)).toEqual(['姐妹“雷锋亭”', '“馨空间”公租房治理新模式'])
})

test('nothing internal is in it', () => {
  const text = JSON.stringify(dataOf(sessionTwo))
  expect(text).not.toMatch(/内部|跳过|备用|舞台监督|13800000000/)
})

test.each([
  ['times', (data: ProgrammeData) => data.parts.every(({ rows }) => rows.every(({ time }) => time === null))],
  ['speakers', (data: ProgrammeData) => data.speakers.length + data.teams.length === 0],
  ['cases', (data: ProgrammeData) => data.cases.length === 0],
] as const)('without %s, they are not in it', (option, isWithout) => {
  expect(isWithout(dataOf(sessionTwo))).toBe(false)
  expect(isWithout(programmeData(sessionTwo, { ...usual, [option]: false }))).toBe(true)
})

test('two headings with the same name stay two, and rows after an empty one belong to the next', () => {
  const [a, b] = [segment('talk', 'A', 5), segment('talk', 'B', 5)]
  // In this order because they are created in it.
  const rows = [part('Half'), segment('talk', 'C', 5), part('Empty'), part('Half'), segment('talk', 'D', 5)]
  expect(shown(sessionOf([a, b, ...rows]))).toEqual(['14:00 A', '14:05 B', '# Half', '14:10 C', '# Half', '14:15 D'])
})

test('a casting of somebody unknown to the library is left out', () => {
  const rows = [segment('talk', 'A', 5, { castings: [casting('speaker', 'nobody'), casting('speaker', '周敏')] })]
  const { parts, speakers } = dataOf(sessionOf(rows))
  expect(parts[0]?.rows[0]?.who.map(({ name }) => name)).toEqual(['周敏'])
  expect(speakers.map(({ name }) => name)).toEqual(['周敏'])
})

test('line breaks and tabs from a paste do not break a title', () => {
  const rows = [segment('talk', ' 第一行\n第二行\t尾 ', 5)]
  expect(shown(sessionOf(rows))).toEqual(['14:00 第一行 第二行 尾'])
})

test('without a host, the season’s organizer is printed', () => {
  expect(dataOf(sessionOf([], { hosts: '' })).cover.hosts).toBe('徐汇区新时代文明实践中心')
})

test('it crosses a port and passes its schema', () => {
  const data = dataOf(sessionTwo)
  expect(ProgrammeData.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
  expect(ProgrammeData.safeParse({ ...data, notes: 'x' }).success).toBe(false)
})
