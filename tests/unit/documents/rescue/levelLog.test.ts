import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { beforeAll, expect, test } from 'vitest'
import { crc32c } from '../../../../electron/documents/store/crc32'
import { readLevelLog } from '../../../../electron/documents/rescue/levelLog'
import type { Operation } from '../../../../electron/documents/store/writeQueue'
import { storeFiles } from '../folders'

/** Sizes of the written values, one batch after another: small ones, and some that cross blocks of 32 KB. */
const sizes = [[10], [300, 20], [0], [7000], [500], [40_000], [90], [200, 200, 200], [33_000], [60], [70], [80]]
const written: Operation[][] = sizes.map((batch, b) => [
  ...batch.map((size, i) => ({ type: 'put' as const, key: `key${b}.${i}`, value: Buffer.alloc(size, 65 + b) })),
  ...(b % 4 === 3 ? [{ type: 'del' as const, key: `key${b - 1}.0` }] : []),
])

/** The log as LevelDB wrote it, and where each record begins in it. */
let log = Buffer.alloc(0)
const starts: number[] = []

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'level-'))
  const level = new ClassicLevel<string, Uint8Array>(path.join(folder, 'store'), { valueEncoding: 'view' })
  for (const batch of written) {
    await level.batch(batch, { sync: true })
    const [file] = await storeFiles(folder, '.log')
    const before = log.length
    log = await readFile(file ?? '')
    starts.push(before)
  }
  await level.close()
  await rm(folder, { recursive: true })
})

const writesIn = (bytes: Buffer) => readLevelLog(bytes).flatMap((entry) => (entry.type === 'write' ? [entry] : []))
const damagesIn = (bytes: Buffer) => readLevelLog(bytes).flatMap((entry) => (entry.type === 'damage' ? [entry] : []))
const keysIn = (bytes: Buffer) => writesIn(bytes).map(({ operations }) => operations[0]?.key)
const keysWithout = (...lost: number[]) => written.flatMap(([first], b) => (lost.includes(b) ? [] : [first?.key]))

const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(log)
  change(bytes)
  return bytes
}
const flip = (at: number) => changed((bytes) => bytes.writeUInt8((bytes.readUInt8(at) ^ 0xff) & 0xff, at))

test('the checksum is the standard one', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
})

test('a log is read as it was written', () => {
  expect(log.length).toBeGreaterThan(2 * 32 * 1024)
  expect(writesIn(log).map(({ operations }) => operations)).toEqual(written)
  expect(damagesIn(log)).toEqual([])
  expect(readLevelLog(Buffer.alloc(0))).toEqual([])
})

test('cut anywhere, as a kill does, it is not damaged and has every write before the cut', { timeout: 60_000 }, () => {
  // Every byte near the starts of records, every 61st between them.
  const places = [...starts, ...[1, 2].map((block) => block * 32 * 1024), log.length]
  for (let length = 0; length <= log.length; length++) {
    if (length % 61 !== 0 && !places.some((at) => Math.abs(at - length) < 40)) continue
    const complete = [...starts.slice(1), log.length].filter((end) => end <= length).length
    const entries = readLevelLog(log.subarray(0, length))
    expect([length, entries.length, entries.some(({ type }) => type === 'damage')]).toEqual([length, complete, false])
  }
})

test('zeros after a power loss are not damage', () => {
  const sectors = Array.from({ length: Math.ceil(log.length / 512) }, (_, sector) => sector * 512)
  for (const length of [...sectors, ...starts]) {
    for (const zeros of [1, 512, 4096, 70_000]) {
      const bytes = Buffer.concat([log.subarray(0, length), Buffer.alloc(zeros)])
      expect([length, zeros, damagesIn(bytes)]).toEqual([length, zeros, []])
    }
  }
})

const middle = sizes.flatMap((batch, b) => (b === 0 || b === sizes.length - 1 ? [] : [[b, batch] as const]))

test.each(middle)('record %i is garbled: it alone is gone, and counted', (b) => {
  // The checksum, the length, the type, the record's own header, and its contents.
  for (const at of [0, 4, 5, 6, 8, 16, 20, 25]) {
    const bytes = flip((starts[b] ?? 0) + at)
    expect([at, keysIn(bytes)]).toEqual([at, keysWithout(b)])
    expect([at, damagesIn(bytes).map(({ count }) => count)]).toEqual([at, [written[b]?.length]])
  }
})

test('damage to any part of a record across blocks damages only that record', () => {
  for (let at = (starts[5] ?? 0) + 3000; at < (starts[6] ?? 0); at += 3000) {
    expect([at, keysIn(flip(at))]).toEqual([at, keysWithout(5)])
    // The rest of it is reported, for the key it may contain.
    const names = damagesIn(flip(at)).map(({ bytes }) => bytes.includes('key5.0'))
    expect([at, names]).toEqual([at, [true]])
  }
})

test('the first record is garbled: the number of its operations is unknown', () => {
  expect(damagesIn(flip(20))).toMatchObject([{ count: null }])
  expect(keysIn(flip(20))).toEqual(keysWithout(0))
})

test('the last record is complete and garbled: it is damaged, not torn', () => {
  const last = sizes.length - 1
  for (const at of [0, 6, 8, 16, 20, 60, log.length - (starts[last] ?? 0) - 1]) {
    const bytes = flip((starts[last] ?? 0) + at)
    expect([at, damagesIn(bytes).length, keysIn(bytes)]).toEqual([at, 1, keysWithout(last)])
  }
  // Longer than a block allows, so it is not something a writer had begun.
  expect(damagesIn(flip((starts[last] ?? 0) + 5))).toHaveLength(1)
})

test('a garbled record before a torn one is damaged', () => {
  const bytes = flip((starts[9] ?? 0) + 20).subarray(0, log.length - 5)
  expect(damagesIn(bytes)).toMatchObject([{ count: 1 }])
  expect(damagesIn(bytes.subarray(0, (starts[10] ?? 0) + 30))).toMatchObject([{ count: null }])
})

test('zeroed or missing records are counted by the numbers around them', () => {
  const [from = 0, to = 0] = [starts[6], starts[8]]
  const wiped = changed((bytes) => bytes.fill(0, from, to))
  expect(damagesIn(wiped)).toMatchObject([{ count: 5 }])
  expect(keysIn(wiped)).toEqual(keysWithout(6, 7))
  const early = Buffer.concat([log.subarray(0, starts[2]), log.subarray(starts[3], starts[5])])
  expect(damagesIn(early)).toMatchObject([{ count: 1, bytes: Buffer.alloc(0) }])
})

test('a whole block of garbage does not affect the others', () => {
  const bytes = changed((copy) => copy.fill(0xaa, 32 * 1024, 64 * 1024))
  expect(keysIn(bytes).at(0)).toBe('key0.0')
  expect(keysIn(bytes).at(-1)).toBe('key11.0')
  expect(damagesIn(bytes)).toHaveLength(1)
})
