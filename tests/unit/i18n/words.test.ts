import { expect, test } from 'vitest'
import { castingRoles, departments, priorities, segmentKinds } from '../../../src/domain/segment'
import { attendeeGroups, sessionStates } from '../../../src/domain/session'
import { rules } from '../../../src/domain/findings/rules'
import { problemCodes } from '../../../src/ipc/problem'
import { keysInSource } from './keysInSource'
import { areasIn, familiesInWords, keysIn, languages, slotsOf, withoutPlural, wordsIn } from './wordTree'

const source = keysInSource()
const keys = keysIn('zh-CN')
const known = new Set(keys)

test('both languages have the same areas and the same keys', () => {
  expect(areasIn('en')).toEqual(areasIn('zh-CN'))
  expect(keysIn('en')).toEqual(keys)
})

test('both languages use the same variables', () => {
  const slotsIn = (language: 'zh-CN' | 'en') =>
    new Map([...wordsIn(language)].map(([key, words]) => [withoutPlural(key), slotsOf(words).join()]))
  expect([...slotsIn('en')].sort()).toEqual([...slotsIn('zh-CN')].sort())
})

test('each plural has the forms that its language needs', () => {
  const bare = (language: 'zh-CN' | 'en', needed: readonly string[]) =>
    [...wordsIn(language).keys()]
      .filter((key) => key !== withoutPlural(key))
      .filter((key) => !needed.every((form) => wordsIn(language).has(`${withoutPlural(key)}_${form}`)))
  expect(bare('zh-CN', ['other'])).toEqual([])
  expect(bare('en', ['one', 'other'])).toEqual([])
})

test('no count is before a noun without plural forms', () => {
  const counted = /\{\{(count|characters)\}\} (people|\w+s)\b/
  const stiff = [...wordsIn('en')].filter(([key, words]) => key === withoutPlural(key) && counted.test(words))
  expect(stiff.map(([key]) => key)).toEqual([])
})

test('no text is missing for a key that is written out', () => {
  expect(source.asked.filter(({ key }) => !known.has(key)).map(({ key, file }) => `${key} in ${file}`)).toEqual([])
})

const families: Readonly<Record<string, readonly string[]>> = {
  'term.kind': segmentKinds,
  'term.role': castingRoles,
  'term.priority': priorities,
  'term.department': departments,
  'term.state': sessionStates,
  'term.group': attendeeGroups,
  finding: rules.map(({ id }) => id),
  problem: problemCodes,
  'problem.todo': problemCodes,
}
test.each(Object.entries(families))('%s has words for its whole list', (family, names) => {
  expect(names.map((name) => `${family}.${name}`).filter((key) => !known.has(key))).toEqual([])
})

test('no text is unused', () => {
  const asking = [...source.families, ...familiesInWords('zh-CN')]
  // `term` is the vocabulary of the domain: complete lists, checked above, whatever the screens show of them.
  const isUsed = (key: string) =>
    key.startsWith('term.') || source.mentioned.has(key) || asking.some((family) => family.test(key))
  expect(keys.filter((key) => !isUsed(key))).toEqual([])
})

test.each(languages)('no words of %s are empty', (language) => {
  expect([...wordsIn(language)].filter(([, words]) => words.trim() === '').map(([key]) => key)).toEqual([])
})
