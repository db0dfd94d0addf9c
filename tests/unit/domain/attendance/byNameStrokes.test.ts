import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byNameStrokes } from '../../../../src/domain/attendance/strokes/byNameStrokes'
import { strokesOf } from '../../../../src/domain/attendance/strokes/strokesOf'
import { strokeTable } from '../../../../src/domain/attendance/strokes/strokeTable'

test.each([
  ['surnames by their number of strokes', '丁一 马力 王强 李明 张伟 陈立 黄河 谢晋'],
  ['of the same number, by the first stroke 横竖撇点折', '王平 贝平 毛平 文平 尹平'],
  ['王 (横) before 文 (点), and both of four strokes', '王和平 文静'],
  ['of the same first stroke, by the next', '王平 韦平 尤平 车平 戈平'],
  [
    'of one surname, one character given comes first',
    '高富 高瞻 高大富 高文 高一鸣'.replace(' 高文 ', ' ').replace('高大富 高一鸣', '高一鸣 高大富'),
  ],
  [
    'then by the strokes of what is given',
    '王一 王力 王大同 王小丫 王文'.replace('王大同 王小丫 王文', '王文 王大同 王小丫'),
  ],
  ['of the same second character, by the third', '刘国才 刘国明 刘国强'],
  ['a compound surname after the single one that begins it', '欧平 欧阳修 欧阳修远'],
  ['compound surnames are compared whole', '上官云 东方朔 司马光 司徒南 西门庆 诸葛亮'],
  ['seven strokes', '严华 李华 杨华 吴华 何华 邹华 沈华 张华'],
  ['ten strokes', '袁平 顾平 钱平 徐平 高平'],
  ['names of several parts by their first character', '王平 迪丽热巴·迪力木拉提 周敏'],
  ['other scripts come last, by the alphabet', '魏征 Anna Schmidt Zoe'],
  ['a character that the table lacks is placed by its number of strokes', '丁一 张三 槑田 戴四'],
  ['rare characters too', '𠮷田 成三 张三'],
])('%s', (_, names) => {
  const expected = names.split(' ')
  expect([...expected].reverse().sort(byNameStrokes)).toEqual(expected)
})

test.each([
  ['一', '1'],
  ['王', '1121'],
  ['文', '4134'],
  ['高', '4125125251'],
  ['欧', '13453534'],
  ['马', '551'],
  ['长', '3154'],
  ['必', '45434'],
])('%s is written %s', (character, sequence) =>
  expect(strokesOf(character)).toEqual({ count: sequence.length, sequence }),
)

test.each([
  ['喆', 12],
  ['槑', 14],
  ['嬲', 17],
  ['犇', 12],
])('%s has %i strokes, whether or not the table has it', (character, count) =>
  expect(strokesOf(character).count).toBe(count),
)

test('the table has each character once, in stroke order, with all common surnames', () => {
  const entries = [...strokeTable.matchAll(/(\D)(\d+)/gu)].map(([, character = '', strokes = '']) => ({
    character,
    strokes,
  }))
  expect(new Set(entries.map(({ character }) => character)).size).toBe(entries.length)
  for (const { strokes } of entries) expect(strokes).toMatch(/^[1-5]+$/)
  const order = entries.map(({ strokes }) => String(strokes.length).padStart(2, '0') + strokes)
  expect([...order].sort()).toEqual(order)
  const common =
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
  const known = new Set(entries.map(({ character }) => character))
  expect([...common].filter((character) => !known.has(character))).toEqual([])
})

test('any two names have one order, and the order is transitive', () => {
  const names = fc.string({ unit: fc.constantFrom(...'王文高富大一欧阳喆𠮷㐀槑A·鹿'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(names, names, names, (a, b, c) => {
      expect(Math.sign(byNameStrokes(a, b)) + Math.sign(byNameStrokes(b, a))).toBe(0)
      if (byNameStrokes(a, b) <= 0 && byNameStrokes(b, c) <= 0) expect(byNameStrokes(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
