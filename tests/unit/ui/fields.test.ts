import { expect, test } from 'vitest'
import { noReadings } from '../../../src/domain/search/readingsWith'
import { countedPeople, parseCount } from '../../../src/ui/components/parseCount'
import { optionsFor } from '../../../src/ui/components/pickOptions'

test.each([
  ['120', 120],
  ['１２０', 120],
  ['1,200', 1200],
  ['12 人', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
])('%s is the count %s', (text, count) => expect(parseCount(text)).toBe(count))

test.each([
  ['１２０人', 120],
  ['120 人', 120],
  ['120位', 120],
  ['120 people', 120],
  ['120', 120],
  ['人', null],
  ['120人人', null],
  ['120 分', null],
])('%s is the count of people %s', (text, count) => expect(parseCount(text, countedPeople)).toBe(count))

const options = ['王芳', '林晓', '小林'].map((name) => ({ id: name, name }))
test.each([
  ['all while nothing is typed', '', '王芳 林晓 小林', false],
  ['those that begin with it first', '林', '林晓 小林', true],
  ['no second one of the same name', '王芳', '王芳', false],
  ['a new name', '周敏', '', true],
])('a picker offers %s', (_, typed, names, isNew) => {
  const offered = optionsFor(options, typed, noReadings)
  expect([offered.shown.map(({ name }) => name).join(' '), offered.isNew]).toEqual([names, isNew])
})
