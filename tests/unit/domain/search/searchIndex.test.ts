import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsMatch } from '../../../../src/domain/search/fieldsMatch'
import { SearchIndex } from '../../../../src/domain/search/searchIndex'
import { searchQueryOf, type SearchQuery } from '../../../../src/domain/search/searchText'
import { fieldsOf, readings } from './readings'

const queryOf = (typed: string): SearchQuery => {
  const query = searchQueryOf(typed)
  if (!query) throw new Error('There is nothing to search for')
  return query
}

function indexOf(names: string): SearchIndex {
  const index = new SearchIndex(readings)
  names.split('|').forEach((name, place) => index.put(name, { name }, place))
  return index
}

test.each([
  ['exact, prefix, inside', '老王芳|王芳芳|王芳', '王芳', '王芳|王芳芳|老王芳'],
  ['read in full before read at the start before read inside', '老王芳|王芳芳|王芳', 'wf', '王芳|王芳芳|老王芳'],
  ['what is the same by its place', '王福|王芳|王峰', 'wf', '王福|王芳|王峰'],
  ['what begins earlier first', '老大王芳|老王芳', '王芳', '老王芳|老大王芳'],
])('the order: %s', (_, names, typed, found) =>
  expect(
    indexOf(names)
      .find(queryOf(typed), 9)
      .hits.map(({ id }) => id)
      .join('|'),
  ).toBe(found),
)

test('only the best are given, all are counted', () => {
  const { hits, count } = indexOf('王甲|王乙|王丙|李丁').find(queryOf('w'), 2)
  expect([hits.map(({ id }) => id), count]).toEqual([['王甲', '王乙'], 3])
})

test('a thing that was moved is found at its new place', () => {
  const index = indexOf('王甲|王乙')
  index.put('王甲', { name: '王甲' }, 5)
  expect(index.find(queryOf('王'), 2).hits.map(({ id }) => id)).toEqual(['王乙', '王甲'])
})

const text = fc.string({ unit: fc.constantFrom(...'王芳重乐单中安 -12abLi'), maxLength: 6 })
const change = fc.record({ id: fc.constantFrom(...'abcdef'), texts: fc.option(fc.record({ name: text, note: text })) })

test('it finds what a walk over everything finds, however things were changed before', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), text, (changes, typed) => {
      const query = searchQueryOf(typed)
      if (!query) return
      const index = new SearchIndex(readings)
      const all = new Map<string, { name: string; note: string }>()
      changes.forEach(({ id, texts }, place) => {
        if (texts) index.put(id, texts, place)
        else index.remove(id)
        if (texts) all.set(id, texts)
        else all.delete(id)
      })
      const expected = [...all].filter(([, texts]) => fieldsMatch(fieldsOf(texts), query) !== null).map(([id]) => id)
      // As somebody types: each answer is searched in the last one.
      for (let length = 1; length < typed.length; length += 1) {
        const begun = searchQueryOf(typed.slice(0, length))
        if (begun) index.idsOf(begun)
      }
      expect([...index.idsOf(query)].sort()).toEqual(expected.sort())
      expect(index.find(query, 3).count).toBe(expected.length)
    }),
    { numRuns: 500 },
  )
})

test('thousands of changes leave no trace', () => {
  const index = indexOf('王甲')
  for (let i = 0; i < 5_000; i += 1) index.put('王乙', { name: `王乙${i}` }, 1)
  expect(index.find(queryOf('王乙4999'), 2).count).toBe(1)
  expect(index.find(queryOf('王乙1'), 2).count).toBe(0)
  expect(index.size).toBe(2)
})
