import { markedRanges, type MarkedRange } from '../../../domain/search/fieldsMatch'
import type { TextHit } from '../../../domain/search/findTexts'
import type { SearchHit, SearchHits } from '../../../domain/search/searchIndex'
import type { SearchSource } from '../../search/searchSource'

/** A text with what is marked in it. */
export interface MarkedWords {
  readonly text: string
  readonly ranges: readonly MarkedRange[]
}

export interface PaletteItem {
  /** Unlike that of any other item. */
  readonly key: string
  readonly name: MarkedWords
  /** Shown after the name: a session's number and date, a segment's kind. */
  readonly hint: string
  /** Where it was found, if that is seen in neither: the field, and the words around it. */
  readonly found: { readonly field: string; readonly words: MarkedWords } | null
  readonly keys: string | undefined
  readonly sample: boolean
  /** What is kept in mind when it was chosen; null: nothing. */
  readonly recent: { readonly group: string; readonly id: string } | null
  readonly open: () => void | Promise<void>
}

export interface PaletteGroup {
  readonly name: string
  /** All that were found, also those that are not shown. */
  readonly count: number
  readonly items: readonly PaletteItem[]
}

/** As many of each group are shown. */
export const mostInGroup = 6

interface Found {
  readonly source: SearchSource
  readonly hits: SearchHits
}

/** What was found, group by group: those with a better first item first, otherwise in their own order. */
export function paletteGroups(found: readonly Found[]): readonly PaletteGroup[] {
  return found
    .filter(({ hits }) => hits.count > 0)
    .sort((a, b) => bestOf(a) - bestOf(b))
    .map(({ source, hits }) => ({
      name: source.group,
      count: hits.count,
      items: hits.hits.flatMap((hit) => itemOf(source, hit) ?? []),
    }))
}

/** Where in its text a group's best item was found makes no difference. */
const bestOf = ({ hits }: Found): number => Math.floor(hits.hits[0]?.rank ?? Infinity)

function itemOf(source: SearchSource, { id, texts, found }: SearchHit): PaletteItem | null {
  const item = thingItem(source, id)
  const [nameField = ''] = Object.keys(texts)
  const [elsewhere] = found.filter(({ field }) => field !== nameField && !source.hinted?.includes(field))
  const text = elsewhere ? (texts[elsewhere.field] ?? '') : ''
  return (
    item && {
      ...item,
      name: { ...item.name, ranges: markedRanges(item.name.text, nameField, found) },
      found: elsewhere
        ? { field: elsewhere.field, words: around(text, markedRanges(text, elsewhere.field, found)) }
        : null,
    }
  )
}

/** A thing by itself; null if it is gone. */
export function thingItem(source: SearchSource, id: string): PaletteItem | null {
  const shown = source.shown(id)
  return (
    shown && {
      key: `${source.group}:${id}`,
      name: { text: shown.name, ranges: [] },
      hint: shown.hint ?? '',
      found: null,
      keys: shown.keys,
      sample: shown.sample ?? false,
      recent: isKept(source) ? { group: source.group, id } : null,
      open: () => source.open(id),
    }
  )
}

/** Commands have keys, and rows are those of the open session alone. */
const isKept = ({ group }: SearchSource): boolean => group !== 'commands' && group !== 'segments'

/** Characters before what was found, and all together. */
const before = 10
const most = 60

/** The part of a long text that has the first mark. */
function around(text: string, ranges: readonly MarkedRange[]): MarkedWords {
  const from = Math.max(0, (ranges[0]?.from ?? 0) - before)
  if (text.length <= most) return { text, ranges }
  const lead = from > 0 ? '…' : ''
  const cut = text.slice(from, from + most)
  const shift = lead.length - from
  return {
    text: `${lead}${cut}${from + most < text.length ? '…' : ''}`,
    ranges: ranges.flatMap((range) =>
      range.to <= from + most ? [{ from: range.from + shift, to: range.to + shift }] : [],
    ),
  }
}

/** Names the place of something that was found in a document, and goes there. */
export type PlaceOfHit = (hit: TextHit) => (Pick<PaletteItem, 'hint' | 'open'> & { readonly name: string }) | null

/** What was found in documents that need not be open: rows by their titles, then texts. */
export function textGroups(
  { names, texts }: { readonly names: readonly TextHit[]; readonly texts: readonly TextHit[] },
  placeOf: PlaceOfHit,
): readonly PaletteGroup[] {
  const groups = [
    { name: 'otherSegments', hits: names },
    { name: 'texts', hits: texts },
  ]
  return groups.flatMap(({ name, hits }) => {
    const items = hits.flatMap((hit) => textItem(hit, placeOf) ?? [])
    return items.length === 0 ? [] : [{ name, count: items.length, items }]
  })
}

function textItem(hit: TextHit, placeOf: PlaceOfHit): PaletteItem | null {
  const place = placeOf(hit)
  const words = { text: hit.snippet, ranges: hit.ranges }
  const isName = hit.field === 'name'
  return (
    place && {
      key: [hit.documentId, hit.place.id, hit.field].join(':'),
      name: isName ? words : { text: place.name, ranges: [] },
      hint: place.hint,
      found: isName ? null : { field: hit.field, words },
      keys: undefined,
      sample: false,
      recent: null,
      open: place.open,
    }
  )
}
