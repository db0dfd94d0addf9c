import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsMatch, markedRanges } from '../../../../src/domain/search/fieldsMatch'
import { fits, matchOf } from '../../../../src/domain/search/matchOf'
import { searchQueryOf, searchTextOf } from '../../../../src/domain/search/searchText'
import { fieldsOf, readings } from './readings'

const rankIn = (text: string, typed: string): number | null =>
  matchOf(searchTextOf(text), searchTextOf(typed), readings)?.rank ?? null

const kindOf = (rank: number | null): string =>
  rank === null ? 'none' : (Object.entries(fits).find(([, value]) => value === Math.floor(rank))?.[0] ?? 'none')

test.each([
  ['王芳', '王芳', 'exact'],
  ['王 芳', '王芳', 'exact'],
  ['乐山片区“幸福乐加梯”', '乐山片区幸福乐加梯', 'exact'],
  ['Li Na', 'li na', 'exact'],
  ['Li Na', 'lina', 'unspaced'],
  ['王芳芳', '王芳', 'prefix'],
  ['王芳', 'wangfang', 'reading'],
  ['王芳', 'wf', 'reading'],
  ['王芳', 'wfang', 'reading'],
  ['王芳', '王f', 'reading'],
  ['王芳', 'wangf', 'reading'],
  ['王芳芳', 'wangf', 'readingPrefix'],
  ['中山', 'zhs', 'reading'],
  ['中山', 'zshan', 'reading'],
  ['吕布', 'lvbu', 'reading'],
  ['吕布', 'lübu', 'reading'],
  ['吕布', 'lubu', 'reading'],
  ['单田芳', 'stf', 'reading'],
  ['乐山片区“幸福乐加梯”', 'lsp', 'readingPrefix'],
  ['乐山片区“幸福乐加梯”', 'leshan', 'readingPrefix'],
  ['乐山片区“幸福乐加梯”', '幸福', 'inside'],
  ['乐山片区“幸福乐加梯”', 'jiati', 'readingInside'],
  ['乐山片区“幸福乐加梯”', '片区幸', 'inside'],
  ['Anna Lind', 'al', 'reading'],
  ['Anna Lind', 'ind', 'inside'],
  ['第 12 期', '12期', 'inside'],
  ['1-2 组', '12 组', 'none'],
  ['ＡＢＣ', 'abc', 'exact'],
  ['王芳', 'ang', 'none'],
  ['王芳', 'wangg', 'none'],
  ['王小芳', 'wf', 'none'],
])('%s by %s: %s', (text, typed, kind) => expect(kindOf(rankIn(text, typed))).toBe(kind))

describe('several fields and words', () => {
  const of = (typed: string) => {
    const query = searchQueryOf(typed)
    const fields = fieldsOf({ name: '乐山片区“幸福乐加梯”', unit: '徐家汇街道', note: '—' })
    return query && fieldsMatch(fields, query)
  }
  test.each([
    ['乐山 jiati', 'name name'],
    ['jiati 徐家汇', 'name unit'],
    ['xjh', 'unit'],
    ['乐山 天平', ''],
  ])('%s is found in %s', (typed, fields) =>
    expect((of(typed)?.found ?? []).map(({ field }) => field).join(' ')).toBe(fields),
  )
  test('what is in the first field comes before anything in the second', () =>
    expect(of('jiedao')?.rank).toBeGreaterThan(of('幸福 jiati')?.rank ?? Infinity))
  test('nothing but marks is nothing to search for', () => expect(searchQueryOf('  “” ')).toBeNull())
})

test.each([
  ['乐山片区“幸福乐加梯”', '幸福', '乐山片区“[幸福]乐加梯”'],
  ['乐山片区“幸福乐加梯”', 'qxf', '乐山片[区“幸福]乐加梯”'],
  ['乐山片区“幸福乐加梯”', 'jiati 乐山', '[乐山]片区“幸福乐[加梯]”'],
  ['Li Na', 'lina', '[Li Na]'],
  ['第 12 期', '12', '第 [12] 期'],
  ['2026-06-18', '06-18', '2026-[06-18]'],
  ['①号厅', '1号', '[①号]厅'],
  ['𠮷田', 'tian', '𠮷[田]'],
  ['王芳', 'wf', '[王芳]'],
])('marks in %s what was found by %s', (text, typed, marked) => {
  const query = searchQueryOf(typed)
  const found = query && fieldsMatch(fieldsOf({ name: text }), query)
  const ranges = markedRanges(text, 'name', found?.found ?? [])
  const shown = ranges.reduceRight(
    (all, { from, to }) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`,
    text,
  )
  expect(shown).toBe(marked)
})

/** Everything that can be typed for a text, from some character on, up to some length: slow and plain. */
function typedFor(text: string): Set<string> {
  const all = new Set<string>()
  const begin = (at: number, typed: string) => {
    const character = text[at]
    if (character === undefined) return
    const whole = [character, ...readings(character)]
    for (const one of whole) for (let to = 1; to <= one.length; to += 1) all.add(typed + one.slice(0, to))
    const initials = readings(character).flatMap((one) => [
      one.slice(0, 1),
      ...(/^[zcs]h/.test(one) ? [one.slice(0, 2)] : []),
    ])
    for (const one of new Set([...whole, ...initials])) begin(at + 1, typed + one)
  }
  for (const [at] of [...text].entries()) begin(at, '')
  return all
}

const shortName = fc.string({ unit: fc.constantFrom(...'王芳重乐单吕中啊安'), minLength: 1, maxLength: 3 })

test('a text is found by all that can be typed for it, and by nothing else', () => {
  fc.assert(
    fc.property(shortName, shortName, fc.nat(), (text, other, which) => {
      const ofText = typedFor(text)
      const ofOther = [...typedFor(other)]
      const typed = ofOther[which % ofOther.length] ?? ''
      expect(rankIn(text, typed) !== null).toBe(ofText.has(typed))
      expect(rankIn(other, typed)).not.toBeNull()
    }),
  )
})

test('what is found by a query is found by its beginning', () => {
  fc.assert(
    fc.property(shortName, fc.nat(), (text, which) => {
      const all = [...typedFor(text)]
      const typed = all[which % all.length] ?? ''
      for (let to = 1; to <= typed.length; to += 1) expect(rankIn(text, typed.slice(0, to))).not.toBeNull()
    }),
  )
})
