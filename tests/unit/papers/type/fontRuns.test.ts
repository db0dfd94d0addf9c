import path from 'node:path'
import { expect, test } from 'vitest'
import { openCoverage } from '../../../../electron/papers/openCoverage'
import type { Coverage, FontFamily } from '../../../../src/papers/type/fontChain'
import { fontRuns } from '../../../../src/papers/type/fontRuns'

const fonts: Readonly<Record<string, string>> = { sans: 'ab一二 ', serif: 'ab一二三', rare: '一𠮷' }
const coverage: Coverage = { has: (font, codePoint) => (fonts[font] ?? '').includes(String.fromCodePoint(codePoint)) }

const shown = (text: string, family: FontFamily, over: Coverage = coverage): string => {
  const { runs, missing } = fontRuns(text, family, over)
  return [...runs.map((run) => `${run.font}:${run.text}`), ...missing.map((one) => `missing:${one}`)].join(' ')
}

test.each([
  ['a text in one font is one run', 'sans', 'ab一', 'sans:ab一'],
  [
    'each character gets the first font of the chain that has it',
    'sans',
    '一三𠮷二',
    'sans:一 serif:三 rare:𠮷 sans:二',
  ],
  ['the chain of the serif begins with it', 'serif', '一三𠮷', 'serif:一三 rare:𠮷'],
  [
    'a character that no font has is named and replaced by its code',
    'serif',
    '一😀一😀',
    'serif:一〔U+1F600〕一〔U+1F600〕 missing:😀',
  ],
  ['selectors and joiners print nothing', 'serif', '一\u{e0100}\u200d二\u2060', 'serif:一二'],
  ['a line break is never missing', 'serif', 'a\nb', 'serif:a\nb'],
  ['an empty text has no runs', 'sans', '', ''],
] as const)('%s', (_, family, text, expected) => expect(shown(text, family)).toBe(expected))

test('the real fonts: rare characters are found, one that none has is named', () => {
  const real = openCoverage(path.resolve('node_modules'))
  expect(shown('㐀𠮷镕喆', 'serif', real)).toBe('serif:㐀 rare:𠮷 serif:镕喆')
  expect(shown('㐀𠮷镕喆', 'sans', real)).toBe('sans:㐀 rare:𠮷 sans:镕喆')
  expect(shown('吴𮧵', 'sans', real)).toBe('sans:吴〔U+2E9F5〕 missing:𮧵')
  expect(shown('Zoe\u0301', 'sans', real)).toBe('sans:Zoé')
})
