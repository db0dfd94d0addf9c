import { isLatin, unitEnd, type SearchText } from './searchText'

/** All readings of a Chinese character in plain letters, ü as v and as u; none for any other character. */
export type Readings = (character: string) => readonly string[]

/** What a text matches by, best first. The fraction of a rank is the position of the match in the text. */
export const fits = {
  /** The whole text; see `searchTextOf`. */
  exact: 0,
  /** The whole text, with its words apart in another way: `lina` is Li Na. */
  unspaced: 1,
  prefix: 2,
  /** The pinyin or the initials of the whole text. */
  reading: 3,
  readingPrefix: 4,
  readingInside: 5,
  inside: 6,
  /** All words of the query, but not in one piece. */
  apart: 7,
} as const

/** Where in a text's letters the query was found, and how well it fits: smaller is better. */
export interface Match {
  readonly rank: number
  readonly from: number
  readonly to: number
}

/** How well a text matches what was typed, as it is written or as it is read; null if it does not. */
export function matchOf(text: SearchText, typed: SearchText, readings: Readings): Match | null {
  const at = text.letters.indexOf(typed.letters)
  const to = at + typed.letters.length
  if (at === 0) return { rank: rankOfStart(text, typed), from: 0, to }
  const read = readMatch(text, typed.letters, readings)
  if (read) return read
  return at < 0 ? null : { rank: fits.inside + fraction(at), from: at, to }
}

function rankOfStart(text: SearchText, typed: SearchText): number {
  if (text.letters.length !== typed.letters.length) return fits.prefix
  return text.breaks.join() === typed.breaks.join() ? fits.exact : fits.unspaced
}

const fraction = (at: number): number => Math.min(at, 99) / 100

/** The first place at which the text is read as it was typed. */
function readMatch(text: SearchText, typed: string, readings: Readings): Match | null {
  if (!hasLatin.test(typed)) return null
  const { length } = text.letters
  const reading = { text, typed, readings }
  for (let at = 0; at < length; at = unitEnd(text, at)) {
    const to = readFrom(reading, at, 0)
    if (to < 0) continue
    const whole = to === length ? fits.reading : fits.readingPrefix
    return { rank: at === 0 ? whole : fits.readingInside + fraction(at), from: at, to }
  }
  return null
}

const hasLatin = /[a-z]/

interface Reading {
  readonly text: SearchText
  readonly typed: string
  readonly readings: Readings
}

/**
 * Where the reading ends that takes all of `typed` from `typedAt` on and begins at `at`; -1 if there is none. Each
 * character is typed as itself, in full pinyin or by its initial (zh and z); the last one may be incomplete. A Latin
 * word is typed in full or by its first letter.
 */
function readFrom(reading: Reading, at: number, typedAt: number): number {
  const { text, typed, readings } = reading
  if (typedAt === typed.length) return at
  const letter = text.letters[at]
  if (letter === undefined) return -1
  const end = unitEnd(text, at)
  if (end - at > 1) return readWord(reading, text.letters.slice(at, end), end, typedAt)
  if (letter === typed[typedAt]) {
    const to = readFrom(reading, end, typedAt + 1)
    if (to >= 0) return to
  }
  if (!isLatin(typed[typedAt])) return -1
  for (const one of readings(letter)) {
    const to = readWord(reading, one, end, typedAt)
    if (to >= 0) return to
  }
  return -1
}

/** The same, if what begins here and ends at `end` is read as `word`. */
function readWord(reading: Reading, word: string, end: number, typedAt: number): number {
  const { typed } = reading
  if (word[0] !== typed[typedAt]) return -1
  if (typed.startsWith(word, typedAt)) {
    const to = readFrom(reading, end, typedAt + word.length)
    if (to >= 0) return to
  }
  if (word.length >= typed.length - typedAt && word.startsWith(typed.slice(typedAt))) return end
  if (!isLatin(word[0])) return -1
  const initials = /^[zcs]h/.test(word) && typed[typedAt + 1] === 'h' ? [2, 1] : [1]
  for (const length of initials) {
    const to = word.length > length ? readFrom(reading, end, typedAt + length) : -1
    if (to >= 0) return to
  }
  return -1
}
