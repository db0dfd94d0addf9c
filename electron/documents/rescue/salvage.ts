import { operationsAt, readSlice } from './levelLog'
import { headerSize } from './logFragments'
import { parseRecordKey, unseal, type RecordKey } from '../store/records'
import type { Operation } from '../store/writeQueue'

/** What can be recovered from damaged bytes of a log. */
export interface Salvage {
  /** Undamaged records: their own checksums are correct. */
  readonly puts: readonly Extract<Operation, { type: 'put' }>[]
  /** Records of which only the key is readable. */
  readonly lost: readonly RecordKey[]
  /** The least number of operations without a readable key. */
  readonly illegible: number
}

const keyShape = /doc![A-Za-z0-9_-]{1,64}![su]!\d{10}|index![A-Za-z0-9_-]{1,64}/g

/** Bytes that may come before an operation: nothing, or the header of a record, or of a fragment and its record. */
const fillings = [0, operationsAt, headerSize + operationsAt]

/**
 * Searches untrusted bytes for keys, which are plain text. `count` is how many operations they were, null if unknown:
 * then every byte must belong to an operation with a key.
 */
export function salvageFrom(bytes: Buffer, count: number | null): Salvage {
  const puts: Extract<Operation, { type: 'put' }>[] = []
  const lost: RecordKey[] = []
  let named = 0
  let end = 0
  let isCovered = true
  for (const match of bytes.toString('latin1').matchAll(keyShape)) {
    const key = match[0]
    const isDeletion = bytes[match.index - 2] === 0
    const keyEnd = match.index + (key.startsWith('index!') ? (bytes[match.index - 1] ?? 0) : key.length)
    const value = isDeletion ? null : readSlice(bytes, keyEnd)
    const record = parseRecordKey(key)
    if (value && record && unseal(key, value.bytes)) puts.push({ type: 'put', key, value: value.bytes })
    else if (record && !isDeletion) lost.push(record)
    named++
    isCovered &&= fillings.includes(match.index - 2 - end)
    end = value?.end ?? keyEnd
  }
  isCovered &&= named > 0 && end === bytes.length
  return { puts, lost, illegible: count === null ? (isCovered ? 0 : 1) : Math.max(0, count - named) }
}
