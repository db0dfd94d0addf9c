import { crc32 as crcOfZlib } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../../../electron/documents/store/crc32'
import { isDocumentId, parseRecordKey, recordKey, seal, unseal } from '../../../../electron/documents/store/records'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the CRC32 of %j is the published one', (text, sum) => {
  expect(crc32(Buffer.from(text))).toBe(sum)
})

test('our CRC32 equals zlib’s, also when computed in two parts', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, then) => {
      expect(crc32(then, crc32(first))).toBe(crcOfZlib(Buffer.concat([first, then])))
    }),
  )
})

test('a key can be parsed into document, kind and number', () => {
  expect(recordKey('library', 'update', 12)).toBe('doc!library!u!0000000012')
  expect(parseRecordKey('doc!library!u!0000000012')).toEqual({ id: 'library', kind: 'update', seq: 12 })
  expect(parseRecordKey(recordKey('s_1-x', 'snapshot', 7))).toEqual({ id: 's_1-x', kind: 'snapshot', seq: 7 })
})

test.each(['doc!a!u!12', 'doc!a!x!0000000012', 'index!a', 'doc!a!b!u!0000000012'])('%s is not a record', (key) => {
  expect(parseRecordKey(key)).toBeNull()
})

test.each([
  ['library', true],
  ['V1StGXR8_Z5jdHi6B-myT', true],
  ['', false],
  ['../etc', false],
  ['a!b', false],
  ['x'.repeat(65), false],
])('%j as the id of a document: %j', (id, is) => expect(isDocumentId(id)).toBe(is))

test('a value with one different bit, or under another key, cannot be read', () => {
  const key = recordKey('library', 'update', 1)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.nat({ max: 7 }), (payload, place, bit) => {
      const value = seal(key, payload)
      expect(unseal(key, value)).toEqual(Buffer.from(payload))
      expect(unseal(recordKey('library', 'update', 2), value)).toBeNull()
      const flipped = Uint8Array.from(value)
      const at = place % flipped.length
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      expect(unseal(key, flipped)).toBeNull()
    }),
  )
})

test('a value too short for its checksum cannot be read', () => {
  expect(unseal('doc!a!u!0000000001', new Uint8Array(3))).toBeNull()
})
