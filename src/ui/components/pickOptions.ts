import { isSameName } from '../../domain/names'
import { fits, type Readings } from '../../domain/search/matchOf'
import { SearchIndex } from '../../domain/search/searchIndex'
import { searchQueryOf } from '../../domain/search/searchText'
import { finderWith, ranked, type Find } from './finder'

export interface PickOption {
  readonly id: string
  readonly name: string
  /** What distinguishes two of the same name: a unit and a post, an address. */
  readonly hint?: string | undefined
  readonly sample?: boolean
  /** Shown, so that nobody looks for it in vain, but cannot be chosen. */
  readonly isTaken?: boolean
  /** Other names that it is found by, of those that the query could mean; only in a list of up to 500. */
  readonly also?: (typed: string) => readonly string[]
}

/** As many options are shown at once; whoever scrolls to the last sees as many more. */
export const optionsOnPage = 30

/** How well an option matches, by any of its names. */
function rankOf({ name, also }: PickOption, typed: string, find: Find): number | null {
  const ranks = [name, ...(also?.(typed) ?? [])].flatMap((one) => find(one, typed) ?? [])
  return ranks.length === 0 ? null : Math.min(...ranks)
}

const named = (options: readonly PickOption[], typed: string): readonly PickOption[] =>
  options.filter(({ name }) => isSameName(name, typed))

export interface Offered {
  readonly shown: readonly PickOption[]
  /** None has exactly that name. */
  readonly isNew: boolean
  /** Several have exactly that name: none of them is preselected. */
  readonly isUnclear: boolean
}

/** The options that match the query, best first. The list must be the same object as long as nothing in it changes. */
export function optionsFor(
  options: readonly PickOption[],
  typed: string,
  readings: Readings,
  most = optionsOnPage,
): Offered {
  const shown = typed === '' ? options.slice(0, most) : bestOf(options, typed, readings, most)
  const count = named(shown, typed).length
  return { shown, isNew: typed !== '' && count === 0, isUnclear: count > 1 }
}

/** Up to so many options are gone through at each key. */
const few = 500

function bestOf(
  options: readonly PickOption[],
  typed: string,
  readings: Readings,
  most: number,
): readonly PickOption[] {
  if (options.length <= few) {
    const find = finderWith(readings)
    return ranked(options, (option) => rankOf(option, typed, find)).slice(0, most)
  }
  const query = searchQueryOf(typed)
  if (!query) return []
  return indexOf(options, readings)
    .find(query, most)
    .hits.flatMap(({ id }) => options[Number(id)] ?? [])
}

const indexes = new WeakMap<readonly PickOption[], { readonly readings: Readings; readonly index: SearchIndex }>()

/** Options by their places in the list. */
function indexOf(options: readonly PickOption[], readings: Readings): SearchIndex {
  const known = indexes.get(options)
  if (known?.readings === readings) return known.index
  const index = new SearchIndex(readings)
  options.forEach(({ name }, at) => index.put(String(at), { name }, at))
  indexes.set(options, { readings, index })
  return index
}

/** What happens to text that is left in a picker. */
export type Outcome =
  | { readonly type: 'pick'; readonly option: PickOption }
  | { readonly type: 'taken'; readonly option: PickOption }
  /** It may be several, or was typed as pinyin and could mean one of these: the user decides. */
  | { readonly type: 'ask'; readonly among: readonly PickOption[] }
  | { readonly type: 'create' }
  | { readonly type: 'refuse' }

/** The question is asked at once. */
const maxCandidates = 8

/**
 * Takes the option with exactly that name or alias, otherwise the one with that reading, otherwise creates it. If
 * nothing can be created, a single match is taken, and anything else is refused.
 */
export function pickOutcome(options: readonly PickOption[], typed: string, find: Find, canCreate: boolean): Outcome {
  const found = ranked(options, (option) => rankOf(option, typed, find))
  const fitting = (isWanted: (rank: number) => boolean) =>
    found.filter((option) => isWanted(rankOf(option, typed, find) ?? Infinity))
  const exact = named(options, typed)
  const [alias] = fitting((rank) => rank < fits.prefix).filter(({ also }) => also !== undefined)
  if (exact.length === 0 && alias) return taking(alias)
  const meant = exact.length > 0 ? exact : fitting((rank) => rank === fits.unspaced || rank === fits.reading)
  if (meant.length > 0) return oneOf(meant)
  // Text typed as pinyin is not a new name.
  const likely = fitting((rank) => rank > fits.reading && rank < fits.inside)
  if (!canCreate) return found.length === 1 ? oneOf(found) : { type: 'refuse' }
  return likely.length > 0 ? { type: 'ask', among: likely.slice(0, maxCandidates) } : { type: 'create' }
}

function oneOf(options: readonly PickOption[]): Outcome {
  const [option] = options
  return option && options.length === 1 ? taking(option) : { type: 'ask', among: options.slice(0, maxCandidates) }
}

const taking = (option: PickOption): Outcome => ({ type: option.isTaken ? 'taken' : 'pick', option })
