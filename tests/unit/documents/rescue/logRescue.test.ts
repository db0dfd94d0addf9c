import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect, test } from 'vitest'
import type { Chain } from '../../../../electron/documents/store/chain'
import { salvageFrom } from '../../../../electron/documents/rescue/salvage'
import { watermarksOfLost, writeBack, type Rescue } from '../../../../electron/documents/rescue/logRescue'
import { derivedKey, recordKey, seal, type RecordKey } from '../../../../electron/documents/store/records'
import { temporaryFolder } from '../folders'

const one = recordKey('s', 'update', 1)
const two = recordKey('s', 'update', 2)

const sliced = (bytes: Uint8Array) => Buffer.concat([Buffer.from([bytes.length]), bytes])
const put = (key: string, value = seal(key, Buffer.from('text'))) =>
  Buffer.concat([Buffer.from([1]), sliced(Buffer.from(key)), sliced(value)])
const del = (key: string) => Buffer.concat([Buffer.from([0]), sliced(Buffer.from(key))])
const rotten = Buffer.from('rotten value')
const head = Buffer.alloc(19)
const noise = Buffer.from('@@@')

const rows: readonly [
  string,
  readonly Buffer[],
  number | null,
  { puts: string[]; lost: number[]; illegible: number },
][] = [
  ['nothing', [], 2, { puts: [], lost: [], illegible: 2 }],
  ['nothing, of an unknown number', [noise], null, { puts: [], lost: [], illegible: 1 }],
  ['an intact record', [head, put(one)], null, { puts: [one], lost: [], illegible: 0 }],
  ['only a key', [head, put(one, rotten)], null, { puts: [], lost: [1], illegible: 0 }],
  ['one of two', [head, put(one, rotten), put(two)], 2, { puts: [two], lost: [1], illegible: 0 }],
  ['one of three', [head, put(one, rotten), noise, put(two)], 3, { puts: [two], lost: [1], illegible: 1 }],
  ['one of an unknown number', [head, noise, put(two)], null, { puts: [two], lost: [], illegible: 1 }],
  ['something after the last', [head, put(one), noise], null, { puts: [one], lost: [], illegible: 1 }],
  ['a snapshot and what it deletes', [head, del(one), put(two)], null, { puts: [two], lost: [], illegible: 0 }],
  [
    'an entry of the index, which is derived',
    [head, put(derivedKey('index', 's'), rotten)],
    1,
    { puts: [], lost: [], illegible: 0 },
  ],
  [
    'an entry of the index before a record',
    [head, put(derivedKey('index', 's')), put(one)],
    null,
    { puts: [one], lost: [], illegible: 0 },
  ],
  ['two whole records', [head, put(one), head, put(two, rotten)], null, { puts: [one], lost: [2], illegible: 0 }],
]

test.each(rows)('damaged bytes say %s', (_, parts, count, said) => {
  const { puts, lost, illegible } = salvageFrom(Buffer.concat(parts), count)
  expect({ puts: puts.map(({ key }) => key), lost: lost.map(({ seq }) => seq), illegible }).toEqual(said)
})

const chain = (id: string, seq: number, unreadable = 0): Chain => ({
  id,
  keys: [],
  updates: [],
  seq,
  snapshotBytes: 0,
  updateBytes: 0,
  unreadable,
})
const update = (id: string, seq: number): RecordKey => ({ id, kind: 'update', seq })
const loss = (lost: RecordKey[], illegible = 0, ids = ['a', 'b']): Rescue => ({
  puts: new Map(),
  lost,
  illegible,
  ids: new Set(ids),
})

const sound = [chain('a', 5), chain('b', 7), chain('other', 9)]
const decisions: readonly [string, Rescue, readonly Chain[], Record<string, number>][] = [
  ['the end of a document', loss([update('a', 6)]), sound, { a: 6 }],
  ['a far number, which may be damaged', loss([update('a', 999)]), sound, { a: 6 }],
  ['what a snapshot covers', loss([update('a', 4)]), sound, {}],
  ['what a gap shows', loss([update('a', 4)]), [chain('a', 5, 1), chain('b', 7)], {}],
  ['no key', loss([], 1), sound, { a: 6, b: 8 }],
  ['no key, but a gap', loss([], 1), [chain('a', 5, 1), chain('b', 7)], {}],
  [
    'no key, and a gap explained by another key',
    loss([update('a', 4)], 1),
    [chain('a', 5, 1), chain('b', 7)],
    { b: 8 },
  ],
  ['a key of no document', loss([update('x', 1)]), sound, { a: 6, b: 8 }],
  ['no key, in logs without any', loss([], 1, []), sound, { a: 6, b: 8, other: 10 }],
]

test.each(decisions)('lost is %s: the documents that would look sound are marked', (_, rescue, chains, marked) => {
  const marks = watermarksOfLost(rescue, new Map(chains.map((given) => [given.id, given])))
  expect(Object.fromEntries([...marks].map(([id, { seq }]) => [id, seq]))).toEqual(marked)
})

test('what is written back replaces only missing or damaged records', async () => {
  const folder = path.join(await temporaryFolder(), 'store')
  const level = new ClassicLevel<string, Uint8Array>(folder, { valueEncoding: 'view' })
  const three = recordKey('s', 'update', 3)
  await level.put(one, rotten)
  await level.put(two, seal(two, Buffer.from('newer')))
  await writeBack(level, {
    ...loss([]),
    puts: new Map([one, two, three].map((key) => [key, seal(key, Buffer.from('log'))])),
  })
  const texts = (await level.getMany([one, two, three])).map((value) => Buffer.from(value ?? []).toString('latin1', 4))
  expect(texts).toEqual(['log', 'newer', 'log'])
  await level.close()
})
