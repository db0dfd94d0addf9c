import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptDifference, type ComparedStretch } from '../../../../src/interchange/word/scriptDifference'

/** Changes are in brackets. */
const shown = (side: readonly ComparedStretch[]): string =>
  side.map(({ text, isChanged }) => (isChanged ? `<${text}>` : text)).join('')

test.each([
  ['alike', '甲，乙。', '甲，乙。', '甲，乙。', '甲，乙。'],
  ['a word', '难在人心。再说。', '难在民心。再说。', '难在<人>心。再说。', '难在<民>心。再说。'],
  ['words that are added', '难在人心。', '难在人心，也难在面对面。', '难在人心。', '难在人心<，也难在面对面>。'],
  ['a paragraph that is added', '甲。\n丙。', '甲。\n乙。\n丙。', '甲。\n丙。', '甲。\n<乙。\n>丙。'],
  ['everything removed', '甲。\n乙。', '', '<甲。\n乙。>', ''],
  ['surrogate pairs', '𠮷日。', '𠮸日。', '<𠮷>日。', '<𠮸>日。'],
])('marks %s', (_, here, there, left, right) => {
  const difference = scriptDifference(here, there)
  expect([shown(difference.here), shown(difference.there)]).toEqual([left, right])
})

test('nothing is lost on either side, and unmarked text is on both', () => {
  const script = fc.array(fc.constantFrom('甲', '乙', '丙', '，', '。', '\n', '”'), { maxLength: 40 })
  fc.assert(
    fc.property(script, script, (a, b) => {
      const [here, there] = [a.join(''), b.join('')]
      const difference = scriptDifference(here, there)
      const all = (side: readonly ComparedStretch[]) => side.map(({ text }) => text).join('')
      const kept = (side: readonly ComparedStretch[]) => all(side.filter(({ isChanged }) => !isChanged))
      expect([all(difference.here), all(difference.there)]).toEqual([here, there])
      expect(kept(difference.here)).toBe(kept(difference.there))
    }),
  )
})
