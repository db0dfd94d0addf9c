import { ChainCheck, type Chain } from './chain'
import type { Watermarks } from './watermarks'
import type { Level } from './openLevel'
import { chainRange, derivedRange, parseRecordKey, startRange, unseal, type DerivedKind } from './records'

const recordsAtOnce = 1000
const readAhead = { highWaterMarkBytes: 1024 * 1024 }

/**
 * Reads every record of the store once, but for the texts, and checks each document's chain, without keeping payloads. Documents with a
 * watermark but no record are reported too. Throws if the store has a place that reading cannot pass.
 */
export async function scanChains(level: Level, watermarks: Watermarks): Promise<Map<string, Chain>> {
  const checks = new Map<string, ChainCheck>()
  const iterator = level.iterator({ ...startRange, ...readAhead })
  try {
    for (let entries = await iterator.nextv(recordsAtOnce); entries.length > 0;) {
      for (const [key, value] of entries) {
        const record = parseRecordKey(key)
        if (!record) continue
        const check = checks.get(record.id) ?? new ChainCheck(record.id, false)
        checks.set(record.id, check)
        check.add(key, record, unseal(key, value))
      }
      entries = await iterator.nextv(recordsAtOnce)
    }
  } finally {
    await iterator.close()
  }
  for (const [id, check] of checks) if (check.isDebris && !watermarks.has(id)) checks.delete(id)
  for (const id of watermarks.keys()) if (!checks.has(id)) checks.set(id, new ChainCheck(id, false))
  return new Map([...checks].map(([id, check]) => [id, check.finish(watermarks.get(id))]))
}

/**
 * Reads one document with its payloads. If reading stops at a bad place, `knownKeys` are read one by one; unreadable
 * ones are counted.
 */
export async function readChain(level: Level, id: string, knownKeys: readonly string[]): Promise<Chain> {
  const check = new ChainCheck(id, true)
  for (const [key, value] of await entriesOf(level, id, knownKeys)) {
    const record = parseRecordKey(key)
    if (record?.id === id) check.add(key, record, value && unseal(key, value))
  }
  return check.finish(undefined)
}

type Entries = readonly (readonly [string, Uint8Array | null])[]

async function entriesOf(level: Level, id: string, knownKeys: readonly string[]): Promise<Entries> {
  try {
    return await level.iterator({ ...chainRange(id), ...readAhead }).all()
  } catch (error) {
    if (level.status !== 'open') throw error
    return Promise.all(knownKeys.map(async (key) => [key, await readOne(level, key)] as const))
  }
}

async function readOne(level: Level, key: string): Promise<Uint8Array | null> {
  try {
    return (await level.get(key)) ?? null
  } catch {
    return null
  }
}

/** The stored values of one kind, by document id, without unreadable ones. */
export async function readDerived(level: Level, kind: DerivedKind): Promise<Map<string, Uint8Array>> {
  const range = derivedRange(kind)
  const derived = new Map<string, Uint8Array>()
  for (const [key, value] of await level.iterator({ ...range, ...readAhead }).all()) {
    const payload = unseal(key, value)
    if (payload) derived.set(key.slice(range.gte.length), payload)
  }
  return derived
}
