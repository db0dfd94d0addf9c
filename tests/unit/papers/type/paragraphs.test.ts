import path from 'node:path'
import fc from 'fast-check'
import pdfmake from 'pdfmake'
import { expect, test } from 'vitest'
import { openCoverage } from '../../../../electron/papers/openCoverage'
import { openMeasure } from '../../../../electron/papers/openMeasure'
import { usualHouse } from '../../../../src/domain/houseStyle'
import { withTail } from '../../../../src/papers/type/paragraphTail'
import { typesetter } from '../../../../src/papers/type/typesetter'
import { read } from '../printing'

const folder = path.resolve('node_modules')
const text =
  '加装电梯，难在哪里？难在人心！”于是，居委会书记张喆（化名）走访了128户居民；一共开了36次会议、写了4本笔记……最后，3号楼、5号楼和7号楼同意了——电梯装好以后，“邻里议事”的做法留了下来，成为片区可复制、可推广的经验（见《汇编》）。'

/** The paragraph's lines at a width in points, as printed at 10 pt. */
async function linesAt(widths: readonly number[]): Promise<string[][]> {
  const type = typesetter(openCoverage(folder), openMeasure(folder), usualHouse)
  const content = widths.map((width, i) => ({
    columns: [type.paragraph('body', text, { width, font: 'serif' })],
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
  }))
  const definition = { content, defaultStyle: { font: 'serif', fontSize: 10 }, pageSize: { width: 600, height: 2_000 } }
  const pdf = new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
  return read(pdf, 'pdftotext', '-layout')
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replaceAll(/\s/g, ''))
        .filter(Boolean),
    )
}

test('at 120 widths: no line begins or ends with a wrong mark, nothing is divided, no character is alone', async () => {
  const widths = Array.from({ length: 120 }, (_, i) => 120 + i * 2)
  for (const lines of await linesAt(widths)) {
    expect(lines.join('')).toBe(text)
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：？！）》”…]/)
      expect(line).not.toMatch(/[（《“]$/)
      expect(line).not.toMatch(/(^|[^—])—$|(^|[^…])…$/)
    }
    expect([...(lines.at(-1) ?? '')].filter((character) => /\p{Script=Han}/u.test(character)).length).toBeGreaterThan(1)
  }
})

const tailed = (words: string) => withTail([['body', words]]).map(([, part, kept]) => (kept ? `[${part}]` : part))
test.each([
  ['可推广的经验。', '可推广的|[经验。]'],
  ['做法留了下来（见《汇编》）。', '做法留了下来（见|[《汇编》）。]'],
  ['先说透——再议成', '先说透——再|[议成]'],
  ['他说：“好。”', '他|[说：“好。”]'],
  ['走访了128户', '走访了|[128户]'],
  ['一共 36 meetings', '一共 |[36 meetings]'],
  ['第一段。\n第二段话。', '第|[一段。]|\n第二|[段话。]'],
  ['好', '好'],
  ['', ''],
])('what is kept together at the end of %j', (words, parts) => expect(tailed(words).join('|')).toBe(parts))

const words = fc.string({ unit: fc.constantFrom(...'加梯，。“”（）——……12ab 㐀𠮷\n'), maxLength: 40 })
test('the parts of a paragraph are the paragraph, and an unbroken end never begins with a closing mark', () => {
  fc.assert(
    fc.property(words, (paragraph) => {
      const parts = withTail([['body', paragraph]])
      expect(parts.map(([, part]) => part).join('')).toBe(paragraph)
      for (const [i, [, part, kept]] of parts.entries()) {
        if (!kept) continue
        expect(part).not.toMatch(/^[，。”）—…\s]/)
        expect(parts[i - 1]?.[1] ?? '').not.toMatch(/[“（]$/)
      }
    }),
  )
})
