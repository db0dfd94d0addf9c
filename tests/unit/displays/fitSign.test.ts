import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitSign, signLine } from '../../../src/ui/displays/fitSign'

/** Every Chinese sign a square, every other half of one. */
const widthOf = (line: string): number => [...line].reduce((sum, sign) => sum + (sign < '\u0250' ? 0.5 : 1), 0)

test.each([
  ['收', 1],
  ['请收尾', 1],
  ['还有两分钟', 2],
  ['请靠近话筒，观众听不清', 2],
  ['请把时间留给下一位，最后一句话收尾，谢谢', 3],
])('%s takes so many lines of a 16 : 9 screen: %i', (text, lines) => {
  expect(fitSign(text, 1600, 900, widthOf).lines).toHaveLength(lines)
})

test('every message fits its box, whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'请收尾还有两分钟，。ab '), minLength: 1, maxLength: 60 }),
      fc.integer({ min: 100, max: 4000 }),
      fc.integer({ min: 100, max: 3000 }),
      (text, width, height) => {
        const { lines, size } = fitSign(text, width, height, widthOf)
        expect(lines.length).toBeLessThanOrEqual(3)
        expect(lines.length * size * signLine).toBeLessThanOrEqual(height + 0.01)
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(width + 0.01)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      },
    ),
  )
})
