import { describe, expect, test } from 'vitest'
import { finderWith } from '../../../src/ui/components/finder'
import { readings } from '../domain/search/readings'
import { optionsFor, pickOutcome, type PickOption } from '../../../src/ui/components/pickOptions'

const find = finderWith(readings)
/** `王芳/区文明办`: a name and what distinguishes it; `!` before it: it is taken. Ids are 1, 2, 3 … */
const optionsIn = (names: string): PickOption[] =>
  names.split('|').map((text, i) => {
    const [name = '', hint] = text.replace('!', '').split('/')
    return { id: String(i + 1), name, hint, isTaken: text.startsWith('!') }
  })

function outcome(names: string, typed: string, canCreate = true): string {
  const of = pickOutcome(optionsIn(names), typed, find, canCreate)
  if (of.type === 'ask') return `ask ${of.among.map(({ id }) => id).join()}`
  return of.type === 'pick' || of.type === 'taken' ? `${of.type} ${of.option.id}` : of.type
}

describe('text that is left in a picker', () => {
  test.each([
    ['the exact name, not the longer one', '王芳芳|王芳', '王芳', 'pick 2'],
    ['the exact name with a space in it', '王芳芳|王芳', '王 芳', 'pick 2'],
    ['whichever point stands in the name', '阿依努尔·吐尔逊', '阿依努尔・吐尔逊', 'pick 1'],
    ['two of exactly the same name are asked for', '王芳/文明办|李娜|王芳/妇联', '王芳', 'ask 1,3'],
    ['the same where one of them is in already', '!王芳/文明办|王芳/妇联', '王芳', 'ask 1,2'],
    ['somebody who is in already', '!王芳', '王芳', 'taken 1'],
    ['the only one whose whole name is read so', '王芳芳|王芳', 'wangfang', 'pick 2'],
    ['several who are read so are asked for', '王芳|王方|王芳芳', 'wangfang', 'ask 1,2'],
    ['Li Na by lina', 'Li Na|王芳', 'lina', 'pick 1'],
    ['Li Na and 李娜 are asked for by lina', '李娜|Li Na', 'lina', 'ask 2,1'],
    ['pinyin that could be meant for one is asked for, and makes nothing', '王芳芳|李娜', 'wangf', 'ask 1'],
    ['a new name is made, also where a longer one begins with it', '新会堂二楼', '新会堂', 'create'],
    ['a new name that an old one holds is made', '区文明办新会堂', '新会堂', 'create'],
    ['a new name in Latin letters', '王芳', 'Annex', 'create'],
  ])('%s', (_, names, typed, expected) => expect(outcome(names, typed)).toBe(expected))

  test.each([
    ['a new name is refused', '王芳', '新会堂', 'refuse'],
    ['the exact name', '王芳芳|王芳', '王芳', 'pick 2'],
    ['the only one that fits', '新区会堂|王芳', '会堂', 'pick 1'],
    ['several that fit are refused', '新区会堂|老会堂', '会堂', 'refuse'],
  ])('where nothing can be made: %s', (_, names, typed, expected) =>
    expect(outcome(names, typed, false)).toBe(expected),
  )
})

test('the first of several with exactly the same name is not chosen before a person does', () => {
  expect(optionsFor(optionsIn('王芳/文明办|王芳/妇联'), '王芳', readings)).toMatchObject({
    isUnclear: true,
    isNew: false,
  })
  expect(optionsFor(optionsIn('王芳芳|王芳'), '王芳', readings)).toMatchObject({ isUnclear: false, isNew: false })
})

test('a list of thousands is found in as a short one is', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ id: String(at), name: at === 1_500 ? '王芳' : `李丁${at}` }))
  expect(optionsFor(many, 'wangf', readings).shown.map(({ id }) => id)).toEqual(['1500'])
  expect(optionsFor(many, '王芳', readings)).toMatchObject({ isNew: false, isUnclear: false })
  expect(optionsFor(many, '李', readings).shown).toHaveLength(30)
  expect(optionsFor(many, '李', readings, 90).shown).toHaveLength(90)
})
