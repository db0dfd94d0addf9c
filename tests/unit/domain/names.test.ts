import { expect, test } from 'vitest'
import { isSameName, nameKey, namesakesOf } from '../../../src/domain/names'

test.each([
  ['whichever interpunct stands between', '阿依努尔·吐尔逊', '阿依努尔・吐尔逊'],
  ['a bullet', '阿依努尔·吐尔逊', '阿依努尔•吐尔逊'],
  ['a hyphenation point', '阿依努尔·吐尔逊', '阿依努尔‧吐尔逊'],
  ['an interpunct of half width', '阿依努尔·吐尔逊', '阿依努尔･吐尔逊'],
  ['a full stop in its place', '阿依努尔·吐尔逊', '阿依努尔.吐尔逊'],
  ['a full stop of full width', '阿依努尔·吐尔逊', '阿依努尔．吐尔逊'],
  ['a space in its place', '阿依努尔·吐尔逊', '阿依努尔 吐尔逊'],
  ['a name widened for a table', '王芳', '王\u3000芳'],
  ['spaces around', '王芳', '  王芳\u00a0'],
  ['what cannot be seen', '王芳', '王\u200b芳\ufeff'],
  ['letters of full width', 'Li Na', 'Ｌｉ　Ｎａ'],
  ['capitals', 'Li Na', 'li  na'],
  ['an interpunct between letters', 'Marie Curie', 'Marie·Curie'],
  ['brackets and figures of full width', '会堂(2)', '会堂（２）'],
  ['a space beside a figure', '3号楼', '3 号楼'],
])('the same name: %s', (_, a, b) => expect(nameKey(a)).toBe(nameKey(b)))

test.each([
  ['one more character', '王芳', '王芳芳'],
  ['letters that are two words or one', 'Li Na', 'Lina'],
  ['an initial with its stop', 'J. Smith', 'J Smith'],
  ['nothing', '', ' '],
])('not the same name: %s', (_, a, b) => expect(isSameName(a, b)).toBe(false))

test('all who have a name, in their order', () => {
  const all = ['王芳芳', '王 芳', '李娜', '王芳'].map((name, id) => ({ id, name }))
  expect(namesakesOf('王芳', all).map(({ id }) => id)).toEqual([1, 3])
})
