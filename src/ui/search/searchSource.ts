import type { SearchFields } from '../../domain/search/fieldsMatch'

/** Something that can be found. */
export interface SearchThing {
  readonly id: string
  /** By the names of its fields, the most telling first; the first one is what it is called. */
  readonly texts: SearchFields
}

/** How something that was found is shown. */
export interface ShownThing {
  /** What it is called, in the words of its first field; empty if it has no name yet. */
  readonly name: string
  /** What tells it apart from others of that name. */
  readonly hint?: string | undefined
  readonly sample?: boolean
  /** The shortcut of a command. */
  readonly keys?: string | undefined
}

/** One kind of thing that people search for. A feature declares it beside what it shows. */
export interface SearchSource {
  /** Names the kind: i18n `search.group.<group>`. Fields are named by `search.field.<field>`. */
  readonly group: string
  /** The fields that the hint shows: what was found there is not shown once more. */
  readonly hinted?: readonly string[]
  /** The objects that the texts are made from. When one is replaced by another, `things` is gone through again. */
  inputs(): readonly unknown[]
  /** All of them, in the order in which equally good ones are shown. */
  things(): Iterable<SearchThing>
  /** Null if it is gone. */
  shown(id: string): ShownThing | null
  /** Goes there and marks it. */
  open(id: string): void | Promise<void>
}

const sources: SearchSource[] = []

/** Called for each kind, before the first search. Groups are shown in this order. */
export const addSearchSource = (source: SearchSource): void => void sources.push(source)
export const allSearchSources = (): readonly SearchSource[] => sources
