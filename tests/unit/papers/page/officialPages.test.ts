import { expect, test } from 'vitest'
import type { LineUnit } from '../../../../src/papers/type/gridLines'
import { officialPages, type OfficialBlock } from '../../../../src/papers/mcScript/officialPages'

const unit = (endsSentence: boolean): LineUnit => ({ stretches: [], em: 1, blankEm: 0, endsSentence })
const paragraph = (sentences: string): LineUnit[] =>
  sentences
    .split('+')
    .flatMap((length) => Array.from({ length: Number(length) }, (_, i) => unit(i + 1 === Number(length))))

/** `h2 30+5 10`: a heading of two lines, then paragraphs of sentences with this many characters. */
function block(plan: string, i: number): OfficialBlock {
  const [head = '', ...paragraphs] = plan.split(' ')
  const line = { units: [unit(false)], indentEm: 2 }
  return {
    id: 'abc'[i] ?? '',
    head: Array.from({ length: Number(head.slice(1)) }, () => line),
    paragraphs: paragraphs.map(paragraph),
  }
}

/** A line has ten characters, the first page four lines, the others six. */
const pages = (...plans: string[]): string =>
  officialPages(plans.map(block), { lineEm: 10, first: 4, other: 6 })
    .map((parts) => parts.map(({ id, lines }) => `${id}${lines.length}`).join(' '))
    .join(' / ')

test.each([
  ['what fits is on one page', ['h1 8 8', 'h1'], 'a3 b1'],
  ['a page ends between paragraphs', ['h1 18 20'], 'a3 / a3'],
  ['a paragraph is divided at the end of a sentence', ['h1 8+10+15+8'], 'a3 / a3'],
  ['a sentence without room moves to the next page', ['h1 8 38'], 'a2 / a4'],
  ['a heading stays with its first sentence', ['h1 8', 'h1 18+5'], 'a2 / b4'],
  ['a sentence longer than a page continues on the next', ['h1 8 98'], 'a4 / a6 / a2'],
  ['on a page of its own, too', ['h1 50'], 'a4 / a3'],
  ['cues longer than a page continue on the next', ['h9 8'], 'a4 / a6'],
])('%s', (_, plans, expected) => expect(pages(...plans)).toBe(expected))
