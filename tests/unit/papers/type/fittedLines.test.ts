import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emOf } from '../../../../src/papers/type/balancedLines'
import { fittedLines, pitch } from '../../../../src/papers/type/fittedLines'

const room = { width: 400, height: 150, largest: 100 }

test.each([
  ['周　敏', '周　敏', 100],
  ['欧阳修远', '欧阳修远', 100],
  // Ten characters are still on one line: broken they would not be larger by two thirds.
  ['迪丽热巴·迪力木拉提', '迪丽热巴·迪力木拉提', 41.9],
  ['幸福乐加梯新时代文明实践志愿服务队', '幸福乐加梯新时代|文明实践志愿服务队', 44.4],
  ['阿卜杜热合曼·吐尔逊·买买提艾力', '阿卜杜热合曼·吐尔逊·|买买提艾力', 39.6],
  ['·阿卜杜热合曼·吐尔逊买买提艾力', '·阿卜杜热合曼·|吐尔逊买买提艾力', 50],
])('%s', (text, lines, size) => {
  const fitted = fittedLines(text, room, emOf)
  expect(fitted.lines.join('|')).toBe(lines)
  expect(fitted.size).toBeCloseTo(size, 1)
})

test('nothing is lost, and nothing is wider or higher than its box', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'王欧阳修𠮷㐀·Ax w—，。'),
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(texts, (text) => {
      const { lines, size } = fittedLines(text, room, emOf)
      const said = (words: string) => words.replaceAll(/\s/g, '')
      expect(said(lines.join(''))).toBe(said(text))
      for (const line of lines) expect(emOf(line) * size).toBeLessThanOrEqual(room.width + 0.01)
      expect(((lines.length - 1) * pitch + 1) * size).toBeLessThanOrEqual(room.height + 0.01)
    }),
  )
})
