import fc from 'fast-check'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import '../../../src/i18n'
import { cachedWords } from '../../../src/i18n/cachedWords'
import { keysIn, languages, slotsOf, wordsIn } from './wordTree'

const value = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.string(),
  fc.constantFrom('$&', '{{count}}', '$t(term.kind.talk)', '“示例”', undefined),
)

test.each(languages)('kept words of %s say what the library says, at the first time and later', (language) => {
  const lookUp = i18next.getFixedT(language) as (key: string, params?: object) => unknown
  const kept = cachedWords(lookUp)
  const words = wordsIn(language)
  const keyOf = fc.constantFrom(...keysIn(language))
  const slots = [...new Set([...words.values()].flatMap(slotsOf))].filter((name) => name !== 'count')
  const params = fc
    .record(Object.fromEntries(slots.map((name) => [name, value])))
    .chain((some) => fc.integer({ min: 0, max: 3 }).map((count) => ({ ...some, count })))
  fc.assert(
    fc.property(keyOf, params, params, (key, first, later) => {
      expect(kept(key)).toEqual(lookUp(key))
      expect(kept(key, first)).toEqual(lookUp(key, first))
      expect(kept(key, later)).toEqual(lookUp(key, later))
    }),
    { numRuns: 500 },
  )
})

test('a missing key is returned unchanged', () => {
  const kept = cachedWords(i18next.getFixedT('en') as never)
  expect([kept('no.such'), kept('no.such', { name: 1 })]).toEqual(['no.such', 'no.such'])
})
