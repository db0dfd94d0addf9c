import { fragmentsOf, headerSize, isContinuation, isFragment, isTornFragment } from './logFragments'
import type { Operation } from '../store/writeQueue'

/** The entries of a log, in order. */
export type LogEntry =
  /** A readable write. */
  | { readonly type: 'write'; readonly operations: readonly Operation[] }
  /**
   * Lost writes. `bytes` is what is there instead. `count` is how many operations were lost, null if unknown:
   * operations are numbered, so the writes around a gap reveal it.
   */
  | { readonly type: 'damage'; readonly bytes: Buffer; readonly count: number | null }

interface Batch {
  /** The number of the first operation. */
  readonly sequence: number
  readonly operations: readonly Operation[]
}

/** Reads a whole LevelDB log, also past places where LevelDB would stop. An incomplete end is ignored. */
export function readLevelLog(log: Buffer): LogEntry[] {
  const entries: LogEntry[] = []
  let parts: Buffer[] = []
  let lost: Buffer[] = []
  let nextSequence: number | null = null

  /** Everything lost since the previous write is between the two. */
  const add = ({ sequence, operations }: Batch): void => {
    const count = nextSequence === null ? null : Math.max(0, sequence - nextSequence)
    if (count === null ? lost.length > 0 : count > 0)
      entries.push({ type: 'damage', bytes: Buffer.concat(lost), count })
    entries.push({ type: 'write', operations })
    nextSequence = sequence + operations.length
    lost = []
  }

  for (const { type, payload } of fragmentsOf(log)) {
    const begins = type === 'full' || type === 'first'
    const isBroken = type === 'bad' || begins === parts.length > 0
    if (isBroken) {
      lost.push(...parts)
      parts = []
    }
    if (type === 'bad' || (isBroken && !begins)) {
      // Without the header that lies before a record, or between its parts: its operations are read on over fragments.
      const hasHeader = type === 'bad' && (lost.length === 0 ? isFragment(payload) : isContinuation(payload))
      lost.push(hasHeader ? payload.subarray(headerSize) : payload)
      continue
    }
    parts.push(payload)
    if (type === 'first' || type === 'middle') continue
    const record = Buffer.concat(parts)
    parts = []
    const batch = readBatch(record)
    if (batch) add(batch)
    else lost.push(record)
  }
  if (lost.length > 0) entries.push({ type: 'damage', bytes: withoutTornEnd(Buffer.concat(lost)), count: null })
  return entries
}

/**
 * Damaged bytes at the end of a log, without an incomplete fragment behind them, which was never reported as durable.
 * There can only be one behind records with nothing but wrong checksums, because finding their ends requires correct
 * lengths. The first record has no fragment header any more.
 */
function withoutTornEnd(bytes: Buffer): Buffer {
  let end = 0
  for (;;) {
    const start = end === 0 ? 0 : end + headerSize
    const isWhole = end === 0 || bytes[end + 6] === 1
    const batch = isWhole ? batchAtStartOf(bytes.subarray(start)) : null
    if (!batch || batch.operations.length === 0) break
    end = start + batch.end
  }
  return end > 0 && isTornFragment(bytes.subarray(end)) ? bytes.subarray(0, end) : bytes
}

/** A record begins with the number of its first operation (8 bytes) and the number of operations (4), little-endian. */
export const operationsAt = 12

/** The operations of a record: a type (0 delete, 1 put), the key with its length, and of a put the value with its length. */
function readBatch(record: Buffer): Batch | null {
  const batch = batchAtStartOf(record)
  return batch?.end === record.length ? batch : null
}

/** The batch at the start of some bytes, and where it ends; null if they do not start with one. */
function batchAtStartOf(bytes: Buffer): (Batch & { readonly end: number }) | null {
  if (bytes.length < operationsAt) return null
  const operations: Operation[] = []
  let at = operationsAt
  for (let left = bytes.readUInt32LE(8); left > 0; left--) {
    const key = readSlice(bytes, at + 1)
    const value = key && bytes[at] === 1 ? readSlice(bytes, key.end) : null
    if (!key || (bytes[at] === 1 ? !value : bytes[at] !== 0)) return null
    const name = key.bytes.toString()
    operations.push(value ? { type: 'put', key: name, value: value.bytes } : { type: 'del', key: name })
    at = (value ?? key).end
  }
  return { sequence: Number(bytes.readBigUInt64LE(0)), operations, end: at }
}

/** Reads bytes preceded by their length, a varint of up to 32 bits; null if they exceed `from`. */
export function readSlice(from: Buffer, at: number): { readonly bytes: Buffer; readonly end: number } | null {
  let length = 0
  for (let i = 0; i < 5; i++) {
    const byte = from[at + i]
    if (byte === undefined) return null
    length += (byte & 0x7f) * 2 ** (7 * i)
    if (byte >= 0x80) continue
    const start = at + i + 1
    const end = start + length
    return end <= from.length ? { bytes: from.subarray(start, end), end } : null
  }
  return null
}
