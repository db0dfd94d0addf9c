import { matchOf, type Match, type Readings } from './matchOf'
import { noReadings } from './readingsWith'
import { searchTextOf, type SearchText } from './searchText'

/** More letters than this are a paragraph, not a name. */
const longestName = 40

/** A text that is searched again and again, mostly by the same query for several things that have it in common. */
export class IndexedText {
  readonly #text: SearchText
  /** A paragraph is found as it is written alone: some pair of initials occurs in each. */
  readonly #readings: Readings
  /** Every letter in it, and every letter with which the reading of a character begins. */
  readonly heads: string
  #asked: SearchText | null = null
  #answer: Match | null = null

  constructor(text: string, readings: Readings) {
    this.#text = searchTextOf(text)
    this.#readings = this.#text.letters.length > longestName ? noReadings : readings
    this.heads = headsOf(this.#text.letters, this.#readings)
  }

  get isEmpty(): boolean {
    return this.#text.letters === ''
  }

  /** How well it matches; the last answer is kept. */
  match(typed: SearchText): Match | null {
    if (this.#asked !== typed) {
      this.#asked = typed
      const canMatch = this.heads.includes(typed.letters.charAt(0))
      this.#answer = canMatch ? matchOf(this.#text, typed, this.#readings) : null
    }
    return this.#answer
  }
}

function headsOf(text: string, readings: Readings): string {
  const heads = new Set<string>()
  for (const letter of text) {
    heads.add(letter)
    for (const reading of readings(letter)) heads.add(reading.charAt(0))
  }
  return [...heads].join('')
}
