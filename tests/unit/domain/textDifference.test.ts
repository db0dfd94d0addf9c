import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textDifference, type TextPiece } from '../../../src/domain/textDifference'

/** 老小区[-改造-]{+加装+}电梯 */
const shown = (pieces: readonly TextPiece[]): string =>
  pieces
    .map(({ in: where, text }) => (where === 'both' ? text : where === 'before' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test.each([
  ['the same text', '一户一户听。', '一户一户听。', '一户一户听。'],
  ['nothing at all', '', '', ''],
  ['a text that is new', '', '三张清单', '{+三张清单+}'],
  ['a text that is gone', '三张清单', '', '[-三张清单-]'],
  [
    'a word in a sentence',
    '老小区改造电梯，难在人心。',
    '老小区加装电梯，难在人心。',
    '老小区[-改造-]{+加装+}电梯，难在人心。',
  ],
  ['a sentence in between', '走访。公示。', '走访。议事会。公示。', '走访。{+议事会。+}公示。'],
  ['a number as a whole', '走访 28 户', '走访 128 户', '走访 [-28-]{+128+} 户'],
  ['a single character in common is no match', '甲乙丙丁戊', '子丑丙寅卯', '[-甲乙丙丁戊-]{+子丑丙寅卯+}'],
  ['a sign of two halves', '🙂好', '🙃好', '[-🙂-]{+🙃+}好'],
])('%s', (_, before, after, expected) => expect(shown(textDifference(before, after))).toBe(expected))

describe('whatever the texts', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '。', '\n', '丙', 'ab', ' ', '🙂'), { maxLength: 60 })
    .map((parts) => parts.join(''))
  const within = (pieces: readonly TextPiece[], where: TextPiece['in']) =>
    pieces.flatMap((piece) => (piece.in === 'both' || piece.in === where ? piece.text : [])).join('')

  test('both can be read from the difference', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textDifference(before, after)
        expect([within(pieces, 'before'), within(pieces, 'after')]).toEqual([before, after])
      }),
    ))

  test('two of 3,000 characters with nothing in common are compared in a moment', () => {
    const [before, after] = ['甲'.repeat(3_000), '乙丙'.repeat(1_500)]
    expect(textDifference(before, after).map(({ in: where }) => where)).toEqual(['before', 'after'])
  })
})
