import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualHouse } from '../../../../src/domain/houseStyle'
import { paperNames, seasonPaperNames, type PaperName } from '../../../../src/domain/papers/paperNames'
import { changesBetween } from '../../../../src/papers/state/changes'
import { fingerprintOf } from '../../../../src/papers/state/fingerprint'
import type { PaperInput, SessionInput } from '../../../../src/papers/paper'
import { papers } from '../../../../src/papers/papers'
import { preparedPaper } from '../../../../src/papers/state/preparedPaper'
import { translateFor } from '../../../../src/papers/content/translate'
import { changesWords } from '../../../../src/ui/papers/changeWords'
import { hall, hallOf } from '../attendeeFixtures'
import { held, pressedThrough } from '../runFixtures'
import { sampleSeason } from '../sampleSeason'

const hallTwo = hallOf(hall)
const everything = held(hallTwo, pressedThrough(hallTwo, 2, [4, 6, 15]))
const t = translateFor('zh-CN')

function dataOf(name: PaperName, input: PaperInput): unknown {
  const prepared = preparedPaper(papers[name], input, usualHouse)
  if (!prepared) throw new Error(`nothing of ${name}`)
  return JSON.parse(JSON.stringify(prepared.data))
}

type Path = readonly (string | number)[]

/** The paths of the strings, numbers, booleans and nulls in some data. */
function leavesOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  return Object.entries(data).flatMap(([key, value]) =>
    leavesOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  )
}

/** The same data with another value in one place. */
function changedAt(data: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return other(data)
  if (Array.isArray(data)) return data.map((one: unknown, i) => (i === key ? changedAt(one, rest) : one))
  const all = data as Record<string, unknown>
  return { ...all, [key]: changedAt(all[key], rest) }
}

function other(leaf: unknown): unknown {
  if (typeof leaf === 'string') return `${leaf}改`
  if (typeof leaf === 'number') return leaf + 60_000
  return typeof leaf === 'boolean' ? !leaf : 0
}

/** Their values are one of a few words of ours, so another value has no translation. */
const wordKeys: ReadonlySet<string | number> = new Set('language kind role roles state stage order forms'.split(' '))

describe.each(paperNames)('%s', (name) => {
  const paper = papers[name]
  const isOfSeason = seasonPaperNames.some((one) => one === name)
  const input = isOfSeason ? sampleSeason : everything
  const data = dataOf(name, input)

  test('whatever changes in its data, the change is described in words', () => {
    const before = paper.says(data)
    const ids = before.pieces.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    fc.assert(
      fc.property(fc.constantFrom(...leavesOf(data)), (path) => {
        // A paper in another language has other texts, but no other change to report.
        fc.pre(!path.some((key) => wordKeys.has(key)) && !(path.includes('texts') && path.includes('name')))
        const after = paper.says(changedAt(data, path))
        const changes = changesBetween(before, after, paper.only === undefined)
        expect(changes).not.toEqual([])
        expect(changesWords(changes, t).join()).not.toMatch(/paper\.|term\.|undefined|^$/)
      }),
      { numRuns: 300 },
    )
  })

  test('equal data has no change', () =>
    expect(changesBetween(paper.says(data), paper.says(dataOf(name, input)), true)).toEqual([]))
})

/** The reported changes of a paper between two states of the session. */
function told(name: PaperName, before: SessionInput, after: SessionInput): string {
  const paper = papers[name]
  const [was, is] = [dataOf(name, before), dataOf(name, after)]
  if (fingerprintOf(was) === fingerprintOf(is)) return ''
  return changesWords(changesBetween(paper.says(was), paper.says(is), paper.only === undefined), t).join('；')
}

const withDetails = (more: Partial<SessionInput['session']['details']>): SessionInput => ({
  ...everything,
  session: { ...everything.session, details: { ...everything.session.details, ...more } },
})

test.each([
  ['the day', { date: '2021-05-21' }, '日期 2021年5月20日（星期四） → 2021年5月21日（星期五）'],
  ['the theme', { theme: '另一个主题' }, '主题 文明实践助推社会治理 → 另一个主题'],
])('%s changes: it is reported for every working paper, and no place card is printed again', (_, details, words) => {
  for (const name of ['mcScript', 'signIn', 'callSheets', 'contacts', 'materials', 'seatingPlan'] as const)
    expect(told(name, everything, withDetails(details))).toBe(words)
  expect(told('runSheet', everything, withDetails(details))).toBe(words)
  expect(told('placeCards', everything, withDetails(details))).toBe('')
})

test('another hard end is only reported for the end of the run sheet', () =>
  expect(told('runSheet', everything, withDetails({ hardEnd: '16:20' }))).toBe('结束时间 硬结束 16:30 → 16:20'))

test('a guest who comes first changes the numbers of all others, which is reported once', () => {
  const more = hallOf([...hall, '阿一 · 田林街道 ·  · leader'])
  expect(told('signIn', hallTwo, more)).toMatch(/^应到 人数 \d+ → \d+；新增 阿一；\d+ 行序号有变$/)
})

test('whether somebody is confirmed is not printed and makes nothing outdated; that they cannot come does', () => {
  const [personId = ''] = [...everything.library.people.keys()]
  const presence = { personId, arrival: null, departure: null, status: 'invited' as const }
  const of = (status: 'invited' | 'confirmed' | 'declined'): SessionInput => ({
    ...everything,
    session: { ...everything.session, presences: new Map([[personId, { ...presence, status }]]) },
  })
  expect(told('contacts', of('invited'), of('confirmed'))).toBe('')
  expect(told('contacts', of('invited'), of('declined'))).toMatch(/是否到场 不能来$/)
})
