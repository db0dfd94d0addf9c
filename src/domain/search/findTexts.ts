import type { MarkedRange } from './fieldsMatch'
import { IndexedText } from './indexedText'
import type { KeptTexts, TextPlace } from './keptTexts'
import type { Readings } from './matchOf'
import { placesOfLetters, searchTextOf, type SearchText } from './searchText'

/** Something that was found in a document. */
export interface TextHit {
  readonly documentId: string
  readonly place: Omit<TextPlace, 'texts'>
  /** The name of the field in which it was found; `name`: it is what the place is called. */
  readonly field: string
  /** The words around it, or the name, and what to mark in them. */
  readonly snippet: string
  readonly ranges: readonly MarkedRange[]
}

/** The first that were found: places by their names, and places by what is in their texts. */
export interface FoundTexts {
  readonly names: readonly TextHit[]
  readonly texts: readonly TextHit[]
}

export const nothingFound: FoundTexts = { names: [], texts: [] }

/** What was typed, prepared for texts as they are written and for names as they are read. */
export interface TextQuery {
  readonly name: SearchText
  readonly words: readonly RegExp[]
}

/** Null if there is nothing to search for. */
export function textQueryOf(typed: string): TextQuery | null {
  const name = searchTextOf(typed)
  if (name.letters === '') return null
  const words = typed
    .trim()
    .split(/\s+/u)
    .map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'iu'))
  return { name, words }
}

/** The texts of one document, kept to be searched. */
export class SearchableTexts {
  readonly #names: readonly IndexedText[]

  constructor(
    readonly documentId: string,
    readonly kept: KeptTexts,
    readings: Readings,
  ) {
    this.#names = kept.places.map(({ name }) => new IndexedText(name, readings))
  }

  find(query: TextQuery): FoundTexts {
    const names: TextHit[] = []
    const texts: TextHit[] = []
    this.kept.places.forEach((place, at) => {
      const { id, number, name } = place
      const hit = { documentId: this.documentId, place: { id, number, name } }
      // The name of a session or case is in the index of names.
      const match = id === null ? null : this.#names[at]?.match(query.name)
      if (match) names.push({ ...hit, field: 'name', snippet: name, ranges: rangesIn(name, match) })
      for (const [field, text] of Object.entries(place.texts)) {
        const found = snippetOf(text, query.words)
        if (found) texts.push({ ...hit, field, ...found })
      }
    })
    return { names, texts }
  }
}

function rangesIn(name: string, { from, to }: { readonly from: number; readonly to: number }): readonly MarkedRange[] {
  const places = placesOfLetters(name)
  return [{ from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 }]
}

/** Characters before what was found, and all together. */
const before = 10
const most = 48

/** The words around the first place of a text; null unless all words are in it. */
function snippetOf(text: string, words: readonly RegExp[]): Pick<TextHit, 'snippet' | 'ranges'> | null {
  const places: number[] = []
  for (const word of words) {
    const at = text.search(word)
    if (at < 0) return null
    places.push(at)
  }
  const first = Math.min(...places)
  const from = Math.max(0, first - before)
  const to = Math.min(text.length, from + most)
  const cut = text.slice(from, to).replaceAll(/\s/g, ' ')
  const snippet = `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
  const ranges = words.flatMap((word) => {
    const found = word.exec(snippet)
    return found ? [{ from: found.index, to: found.index + found[0].length }] : []
  })
  return { snippet, ranges: apart(ranges) }
}

/** In order, without what overlaps an earlier one. */
function apart(ranges: readonly MarkedRange[]): readonly MarkedRange[] {
  let end = 0
  return [...ranges]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isApart = from >= end
      if (isApart) end = to
      return isApart
    })
}
