import { fieldsMatch, type FieldMatch, type IndexedField, type SearchFields } from './fieldsMatch'
import { IndexedText } from './indexedText'
import type { Readings } from './matchOf'
import { isLatin, type SearchQuery } from './searchText'

interface Entry {
  readonly id: string
  readonly texts: SearchFields
  readonly fields: readonly IndexedField[]
  /** Its place among things that fit as well. */
  place: number
}

/** A thing that was found. */
export interface SearchHit {
  readonly id: string
  readonly rank: number
  readonly found: readonly FieldMatch[]
  readonly texts: SearchFields
}

/** The best of what was found, and how many there are. */
export interface SearchHits {
  readonly hits: readonly SearchHit[]
  readonly count: number
}

const noSlots: readonly number[] = []

/** As many answers are kept to be narrowed down. */
const mostAnswers = 50

/**
 * Finds the things of one kind by their texts. For each letter it keeps a list of the things in which it occurs or that
 * have a character whose reading begins with it, so that a search looks only at those that have a letter of the query.
 * Whoever changes one thing tells of this one alone.
 */
export class SearchIndex {
  /** A changed thing gets a new slot; the old one is empty from then on. */
  #entries: (Entry | null)[] = []
  readonly #slots = new Map<string, number>()
  readonly #postings = new Map<string, number[]>()
  /** Each text once: thousands of people belong to some dozens of units. */
  readonly #texts = new Map<string, IndexedText>()
  /** What matched the last queries, until something changes: whoever types on searches only there. */
  readonly #answers = new Map<string, readonly number[]>()

  constructor(private readonly readings: Readings) {}

  get size(): number {
    return this.#slots.size
  }

  /** Adds or updates a thing; one whose texts are the same costs nearly nothing. */
  put(id: string, texts: SearchFields, place: number): void {
    const slot = this.#slots.get(id)
    const known = slot === undefined ? null : this.#entries[slot]
    if (known && isSame(known.texts, texts)) {
      known.place = place
      return
    }
    this.remove(id)
    this.#add({ id, texts, fields: this.#fieldsOf(texts), place })
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#entries[slot] = null
    this.#answers.clear()
    this.#slots.delete(id)
    if (this.#entries.length > 2 * this.#slots.size + 1_000) this.#rebuild()
  }

  /** Removes what is not among these. */
  keepOnly(isKept: (id: string) => boolean): void {
    const gone = [...this.#slots.keys()].filter((id) => !isKept(id))
    for (const id of gone) this.remove(id)
  }

  /** The best `limit` things, best first, otherwise by their places. */
  find(query: SearchQuery, limit: number): SearchHits {
    const best: { readonly hit: SearchHit; readonly place: number }[] = []
    let count = 0
    this.#each(query, (hit, place) => {
      count += 1
      let at = best.length
      for (; at > 0; at -= 1) {
        const before = best[at - 1]
        if (!before || before.hit.rank < hit.rank) break
        if (before.hit.rank === hit.rank && before.place <= place) break
      }
      if (at >= limit) return
      best.splice(at, 0, { hit, place })
      if (best.length > limit) best.pop()
    })
    return { hits: best.map(({ hit }) => hit), count }
  }

  /** All that match. */
  idsOf(query: SearchQuery): ReadonlySet<string> {
    const ids = new Set<string>()
    this.#each(query, ({ id }) => ids.add(id))
    return ids
  }

  #each(query: SearchQuery, hear: (hit: SearchHit, place: number) => void): void {
    const matched: number[] = []
    for (const slot of this.#candidates(query)) {
      const entry = this.#entries[slot]
      const match = entry && fieldsMatch(entry.fields, query)
      if (!match) continue
      matched.push(slot)
      hear({ id: entry.id, texts: entry.texts, ...match }, entry.place)
    }
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    this.#answers.set(query.typed, matched)
  }

  /** What matches a query also matches its beginning: what matched the longest that was searched for. */
  #answerSoFar({ typed }: SearchQuery): readonly number[] | null {
    for (let length = typed.length; length > 0; length -= 1) {
      const matched = this.#answers.get(typed.slice(0, length))
      if (matched) return matched
    }
    return null
  }

  /** The slots in which the rarest of the letters occurs that every match must have. */
  #candidates(query: SearchQuery): readonly number[] {
    const { letters } = query.whole
    let fewest = this.#answerSoFar(query)
    for (const [at, letter] of [...letters].entries()) {
      // A Latin letter behind the first one may be the middle of a reading. A - has no list of its own.
      if (letter === '-' || (at > 0 && isLatin(letter))) continue
      const slots = this.#postings.get(letter) ?? noSlots
      if (fewest === null || slots.length < fewest.length) fewest = slots
    }
    return fewest ?? noSlots
  }

  #add(entry: Entry): void {
    this.#answers.clear()
    const slot = this.#entries.length
    this.#entries.push(entry)
    this.#slots.set(entry.id, slot)
    for (const letter of new Set(entry.fields.map(({ text }) => text.heads).join(''))) {
      const slots = this.#postings.get(letter)
      if (slots) slots.push(slot)
      else this.#postings.set(letter, [slot])
    }
  }

  #fieldsOf(texts: SearchFields): readonly IndexedField[] {
    return Object.entries(texts).flatMap(([name, given]) => {
      const text = this.#texts.get(given) ?? new IndexedText(given, this.readings)
      if (text.isEmpty) return []
      this.#texts.set(given, text)
      return [{ name, text }]
    })
  }

  #rebuild(): void {
    const entries = this.#entries.filter((entry) => entry !== null)
    this.#entries = []
    this.#slots.clear()
    this.#postings.clear()
    this.#texts.clear()
    for (const entry of entries) this.#add({ ...entry, fields: this.#fieldsOf(entry.texts) })
  }
}

function isSame(a: SearchFields, b: SearchFields): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
