import type { Chain } from '../store/chain'
import { salvageFrom } from './salvage'
import { readLevelLog } from './levelLog'
import type { Watermark } from '../store/watermarks'
import type { Level } from '../store/openLevel'
import { parseRecordKey, unseal, type RecordKey } from '../store/records'

/** What can be had of damaged logs, and what cannot. */
export interface Rescue {
  /** The records that the logs put and did not delete again; LevelDB may drop them. */
  readonly puts: ReadonlyMap<string, Uint8Array>
  /** Records whose names alone can be read. */
  readonly lost: readonly RecordKey[]
  /** Operations of which not even the name can be read. */
  readonly illegible: number
  /** The documents that the logs write to. */
  readonly ids: ReadonlySet<string>
}

/** Reads the logs as they are before LevelDB opens, the oldest first. Null: nothing in them is damaged. */
export function rescueFrom(logs: readonly Buffer[]): Rescue | null {
  const entries = logs.flatMap(readLevelLog)
  if (!entries.some(({ type }) => type === 'damage')) return null
  const puts = new Map<string, Uint8Array>()
  const lost: RecordKey[] = []
  const keys: string[] = []
  let illegible = 0
  for (const entry of entries) {
    const legible = entry.type === 'damage' ? salvageFrom(entry.bytes, entry.count) : null
    const operations = entry.type === 'write' ? entry.operations : (legible?.puts ?? [])
    for (const operation of operations) {
      keys.push(operation.key)
      if (operation.type === 'del') puts.delete(operation.key)
      else if (parseRecordKey(operation.key)) puts.set(operation.key, operation.value)
    }
    lost.push(...(legible?.lost ?? []))
    illegible += legible?.illegible ?? 0
  }
  const records = [...keys.flatMap((key) => parseRecordKey(key) ?? []), ...lost]
  return { puts, lost, illegible, ids: new Set(records.map(({ id }) => id)) }
}

/**
 * Puts back what LevelDB dropped. That a record was deleted by a write that LevelDB has no log of any more does no
 * harm: a snapshot stands for it.
 */
export async function writeBack(level: Level, { puts }: Rescue): Promise<void> {
  const keys = [...puts.keys()]
  const present = await level.getMany(keys)
  const dropped = [...puts].filter(([key], i) => {
    const value = present[i]
    return value === undefined || unseal(key, value) === null
  })
  if (dropped.length === 0) return
  await level.batch(
    dropped.map(([key, value]) => ({ type: 'put', key, value })),
    { sync: true },
  )
}

/**
 * A document that lost its last records looks sound, so it is marked as having come further than it has, which every
 * opening tells until it is written whole. `chains` are the documents after what could be had was put back. Losses
 * without a name that no gap accounts for may be the end of any document that the logs write to.
 */
export function watermarksOfLost(
  { lost, illegible, ids }: Rescue,
  chains: ReadonlyMap<string, Chain>,
): Map<string, Watermark> {
  const further = new Map<string, Watermark>()
  const watermark = (id: string, seq: number) => further.set(id, { seq, count: 1 })
  let unnamed = illegible
  for (const { id, seq } of lost) {
    const chain = chains.get(id)
    // A name that no document has is what is left of another name, or of a document with nothing else.
    if (!chain) unnamed++
    else if (chain.unreadable === 0 && seq > chain.seq) watermark(id, chain.seq + 1)
  }
  const suspects = [...chains.values()].filter(({ id }) => ids.has(id) || ids.size === 0)
  const gaps = suspects.reduce((sum, { unreadable }) => sum + unreadable, 0)
  const namedInGaps = lost.filter(({ id }) => (chains.get(id)?.unreadable ?? 0) > 0).length
  if (unnamed > Math.max(0, gaps - namedInGaps)) {
    for (const { id, seq, unreadable } of suspects) if (unreadable === 0) watermark(id, seq + 1)
  }
  return further
}
