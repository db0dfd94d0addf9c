import { expect, test } from 'vitest'
import { gridLines, stretchesIn, unitsOf, type LineUnit } from '../../../../src/papers/type/gridLines'
import { emOf } from '../../../../src/papers/type/balancedLines'
import { stretchesOf } from '../../../../src/papers/content/directions'
import type { Stretch } from '../../../../src/papers/type/stretch'

const units = (text: string): readonly LineUnit[] =>
  unitsOf(
    stretchesOf(text).map(({ text: part, isDirection }): Stretch => [isDirection ? 'direction' : 'script', part]),
    'direction',
    (_, one) => emOf(one),
  )
const wordsOf = (stretches: readonly Stretch[]): string => stretches.map(([, text]) => text).join('')
const lines = (text: string, em: number, indent = 0): string =>
  gridLines(units(text), em, indent)
    .map((line) => wordsOf(stretchesIn(line)))
    .join('|')

test.each([
  ['fills each line', '一二三四五六七八九十', 4, '一二三四|五六七八|九十'],
  ['keeps the last two characters together', '一二三四五', 4, '一二三|四五'],
  ['begins no line with a punctuation mark', '一二三四，五六', 4, '一二三|四，五六'],
  ['ends no line with an opening one', '一二三（四五）六七', 4, '一二三|（四五）|六七'],
  ['keeps numbers and words', '一共 98.5% 的人 hello there', 6, '一共 98.5%|的人|hello there'],
  ['breaks what is longer than a line', 'a'.repeat(60), 22, `${'a'.repeat(40)}|${'a'.repeat(20)}`],
  ['lets trailing white space hang', '一二三四 五六', 4, '一二三四|五六'],
])('%s', (_, text, em, expected) => expect(lines(text, em)).toBe(expected))

test('the first line is indented', () => expect(lines('一二三四五六七', 4, 2)).toBe('一二|三四五|六七'))

test.each([
  ['甲。乙！丙？丁戊', '甲。|乙！|丙？|丁戊'],
  ['他说：“好。”大家笑了。', '他说：“好。”|大家笑了。'],
  ['“难在哪里？”他问。', '“难在哪里？”他问。'],
  ['四本笔记……最后同意了。', '四本笔记……最后同意了。'],
  ['请看[大屏。三张]这里。', '请看[大屏。三张]这里。'],
  ['Good morning. Take a seat; 3.5 hours.', 'Good morning. |Take a seat; 3.5 hours.'],
])('sentences of %s', (text, expected) => {
  const sentences = ['']
  for (const { stretches, endsSentence } of units(text)) {
    sentences.push(`${sentences.pop() ?? ''}${wordsOf(stretches)}`)
    if (endsSentence) sentences.push('')
  }
  expect(sentences.slice(0, -1).join('|')).toBe(expected)
})
