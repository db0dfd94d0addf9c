import { expect, test } from 'vitest'
import { segmentKinds, type Row } from '../../../src/domain/segment'
import { programmeData, programmeOptions } from '../../../src/papers/programme/programmeData'
import { chosenOf } from '../../../src/papers/option'
import { pagesOf, printed, printedData, read, textOf } from './printing'
import { casting, part, segment, sessionOf, sessionTwo, withPeople } from './sessionTwo'

const speakers = ['林晓', '周敏', '陈立', '方毅', '顾芸', '吴丽华', '张喆', '何教授']

test('session 2: cover, running order, speakers, cases', async () => {
  const { pdf, pages, missing } = await printed('programme', sessionTwo)
  const [cover = '', order = '', people = '', cases = ''] = pagesOf(pdf)
  expect([pages, missing]).toEqual([4, []])
  expect(cover).toMatch(
    /实践汇——新时代文明实践课堂\s+文明实践\s+助推社会治理\s+第一季\s+第二期\s+节目单\s+示例\s+2021年5月20日（星期四）\s+14:00/,
  )
  expect(cover).toMatch(/主办\s+徐汇区新时代文明实践中心\s+承办\s+徐家汇街道新时代文明实践分中心/)
  expect(order).toMatch(/14:08\s+乐山片区“幸福乐加梯”\s+案例分享\s+周敏 徐家汇街道/)
  expect(order).toMatch(/微论坛\s+主持 顾芸 区新时代文明实践中心\s+嘉宾 周敏 徐家汇街道\s+方毅 凌云街道/)
  expect(order).toMatch(
    /情景剧\s+幸福乐加梯新时代文明实践志愿服务队 徐家汇街道\s+演员 陈立 饰 三楼老伯\s+周敏 饰 居委书记/,
  )
  expect(people.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(speakers.join('.*')))
  expect(people).toMatch(/何教授\s+示例\s+社会治理研究所\s+教授、博士生导师/)
  expect(cases).toMatch(/一共开了36次/)
})

test('nothing internal, skipped or behind the scenes is printed', async () => {
  const { pdf } = await printed('programme', sessionTwo)
  expect(textOf(pdf)).not.toMatch(/内部|跳过|备用|舞台监督|全部/)
})

test('every page is A4 and ends with the paper, the session, its code and the page', async () => {
  const { pdf, pages } = await printed('programme', sessionTwo)
  const sizes = [...read(pdf, 'pdfinfo', '-l', '99').matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)]
  expect(sizes.map(([, width, height]) => `${width} ${height}`)).toEqual(Array(pages).fill('595.28 841.89'))
  const feet = pagesOf(pdf).map((page) => page.trim().split('\n').at(-1)?.replaceAll(/\s+/g, ''))
  const codes = feet.map((foot, i) => new RegExp(`^节目单·第2期·(\\w{4})${i + 1}/4$`).exec(foot ?? '')?.[1])
  expect(codes).not.toContain(undefined)
  // Each page has its own.
  expect(new Set(codes).size).toBe(4)
})

test('all fonts are embedded as subsets', async () => {
  const { pdf } = await printed('programme', sessionTwo)
  const faces = read(pdf, 'pdffonts').trim().split('\n').slice(2)
  expect(faces.length).toBeGreaterThanOrEqual(3)
  for (const face of faces) expect(face).toMatch(/^[A-Z]{6}\+\S+ .*\byes +yes +yes\b/)
})

test('rare characters print and can be read out again', async () => {
  const names = ['朱镕', '张喆', '㐀一', '𠮷野']
  const rows = [segment('talk', '㐀𠮷镕喆', 5, { castings: names.map((name) => casting('speaker', name)) })]
  const { pdf, missing } = await printed('programme', withPeople(sessionOf(rows), names))
  expect(missing).toEqual([])
  const text = textOf(pdf)
  for (const name of ['㐀𠮷镕喆', ...names]) expect(text).toContain(name)
})

test('a character that no font has is named, and its code is printed in its place', async () => {
  const rows = [segment('talk', '给远方亲人的一封信：吴𮧵与她的三十年邻里故事', 5)]
  const { pdf, missing } = await printed('programme', sessionOf(rows))
  expect(missing).toEqual([{ character: '𮧵', where: '…亲人的一封信：吴𮧵与她的三十年邻里…' }])
  expect(textOf(pdf)).toContain('〔U+2E9F5〕')
})

/** This many rows of all kinds under headings, some with titles of three lines. */
function manyRows(count: number): Row[] {
  return Array.from({ length: count }, (_, i): Row[] => {
    const kind = segmentKinds[i % segmentKinds.length] ?? 'talk'
    const name = `第${i + 1}号环节`
    const title = i % 7 === 3 ? `${name}${'很长的标题要占三行才写得完'.repeat(6)}` : name
    const row = segment(kind, title, 3, { castings: [casting('speaker', '周敏'), casting('moderator', '顾芸')] })
    return i % 12 === 0 ? [part(`第${i / 12 + 1}板块`), row] : [row]
  }).flat()
}

test('60 segments: each once and in order, none broken across pages, no heading left behind', async () => {
  const { pdf, pages } = await printed('programme', sessionOf(manyRows(60)))
  const text = textOf(pdf)
  expect([...text.matchAll(/第(\d+)号环节/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 60 }, (_, i) => i + 1),
  )
  expect(pagesOf(pdf)).toHaveLength(pages)
  const orderPages = pagesOf(pdf).filter((page) => page.includes('号环节'))
  for (const page of orderPages) {
    const lines = page
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '')
    const [last = ''] = lines.slice(-2)
    // The last line above the footer ends a row and names its people; at the top a row or a heading begins.
    expect(last).toMatch(/周敏|顾芸|主讲|徐家汇街道/)
    expect(lines[0]).toMatch(/^\s*(\d\d:\d\d|节目流程|第\d+板块)/)
    expect(last).not.toMatch(/板块/)
  }
})

test('titles of three lines stay in their column', async () => {
  const { pdf } = await printed('programme', sessionOf(manyRows(8)))
  const words = read(pdf, 'pdftotext', '-bbox')
  for (const [, right] of words.matchAll(/xMax="([\d.]+)"/g)) expect(Number(right)).toBeLessThanOrEqual(595.28 - 73)
})

test('without times only the start is printed; without the lists only cover and running order', async () => {
  const options = { times: false, cases: false, speakers: false }
  const { pdf, pages } = await printed('programme', sessionTwo, options)
  expect(pages).toBe(2)
  expect(textOf(pdf).match(/\d\d:\d\d/g)).toEqual(['14:00'])
})

test('in English', async () => {
  const { pdf } = await printed('programme', { ...sessionTwo, language: 'en' })
  const text = textOf(pdf)
  expect(text).toMatch(/Session 2\s+Programme/)
  expect(text).toContain('Thursday 20 May 2021')
  expect(text).toMatch(/Case share\s+周敏/)
})

test('a session with nothing but a number still has a cover', async () => {
  const bare = { theme: '', date: '', venueId: null, hosts: '', organizers: '' }
  const input = { ...sessionOf([], bare), season: null }
  const { pdf, pages } = await printedData('programme', input, programmeData(input, chosenOf(programmeOptions)))
  expect(pages).toBe(1)
  expect(textOf(pdf)).toMatch(/未命名的课堂/)
})

test('data of something else is refused', async () => {
  const rendering = printedData('programme', sessionTwo, { theme: 'x' })
  await expect(rendering).rejects.toThrow('not the data of the paper programme')
})
