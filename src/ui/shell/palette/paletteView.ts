import { ranked, type Find } from '../../components/finder'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Shown after the label: a session's number and date, a segment's kind. */
  readonly hint?: string
  readonly keys?: string | undefined
  readonly run: () => void
}

export interface PaletteGroup {
  readonly name: 'commands' | 'sessions' | 'segments'
  readonly items: readonly PaletteItem[]
}

/** The number shown of each group during a search; without a query only commands and sessions are offered. */
const most = 12

/** The groups with items that match the query, in the given order. */
export function paletteView(groups: readonly PaletteGroup[], query: string, find: Find): readonly PaletteGroup[] {
  const wanted = query.trim()
  return groups
    .filter(({ name }) => wanted !== '' || name !== 'segments')
    .map(({ name, items }) => ({ name, items: found(items, wanted, find) }))
    .filter(({ items }) => items.length > 0)
}

function found(items: readonly PaletteItem[], wanted: string, find: Find): readonly PaletteItem[] {
  if (wanted === '') return items
  // A match in the text after a label ranks below any match in a label.
  const behind = 1000
  const inHint = (hint?: string): number | null => {
    const rank = hint === undefined ? null : find(hint, wanted)
    return rank === null ? null : rank + behind
  }
  return ranked(items, ({ label, hint }) => find(label, wanted) ?? inHint(hint)).slice(0, most)
}
