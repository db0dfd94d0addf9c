import type { Stretch } from './stretch'

/**
 * Punctuation that stays on the line of the text before it, and punctuation that stays on the line of the text after
 * it.
 */
export const closingMarks = /[\s\p{Pe}\p{Pf}，。、；：？！…—·～,.;:?!%‰℃°]/u
export const openingMarks = /[\p{Ps}\p{Pi}]/u
/** What belongs together: a Latin word, a number. */
const inWord = /[\p{Script=Latin}\p{Nd}\p{M}]/u

/**
 * The start of the tail of a text that must not be divided: its last two characters with adjacent punctuation. Then no
 * character is alone on the last line.
 */
export function tailStart(characters: readonly string[]): number {
  let start = characters.length
  for (let units = 0; units < 2 && start > 0;) {
    start -= 1
    const [before = '', here = ''] = [characters[start - 1], characters[start]]
    if (closingMarks.test(here) || openingMarks.test(here)) continue
    if (!(inWord.test(here) && inWord.test(before))) units += 1
  }
  while (start > 0 && (openingMarks.test(characters[start - 1] ?? '') || closingMarks.test(characters[start] ?? '')))
    start -= 1
  return start
}

/** A tail longer than this, in characters, is a word that may be alone on the last line. */
const longest = 12

/** Keeps the end of a paragraph together, and of each of its lines that ends with a break. */
export function withTail(stretches: readonly Stretch[]): readonly Stretch[] {
  const [last] = stretches.slice(-1)
  if (!last) return stretches
  const [style, text] = last
  const lines = text.split('\n')
  const unbroken = lines.flatMap((line, i): Stretch[] => {
    const characters = [...line]
    const start = tailStart(characters)
    const lead = i > 0 ? '\n' : ''
    if (start === 0 || characters.length - start > longest) return [[style, lead + line]]
    return [
      [style, lead + characters.slice(0, start).join('')],
      [style, characters.slice(start).join(''), 'whole'],
    ]
  })
  return [...stretches.slice(0, -1), ...unbroken]
}
