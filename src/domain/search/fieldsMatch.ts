import type { IndexedText } from './indexedText'
import { fits, type Match } from './matchOf'
import { placesOfLetters, type SearchQuery, type SearchText } from './searchText'

/** The texts of one thing by the names of its fields, the most telling first. */
export type SearchFields = Readonly<Record<string, string>>

/** A field's text, prepared. */
export interface IndexedField {
  readonly name: string
  readonly text: IndexedText
}

/** The letters of a field that were found. */
export interface FieldMatch extends Match {
  readonly field: string
}

/** How well a thing fits as a whole, smaller is better, and by which of its fields. */
export interface FieldsMatch {
  readonly rank: number
  /** One if the query was found in one piece; otherwise one for each of its words. */
  readonly found: readonly FieldMatch[]
}

/** A match in a field ranks behind every match in the fields before it. */
const fieldStep = 10

/** How well a thing matches: by one field, or each word of the query by some field. Null if it does not. */
export function fieldsMatch(fields: readonly IndexedField[], query: SearchQuery): FieldsMatch | null {
  const whole = bestIn(fields, query.whole)
  if (whole) return { rank: whole.rank, found: [whole] }
  if (query.words.length < 2) return null
  const found: FieldMatch[] = []
  for (const word of query.words) {
    const one = bestIn(fields, word)
    if (!one) return null
    found.push(one)
  }
  return { rank: Math.max(...found.map(({ rank }) => rank + fits.apart)), found }
}

function bestIn(fields: readonly IndexedField[], typed: SearchText): FieldMatch | null {
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]
    const match = field?.text.match(typed)
    if (field && match) return { ...match, rank: match.rank + at * fieldStep, field: field.name }
  }
  return null
}

/** Something to mark in a text: from `from`, up to before `to`. */
export interface MarkedRange {
  readonly from: number
  readonly to: number
}

/** Where to mark the text of a field for what was found in it, in order and without overlaps. */
export function markedRanges(text: string, field: string, found: readonly FieldMatch[]): readonly MarkedRange[] {
  const here = found.filter((one) => one.field === field).sort((a, b) => a.from - b.from)
  if (here.length === 0) return []
  const places = placesOfLetters(text)
  const ranges: MarkedRange[] = []
  for (const { from, to } of here) {
    const begin = Math.max(places[from] ?? text.length, ranges.at(-1)?.to ?? 0)
    // The letters before `to` may be followed by marks that are not searched.
    const end = (places[to - 1] ?? 0) + 1
    if (end > begin) ranges.push({ from: begin, to: end })
  }
  return ranges
}
