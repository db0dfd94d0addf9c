import { expect, test } from 'vitest'
import { mcScriptData, mcScriptOptions } from '../../../src/papers/mcScript/mcScriptData'
import { sentencesIn } from '../../../src/papers/mcScript/chunks'
import { chosenOf } from '../../../src/papers/option'
import { pagesOf, printed, read } from './printing'
import { casting, part, segment, sessionOf } from './sessionTwo'

const usual = chosenOf(mcScriptOptions)
const opening = '各位来宾，下午好！\n（掌声）\n今天的主题是“加梯”，请看大屏幕。[停顿 5s]'
const rows = [
  segment('opening', '开场', 5, {
    script: opening,
    castings: [casting('host', '林晓')],
    cues: { mic: '手持 1 号', screen: '片头' },
  }),
  part('上半场'),
  segment('hosting', '串场', 2, { script: '下面请听第一个案例。', castings: [casting('host', '林晓')] }),
  segment('caseShare', '加梯', 15, { script: '大家好，我是周敏。', castings: [casting('speaker', '周敏')] }),
  segment('hosting', '没有稿', 2, { script: ' ' }),
  segment('hosting', '跳过的', 2, { script: '不印', skipped: true }),
]

test('what the host reads: the host’s scripts, with time, length and cues', () => {
  const { segments } = mcScriptData(sessionOf(rows), usual) ?? { segments: [] }
  expect(segments.map(({ number, time, title, part: heading }) => [number, time, title, heading])).toEqual([
    [1, '14:00', '开场', null],
    [2, '14:05', '串场', '上半场'],
  ])
  expect(segments[0]?.paragraphs).toHaveLength(3)
  expect(segments[0]?.cues).toEqual([
    { column: 'mic', text: '手持 1 号' },
    { column: 'screen', text: '片头' },
  ])
})

test('all scripts if chosen; without cues; nothing if nothing is written', () => {
  expect(
    mcScriptData(sessionOf(rows), { ...usual, whose: 'all', cues: false })?.segments.map(({ title }) => title),
  ).toEqual(['开场', '串场', '加梯'])
  expect(mcScriptData(sessionOf([segment('talk', 'A', 5, { script: '' })]), usual)).toBe(null)
})

test('large type: times in the margin, directions in another style, minutes in the footer', async () => {
  const { pdf, missing } = await printed('mcScript', sessionOf(rows))
  const [page = ''] = pagesOf(pdf)
  expect(missing).toEqual([])
  for (const words of ['14:00', '各位来宾，下午好！', '（掌声）', '[停顿 5s]', '读 0:']) expect(page).toContain(words)
  expect(page).toMatch(/话筒 手持 1 号/)
  expect(page).toMatch(/本页约 \d+ 秒\s+1 ?\/ ?1/)
})

/** Some 60 segments, one of them longer than a page. */
const long = Array.from({ length: 60 }, (_, i) =>
  segment('hosting', `串场${i + 1}`, 2, {
    script:
      i === 30
        ? '很长的一段话，一句接着一句，说个不停。'.repeat(60)
        : `第${i + 1}段主持词，请大家继续往下听。`.repeat((i % 5) + 1),
    castings: [casting('host', '林晓')],
  }),
)

test('no segment that fits a page is divided, and none inside a sentence', async () => {
  const { pdf, pieces } = await printed('mcScript', sessionOf(long), { points: 24, cues: false })
  for (const [i, { id }] of long.entries()) {
    const pages = pieces.filter((ids) => ids.includes(id)).length
    if (i === 30) expect(pages).toBeGreaterThan(1)
    else expect(pages).toBe(1)
  }
  // The text beside the margin of times and cues, and above the footer.
  const column = ['-layout', '-x', 150, '-y', 0, '-W', 446, '-H', 780].map(String)
  for (const page of read(pdf, 'pdftotext', ...column)
    .split('\f')
    .slice(0, -1)) {
    expect(page.trim().split('\n').at(-1)?.trim()).toMatch(/[。！？…）]$/)
  }
})

const cueText = (name: string) => `${'很长的提示'.repeat(20)}${name}完`
/** This many short paragraphs. */
const shortLines = (count: number) => Array.from({ length: count }, (_, i) => `第${i}句短话。`).join('\n')
const longCues = {
  mic: cueText('甲'),
  sound: cueText('乙'),
  light: cueText('丙'),
  screen: cueText('丁'),
  stage: cueText('戊'),
}

test.each<[string, number, string, Record<string, string>]>([
  ['23 short paragraphs at 14 pt', 14, shortLines(23), {}],
  ['26 short paragraphs at 14 pt', 14, shortLines(26), {}],
  ['29 short paragraphs at 14 pt', 14, shortLines(29), {}],
  ['20 short paragraphs at 16 pt', 16, shortLines(20), {}],
  ['23 short paragraphs at 16 pt', 16, shortLines(23), {}],
  ['17 short paragraphs at 20 pt', 20, shortLines(17), {}],
  ['14 short paragraphs at 24 pt', 24, shortLines(14), {}],
  ['a sentence longer than a page', 16, '没有句号的一段短话'.repeat(150), {}],
  ['cues longer than a page', 16, '一句短话。', longCues],
])('nothing is lost if it is about as long as a page: %s', async (_, points, script, cues) => {
  const row = segment('hosting', '串场', 2, { script, cues, castings: [casting('host', '林晓')] })
  const { pdf } = await printed('mcScript', sessionOf([row]), { points })
  const text = read(pdf, 'pdftotext', '-raw').replaceAll(/\s/g, '')
  expect(text.match(/短话/g)).toHaveLength(script.split('短话').length - 1)
  for (const cue of Object.values(cues)) expect(text).toContain(cue.slice(-2))
})

test.each([
  ['甲。乙！丙？', ['甲。乙！丙？']],
  [`${'长'.repeat(60)}。${'句'.repeat(60)}！`, [`${'长'.repeat(60)}。`, `${'句'.repeat(60)}！`]],
  [`${'他说：“好。”'.repeat(12)}`, ['他说：“好。”'.repeat(8), '他说：“好。”'.repeat(4)]],
  ['没有句号', ['没有句号']],
])('sentences of %s', (text, sentences) => {
  expect(sentencesIn(text).join('')).toBe(text)
  expect(sentencesIn(text)).toEqual(sentences)
})

test('the official style: 22 lines of 28 characters, 三号 set at 15.79 pt, page number in the footer', async () => {
  const script = '字'.repeat(28 * 60)
  const input = sessionOf([segment('hosting', '串场', 2, { script })])
  const { pdf } = await printed('mcScript', input, { style: 'official' })
  const pages = pagesOf(pdf)
  const lines = (pages[1] ?? '').split('\n').filter((line) => /字/.test(line))
  expect(lines.map((line) => line.trim().length)).toEqual(Array(22).fill(28))
  expect(pages[1]).toMatch(/—\s*2\s*—/)
  const words = read(pdf, 'pdftotext', '-bbox', '-f', '2', '-l', '2')
  const lefts = [...words.matchAll(/xMin="([\d.]+)"[^>]*>字/g)].map(([, left]) => Number(left))
  expect(Math.min(...lefts)).toBeCloseTo((28 / 25.4) * 72, 0)
})

/** Sentences of every length, in paragraphs that are longer than a page. */
const talk = Array.from({ length: 160 }, (_, i) => `${'话'.repeat(3 + ((i * 37) % 90))}${'。！？'[i % 3]}`)
const official = sessionOf([
  segment('hosting', '开场', 2, { script: talk.slice(0, 90).join(''), cues: { mic: '手持 1 号', sound: '片头𠮷' } }),
  segment('hosting', '收尾', 2, { script: [talk.slice(90).join(''), '（掌声）'].join('\n') }),
])

test('an official page is filled, and ends at the end of a sentence', async () => {
  const { pdf, pieces } = await printed('mcScript', official, { style: 'official', whose: 'all' })
  const pages = pagesOf(pdf).map((page) => page.split('\n').filter((line) => line.trim() !== ''))
  expect(pages.length).toBeGreaterThan(8)
  for (const [i, lines] of pages.entries()) {
    // The last line is the page's number.
    expect(lines.at(-2)?.trim()).toMatch(/[。！？）]$/)
    expect(lines.length - 1).toBeLessThanOrEqual(22)
    // No sentence here is longer than four lines.
    if (i > 0 && i < pages.length - 1) expect(lines.length - 1).toBeGreaterThan(17)
  }
  const said = read(pdf, 'pdftotext', '-raw')
    .replaceAll(/主持词 · 第2期 · r1 · \w{4}|— \d+ —/g, '')
    .replaceAll(/\s/g, '')
  expect(said).toContain(talk.slice(90).join(''))
  const [first, second] = official.session.rows.keys()
  expect(pieces.filter((ids) => ids.includes(first ?? '') && ids.includes(second ?? ''))).toHaveLength(1)
})

test.each([
  [true, 1],
  [false, 0],
])('official cues are in brackets under the heading: %s', async (cues, count) => {
  const { pdf } = await printed('mcScript', official, { style: 'official', whose: 'all', cues })
  const lines = pagesOf(pdf)[0]?.split('\n') ?? []
  const heading = lines.findIndex((line) => line.includes('一、开场（14:00）'))
  expect(lines.filter((line) => line.trim() === '〔话筒：手持 1 号〕〔音响：片头𠮷〕')).toHaveLength(count)
  expect(lines[heading + 1]).toMatch(cues ? /〔话筒/ : /话话话/)
})

test('rare characters and English', async () => {
  const input = sessionOf([segment('hosting', '㐀𠮷', 2, { script: '镕喆㐀𠮷' })])
  const { pdf, missing } = await printed('mcScript', { ...input, language: 'en' })
  expect(missing).toEqual([])
  expect(pagesOf(pdf)[0]).toContain('镕喆㐀𠮷')
})

/** The speaking times printed on the pages, in seconds. */
const pageSeconds = (pdf: Uint8Array): number[] =>
  pagesOf(pdf).map((page) => {
    const [, minutes = '0', seconds = '0'] = /本页约 (?:(\d+) 分)? ?(?:(\d+) 秒)?/.exec(page) ?? []
    return Number(minutes) * 60 + Number(seconds)
  })

test('with all scripts printed, the speaking times of the pages add up to those of the scripts', async () => {
  const spoken = '这里说的每一句都要读出来。'.repeat(40)
  const input = sessionOf([
    // Cues that are longer than a page beside a short script.
    segment('caseShare', '提示很长', 5, {
      script: '大家好。'.repeat(30),
      cues: { mic: '手持话筒\n'.repeat(1).concat('话筒请提前打开，').repeat(90) },
    }),
    // Directions are printed and take no time, pauses take theirs.
    segment('skit', '舞台提示很多', 5, {
      script:
        Array(12)
          .fill(`[${'灯光渐暗，演员从两侧上场，'.repeat(12)}]`)
          .join('\n') +
        '\n' +
        spoken,
    }),
    segment('talk', '停顿', 5, { script: `${spoken}\n[停顿 60s]\n${spoken}\n${spoken}` }),
    // No page holds its one sentence.
    segment('keynote', '一句到底', 5, { script: '没有标点的一句话'.repeat(200) }),
  ])
  const data = mcScriptData(input, { ...usual, whose: 'all' })
  const all = (data?.segments ?? []).reduce((sum, { spokenMs }) => sum + (spokenMs ?? 0) / 1000, 0)
  const pages = pageSeconds((await printed('mcScript', input, { whose: 'all' })).pdf)
  expect(pages.length).toBeGreaterThan(4)
  // Each page is rounded to five seconds.
  expect(Math.abs(pages.reduce((sum, seconds) => sum + seconds, 0) - all)).toBeLessThanOrEqual(pages.length * 2.5)
})
