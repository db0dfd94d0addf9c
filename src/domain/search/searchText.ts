/** A text, prepared once for any number of searches. */
export interface SearchText {
  /**
   * Its letters and digits alone, in lower case and half width, without marks; ü is v, as it is typed. Between two
   * digits, whatever else stands there is one `-`: 1-2 is not 12.
   */
  readonly letters: string
  /** Where a Latin word begins right behind another one: 2 in `lina`, if the text is Li Na. */
  readonly breaks: readonly number[]
}

const noBreaks: readonly number[] = []

/** The letters and digits that a character stands for; mostly itself, empty for punctuation and spaces. */
const lettersOf = new Map<string, string>()

function lettersIn(character: string): string {
  let letters = lettersOf.get(character)
  if (letters === undefined) {
    letters = character
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ü', 'v')
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
    lettersOf.set(character, letters)
  }
  return letters
}

export const isLatin = (letter: string | undefined): boolean => letter !== undefined && letter >= 'a' && letter <= 'z'
const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9'

/** Hears each letter with the position in the text of the character that it comes from. */
function eachLetter(text: string, hear: (letter: string, at: number, isAfterGap: boolean) => void): void {
  let at = 0
  let isAfterGap = false
  for (const character of text) {
    const letters = lettersIn(character)
    for (const letter of letters) {
      hear(letter, at, isAfterGap)
      isAfterGap = false
    }
    if (letters === '') isAfterGap = true
    at += character.length
  }
}

export function searchTextOf(text: string): SearchText {
  let letters = ''
  let breaks = noBreaks
  eachLetter(text, (letter, _at, isAfterGap) => {
    const before = letters.at(-1)
    if (isAfterGap && isDigit(before) && isDigit(letter)) letters += '-'
    else if (isAfterGap && isLatin(before) && isLatin(letter)) breaks = [...breaks, letters.length]
    letters += letter
  })
  return { letters, breaks }
}

/** For each of the letters, and for their end, its position in the text itself. */
export function placesOfLetters(text: string): readonly number[] {
  const places: number[] = []
  let before: string | undefined
  let end = 0
  eachLetter(text, (letter, at, isAfterGap) => {
    if (isAfterGap && isDigit(before) && isDigit(letter)) places.push(at)
    for (let unit = 0; unit < letter.length; unit += 1) places.push(at)
    before = letter
    end = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
  })
  return [...places, end]
}

/** Where the word, the number or the single character that begins at `at` ends. */
export function unitEnd({ letters, breaks }: SearchText, at: number): number {
  const isSame = isLatin(letters[at]) ? isLatin : isDigit(letters[at]) ? isDigit : null
  if (!isSame) return at + 1
  for (let end = at + 1; end < letters.length; end += 1) {
    if (!isSame(letters[end]) || breaks.includes(end)) return end
  }
  return letters.length
}

/** What somebody typed to search for. */
export interface SearchQuery {
  readonly typed: string
  readonly whole: SearchText
  /** Its words, as they are separated by spaces. */
  readonly words: readonly SearchText[]
}

/** The longest query that is searched for; nothing in a list is longer. */
const longest = 60

/** Null if there is nothing to search for. */
export function searchQueryOf(typed: string): SearchQuery | null {
  const cut = typed.slice(0, longest)
  const words = cut
    .split(/\s+/u)
    .map(searchTextOf)
    .filter(({ letters }) => letters !== '')
  return words.length === 0 ? null : { typed: cut, whole: searchTextOf(cut), words }
}
