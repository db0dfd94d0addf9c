import { crc32 } from './crc32'

/**
 * The store holds a document as a chain of records, numbered without gaps from 1:
 *
 *     doc!<id>!u!<seq>   one update
 *     doc!<id>!s!<seq>   the whole document after update `seq`; stands for all records up to that number
 *     index!<id>         what the list of sessions shows (see sessionIndex.ts)
 *     texts!<id>         what can be searched for in the document (see documentTexts.ts)
 *
 * A value is a CRC32 (4 bytes, big-endian) of key and payload, then the payload. The checksum includes the key, so that
 * a key damaged into another document's is detected.
 */
export type RecordKind = 'snapshot' | 'update'

export interface RecordKey {
  readonly id: string
  readonly kind: RecordKind
  readonly seq: number
}

const idShape = /^[A-Za-z0-9_-]{1,64}$/
const keyShape = /^doc!([A-Za-z0-9_-]{1,64})!([su])!(\d{10})$/

/** Document ids come from windows and become keys and file names, so nothing else is allowed. */
export const isDocumentId = (id: string): boolean => idShape.test(id)

export const recordKey = (id: string, kind: RecordKind, seq: number): string =>
  `doc!${id}!${kind === 'snapshot' ? 's' : 'u'}!${String(seq).padStart(10, '0')}`

export function parseRecordKey(key: string): RecordKey | null {
  const [, id, kind, seq] = keyShape.exec(key) ?? []
  if (id === undefined || seq === undefined) return null
  return { id, kind: kind === 's' ? 'snapshot' : 'update', seq: Number(seq) }
}

/** The keys of a document's chain: from `gte`, below `lt`. */
export const chainRange = (id: string) => ({ gte: `doc!${id}!`, lt: `doc!${id}!~` })

/** What is stored beside the documents and follows from them. */
export type DerivedKind = 'index' | 'texts'

export const derivedKey = (kind: DerivedKind, id: string): string => `${kind}!${id}`
export const derivedRange = (kind: DerivedKind) => ({ gte: `${kind}!`, lt: `${kind}!~` })

/** Everything that is read at each start: the texts, which come last, are not. */
export const startRange = { lt: derivedRange('texts').gte }

const sumOf = (key: string, payload: Uint8Array): number => crc32(payload, crc32(Buffer.from(key)))

/** The value to store under `key`. */
export function seal(key: string, payload: Uint8Array): Uint8Array {
  const value = Buffer.allocUnsafe(4 + payload.length)
  value.writeUInt32BE(sumOf(key, payload), 0)
  value.set(payload, 4)
  return value
}

/** The payload stored under `key`; null if it is not what was written. */
export function unseal(key: string, value: Uint8Array): Uint8Array | null {
  if (value.length < 4) return null
  const payload = value.subarray(4)
  const sum = new DataView(value.buffer, value.byteOffset, 4).getUint32(0)
  return sum === sumOf(key, payload) ? payload : null
}
