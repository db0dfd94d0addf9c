import { operationsAt, readSlice } from './levelLog'
import { parseRecordKey, unseal, type RecordKey } from '../store/records'
import type { Operation } from '../store/writeQueue'

/** What damaged bytes of a log still say. */
export interface Salvage {
  /** Records that are as they were written: their own sums are right. */
  readonly puts: readonly Extract<Operation, { type: 'put' }>[]
  /** Records whose names can be read, and no more. */
  readonly lost: readonly RecordKey[]
  /** How many operations have no name any more, at least. */
  readonly illegible: number
}

const keyShape = /doc![A-Za-z0-9_-]{1,64}![su]!\d{10}|index![A-Za-z0-9_-]{1,64}/g

/** Bytes that may lie before an operation: nothing, or what a record, or a fragment and its record, begin with. */
const fillings = [0, operationsAt, 7 + operationsAt]

/**
 * Looks for keys, which are plain text, in bytes of which nothing can be trusted. `count` is how many operations they
 * were, null when nobody knows: then every byte must belong to an operation that has a name.
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
