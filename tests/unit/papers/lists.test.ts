import { describe, expect, test } from 'vitest'
import { callSheetsData, callSheetsOptions } from '../../../src/papers/callSheets/callSheetsData'
import { contactsData, contactsOptions } from '../../../src/papers/contacts/contactsData'
import { phoneAs } from '../../../src/papers/content/phoneAs'
import { materialsData } from '../../../src/papers/materials/materialsData'
import { chosenOf } from '../../../src/papers/option'
import { papers } from '../../../src/papers/papers'
import type { SessionInput } from '../../../src/papers/paper'
import { pagesOf, printed, textOf } from './printing'
import { casting, segment, sessionOf, sessionTwo, withPeople } from './sessionTwo'

test.each([
  ['13800000000', 'full', '13800000000'],
  ['13800000000', 'masked', '138****0000'],
  ['021-64561234 转 12', 'masked', '021-******34 转 12'],
  ['12345', 'masked', '***45'],
  ['13800000000', 'none', ''],
] as const)('the phone %s printed %s is “%s”', (phone, choice, shown) => expect(phoneAs(phone, choice)).toBe(shown))

const coming = (input: SessionInput, personId: string, arrival: string | null): SessionInput => ({
  ...input,
  session: {
    ...input.session,
    presences: new Map([[personId, { personId, status: 'confirmed', arrival, departure: null } as const]]),
  },
})

describe('contact list', () => {
  const usual = chosenOf(contactsOptions)
  test('everybody with a role, including the crew, once, with all their roles', () => {
    const { people, teams } = contactsData(coming(sessionTwo, '周敏', '13:20'), usual) ?? { people: [], teams: [] }
    expect(people.map(({ name }) => name).join(' ')).toBe('林晓 周敏 舞台监督甲 陈立 方毅 顾芸 吴丽华 张喆 何教授')
    expect(people[1]).toMatchObject({
      unit: '徐家汇街道',
      roles: ['speaker', 'performer', 'panelist'],
      arrival: '13:20',
    })
    expect(teams.map(({ name, phone }) => [name, phone])).toEqual([
      ['幸福乐加梯新时代文明实践志愿服务队', '内部联系人'],
    ])
    expect(contactsData(sessionOf([segment('break', '茶歇', 5)]), usual)).toBe(null)
  })
  test('by unit, in the order of the directory', () => {
    const units = contactsData(sessionTwo, { ...usual, order: 'unit' })?.people.map(({ unit }) => unit) ?? []
    expect([...new Set(units)]).toHaveLength(units.filter((unit, i) => unit !== units[i - 1]).length)
  })
  test('phones are printed as chosen', async () => {
    expect(textOf((await printed('contacts', sessionTwo)).pdf)).toContain('13800000000')
    expect(textOf((await printed('contacts', sessionTwo, { phones: 'masked' })).pdf)).toMatch(/138\*{4}0000/)
    expect(textOf((await printed('contacts', sessionTwo, { phones: 'none' })).pdf)).not.toMatch(/138/)
  })
})

describe('materials', () => {
  const rows = [
    segment('talk', '甲', 5, { cues: { mic: '手持 1；耳麦', props: '长凳' } }),
    segment('skit', '乙', 5, {
      cues: { mic: '手持 1' },
      castings: [{ ...casting('performer', '陈立', '老伯'), props: '拐杖\n报纸' }],
    }),
    segment('talk', '丙', 5, { cues: { mic: '不印' }, skipped: true }),
  ]
  test('a line for each thing, with where it is needed; performers’ props are listed with the props', () => {
    const groups = materialsData(sessionOf(rows))?.groups.map(({ column, materials }) => [
      column,
      materials.map(({ what, who, uses }) => `${what} ${who} ${uses.map(({ number }) => number).join()}`),
    ])
    expect(groups).toEqual([
      ['mic', ['手持  1,2', '耳麦  1']],
      ['props', ['长凳  1', '拐杖 陈立 2', '报纸 陈立 2']],
    ])
    expect(materialsData(sessionOf([segment('talk', '甲', 5, { cues: {} })]))).toBe(null)
  })
  test('its page has boxes under 备齐 and 归还', async () => {
    const { pdf, pieces } = await printed('materials', sessionOf(rows))
    for (const words of ['备齐', '归还', '拐杖', '话筒 2', '14:05']) expect(textOf(pdf)).toContain(words)
    expect(pieces.flat().filter((id) => id !== 'sum')).toHaveLength(5)
  })
  test('a thing that is needed often has its times in short form', async () => {
    const list = Array.from({ length: 12 }, (_, i) => segment('talk', `第${i}讲`, 5, { cues: { mic: '手持' } }))
    const text = textOf((await printed('materials', sessionOf(list))).pdf)
    expect(text).toMatch(/14:00 1\s+14:05 2/)
    expect(text).not.toContain('第3讲')
  })
})

describe('call sheets', () => {
  const usual = chosenOf(callSheetsOptions)
  test('a page for each person and team on stage, with when, where and with whom', () => {
    const data = callSheetsData(coming(sessionTwo, '周敏', '13:20'), usual)
    expect(data?.sheets).toHaveLength(9)
    expect(data?.sheets.find(({ name }) => name === '周敏')).toMatchObject({
      arrival: '13:20',
      isSuggested: false,
      appearances: [
        { time: '14:08', title: '乐山片区“幸福乐加梯”', others: ['舞台监督甲'] },
        { time: '14:23', character: '居委书记', others: ['幸福乐加梯新时代文明实践志愿服务队', '陈立'] },
        { time: '14:35', role: 'panelist', others: ['方毅', '顾芸'] },
      ],
    })
    expect(data?.sheets.find(({ name }) => name === '吴丽华')).toMatchObject({ arrival: '14:40', isSuggested: true })
    expect(data?.contact).toBe('舞台监督甲 13800000000')
    expect(callSheetsData(sessionOf([segment('break', '茶歇', 5)]), usual)).toBe(null)
  })
  test('a call is never after the standby: 周敏, agreed for 14:15 and on at 14:08, is called for 13:58', async () => {
    const sheetOf = (arrival: string) =>
      callSheetsData(coming(sessionTwo, '周敏', arrival), usual)?.sheets.find(({ name }) => name === '周敏')
    expect(sheetOf('14:15')).toMatchObject({ arrival: '13:58', isSuggested: false, isForStandby: true })
    expect(sheetOf('14:00')).toMatchObject({ arrival: '13:58', isForStandby: true })
    expect(sheetOf('13:58')).toMatchObject({ arrival: '13:58', isSuggested: false })
    expect(sheetOf('13:58')).not.toHaveProperty('isForStandby')
    for (const style of ['plain', 'official']) {
      const { pdf } = await printed('callSheets', coming(sessionTwo, '周敏', '14:15'), { who: 'person 周敏', style })
      expect(textOf(pdf)).toMatch(/13:58[\s\S]*登台前 10 分钟/)
      expect(textOf(pdf)).not.toContain('14:15')
    }
  })
  test('for one person, and each page has the head of the session', async () => {
    const one = await printed('callSheets', sessionTwo, { who: 'person 吴丽华' })
    expect(one.pieces).toEqual([['person 吴丽华']])
    const all = await printed('callSheets', sessionTwo)
    for (const page of pagesOf(all.pdf)) expect(page).toMatch(/文明实践助推社会治理/)
    expect(all.pieces.map(([id]) => id)).toHaveLength(9)
  })
  test('every page of a longer sheet has the name, changed or not', async () => {
    const list = Array.from({ length: 14 }, (_, i) =>
      segment('talk', `第${i}讲`, 5, { castings: [casting('speaker', '周敏')] }),
    )
    const { pdf, pages } = await printed('callSheets', sessionOf(list), {}, { changed: ['person 周敏'] })
    expect(pages).toBeGreaterThan(1)
    for (const page of pagesOf(pdf)) expect(page).toMatch(/登台\s+周敏/)
    for (const { title } of list) expect(textOf(pdf)).toContain(title)
  })
  test('as official documents: one for each, with addressee, date and place, and signature', async () => {
    const { pdf, pieces } = await printed('callSheets', sessionTwo, { style: 'official' })
    const pages = pagesOf(pdf).map((page) => page.replaceAll(/\s+/g, ''))
    expect(pieces).toHaveLength(9)
    const [page = ''] = pages.filter((one) => one.includes('周敏乐山居民区党总支书记：'))
    expect(page).toMatch(
      /^候场通知徐家汇街道周敏乐山居民区党总支书记：请于2021年5月20日（星期四）13:38到徐家汇街道社区/,
    )
    for (const words of [
      '一、14:08乐山片区“幸福乐加梯”',
      '案例分享·主讲',
      '联系：舞台监督甲13800000000。',
      '徐汇区新时代文明实践中心',
    ])
      expect(page).toContain(words)
    for (const one of pages) expect(one).toMatch(/候场通知单·第2期·r1·\w{4}/)
  })
  test('one alone can be printed again', () => {
    const paper = papers.callSheets
    const data = callSheetsData(sessionTwo, usual)
    const only = paper.only?.(data, new Set(['person 周敏']))
    expect(paper.says(only).pieces.map(({ name }) => name)).toEqual(['周敏'])
  })
})

test.each(['contacts', 'materials', 'callSheets'] as const)('%s with long and rare names, in English', async (name) => {
  const names = ['㐀一', '𠮷野', '迪丽热巴·迪力木拉提·很长很长的名字']
  const rows = [
    segment('talk', '镕喆'.repeat(20), 5, {
      castings: names.map((one) => casting('speaker', one)),
      cues: { mic: '镕喆 𠮷' },
    }),
  ]
  const { missing, pdf } = await printed(name, { ...withPeople(sessionOf(rows), names), language: 'en' })
  expect(missing).toEqual([])
  expect(textOf(pdf)).toMatch(/Session 2/)
})
