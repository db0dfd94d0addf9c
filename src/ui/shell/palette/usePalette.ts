import { useEffect, useMemo } from 'react'
import { useReadings } from '../../components/finder'
import { allSearchSources } from '../../search/searchSource'
import { findIn, followSearchSources } from '../../search/searchEngine'
import { useRecentThings } from '../../state/recentThings'
import { useWorkspace } from '../../state/read'
import { mostInGroup, paletteGroups, textGroups, thingItem, type PaletteGroup } from './paletteView'
import { placeOfHit } from './placeOfHit'
import { useFoundTexts } from './useFoundTexts'

interface Palette {
  readonly groups: readonly PaletteGroup[]
  /** More may come. */
  readonly isLooking: boolean
}

/** What the palette offers for what was typed; without that, what was used last, sessions and commands. */
export function usePalette(typed: string): Palette {
  const wanted = typed.trim()
  const readings = useReadings()
  useEffect(followSearchSources, [])
  const openId = useWorkspace(({ session }) => session?.id ?? null)
  const recent = useRecentThings()
  const { found, isLooking } = useFoundTexts(wanted)
  const groups = useMemo((): readonly PaletteGroup[] => {
    if (!readings) return []
    if (wanted === '') return offered(recent)
    return paletteGroups(
      allSearchSources().flatMap((source) => {
        const hits = findIn(source.group, wanted, mostInGroup)
        return hits ? [{ source, hits }] : []
      }),
    )
  }, [readings, wanted, recent])
  const further = useMemo(() => {
    // The rows of the open session are among those above.
    const names = found.names.filter(({ documentId }) => documentId !== openId)
    return textGroups({ names: names.slice(0, mostInGroup), texts: found.texts }, placeOfHit)
  }, [found, openId])
  // Names come before words inside: until they can be found, Enter must not take what comes after them.
  return { groups: readings ? [...groups, ...further] : [], isLooking: isLooking || !readings }
}

/** The groups of an empty search, apart from what was used last. */
const always = ['sessions', 'commands']

function offered(recent: ReturnType<typeof useRecentThings>): readonly PaletteGroup[] {
  const sources = new Map(allSearchSources().map((source) => [source.group, source]))
  const last = recent.flatMap(({ group, id }) => {
    const source = sources.get(group)
    return (source && thingItem(source, id)) ?? []
  })
  const shown = new Set(last.map(({ key }) => key))
  const groups = always.map((name) => {
    const source = sources.get(name)
    const ids = source ? [...source.things()].map(({ id }) => id) : []
    const few = name === 'sessions' ? ids.slice(0, mostInGroup) : ids
    const items = few.flatMap((id) => (source && thingItem(source, id)) ?? []).filter(({ key }) => !shown.has(key))
    return { name, count: ids.length, items }
  })
  return [{ name: 'recent', count: last.length, items: last }, ...groups].filter(({ items }) => items.length > 0)
}
