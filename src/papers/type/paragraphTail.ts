import type { Stretch } from './stretch'

/** Marks that stand on the line of what is before them, and those that stand on the line of what is after. */
export const closingMarks = /[\s\p{Pe}\p{Pf}，。、；：？！…—·～,.;:?!%‰℃°]/u
export const openingMarks = /[\p{Ps}\p{Pi}]/u
/** What is read as one: a Latin word, a number. */
const inWord = /[\p{Script=Latin}\p{Nd}\p{M}]/u

/**
 * Where the end of a line of text begins that must not be parted: its last two characters with the marks round them.
 * Then no character is left alone on the last line.
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

/** Longer than this a tail is a word that can stand on the last line alone, in characters. */
const longest = 12

/** A paragraph whose end is kept together, in each of its lines that ends with a break. */
export function withTail(stretches: readonly Stretch[]): readonly Stretch[] {
  const [last] = stretches.slice(-1)
  if (!last) return stretches
  const [style, text] = last
  const lines = text.split('\n')
  const kept = lines.flatMap((line, i): Stretch[] => {
    const characters = [...line]
    const start = tailStart(characters)
    const lead = i > 0 ? '\n' : ''
    if (start === 0 || characters.length - start > longest) return [[style, lead + line]]
    return [
      [style, lead + characters.slice(0, start).join('')],
      [style, characters.slice(start).join(''), 'whole'],
    ]
  })
  return [...stretches.slice(0, -1), ...kept]
}
