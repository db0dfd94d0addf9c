import { expect, test } from 'vitest'
import { chineseNumber } from '../../../src/papers/content/chineseNumber'
import { paperFileName } from '../../../src/papers/paperFileName'
import { fitScale } from '../../../src/ui/papers/preview/fitScale'

test.each([
  [1, '一'],
  [2, '二'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
  [0, '0'],
])('%i is %s', (value, words) => expect(chineseNumber(value)).toBe(words))

test.each([
  [['第2期', '文明实践助推社会治理', '节目单'], '第2期_文明实践助推社会治理_节目单'],
  [['第2期', '', '节目单'], '第2期_节目单'],
  [['A/B: “C” <D>?', '..'], 'A B “C” D'],
  [['a\n b\t\u0000c'], 'a b c'],
  [['𠮷'.repeat(100)], '𠮷'.repeat(72)],
])('%j as a file name', (parts, name) => expect(paperFileName(parts)).toBe(name))

test('a page is fitted by its tighter side, and never vanishes', () => {
  const page = { width: 600, height: 800 }
  expect(fitScale(page, { width: 656, height: 2_000 })).toBe(1)
  expect(fitScale(page, { width: 2_000, height: 856 })).toBe(1)
  expect(fitScale(page, { width: 10, height: 10 })).toBe(0.25)
})
