import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancedLines, emOf, withoutOrphan } from '../../../../src/papers/type/balancedLines'

test.each([
  ['文明实践助推社会治理', 2, '文明实践 | 助推社会治理'],
  ['如何让党的创新理论“声”入人心', 2, '如何让党的创新 | 理论“声”入人心'],
  ['“幸福乐加梯”：从一栋楼到一片区', 2, '“幸福乐加梯”： | 从一栋楼到一片区'],
  ['建设志愿服务队伍', 2, '建设志愿 | 服务队伍'],
  ['党的理论', 1, '党的理论'],
  ['文', 2, '文'],
  ['', 1, ''],
  ['Practice Hub and the long road to TELL+DREAM', 2, 'Practice Hub and | the long road | to TELL+DREAM'],
])('%s', (title, lines, broken) => expect(balancedLines(title, 11, lines).join(' | ')).toBe(broken))

const titles = fc
  .array(fc.constantFrom(...'文明实践助推社会治理共治，：“”（）。、—𠮷AB 12'), { minLength: 2, maxLength: 60 })
  .map((characters) => characters.join('').trim())

test('whatever the title, nothing is lost and no line is too wide', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 6, max: 14 }), (title, maxEm) => {
      const lines = balancedLines(title, maxEm, 2)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(title.replaceAll(/\s/g, ''))
    }),
  )
})

const plainTitles = fc.array(fc.constantFrom(...'文明实践助推社会治理党史学习'), { minLength: 2, maxLength: 60 })

test('no line of plain characters is too wide, and the last is never a single character', () => {
  fc.assert(
    fc.property(plainTitles, fc.integer({ min: 6, max: 14 }), (characters, maxEm) => {
      const lines = balancedLines(characters.join(''), maxEm, characters.length > 7 ? 2 : 1)
      expect(Math.max(...lines.map(emOf))).toBeLessThanOrEqual(maxEm)
      expect(emOf(lines.at(-1) ?? '')).toBeGreaterThan(1)
    }),
  )
})

test.each([
  ['加梯之后邻里还能一起做什么', 20, '加梯之后邻里还能一起做什么'],
  ['加梯之后邻里还能一起做什么', 12, '加梯之后邻里还能\n一起做什么'],
  ['加梯之后邻里还能一起做什么', 9, '加梯之后邻里还能一起做什么'],
])('%s in lines of %i', (title, maxEm, shown) => expect(withoutOrphan(title, maxEm)).toBe(shown))
