import type { Chain } from '../store/chain'
import { salvageFrom } from './salvage'
import { readLevelLog } from './levelLog'
import type { Watermark } from '../store/watermarks'
import type { Level } from '../store/openLevel'
import { parseRecordKey, unseal, type RecordKey } from '../store/records'

/** What can be recovered from damaged logs, and what cannot. */
export interface Rescue {
  /** The records that the logs contain and did not delete again; LevelDB may drop them. */
  readonly puts: ReadonlyMap<string, Uint8Array>
  /** Records of which only the key is readable. */
  readonly lost: readonly RecordKey[]
  /** The number of operations of which not even the key is readable. */
  readonly illegible: number
  /** The documents that the logs write to. */
  readonly ids: ReadonlySet<string>
}

/** Reads the logs before LevelDB opens, oldest first. Null if nothing in them is damaged. */
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
 * Writes back what LevelDB dropped. It does no harm if a record was deleted by a write whose log is gone: a snapshot
 * covers it.
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
 * A document that lost its last records looks sound. So its watermark is set further than it is, which every opening
 * reports until it is written as a whole. `chains` are the documents after the recovered records were written back.
 * Losses without a key that no gap explains may concern any document in the logs.
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
    // A key of no known document is the rest of another key, or of a document with nothing else left.
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
