import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../../electron/documents/store/openStore'
import type { Store } from '../../../../electron/documents/store/store'
import { ProblemError } from '../../../../src/ipc/problem'
import { temporaryFolder } from '../folders'

const textsOf = async (store: Store, id: string): Promise<string[]> =>
  (await store.load(id)).updates.map((update) => Buffer.from(update).toString())

const update = (text: string | number): Uint8Array => Buffer.from(String(text))

test('what was appended is there after reopening, in order', async () => {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  await Promise.all([store.append('a', update(1)), store.append('b', update('x')), store.append('a', update(2))])
  await store.close()

  const again = await openStore(folder)
  expect(again.ids().sort()).toEqual(['a', 'b'])
  expect(await textsOf(again, 'a')).toEqual(['1', '2'])
  expect(await textsOf(again, 'b')).toEqual(['x'])
  expect(again.seqOf('a')).toBe(2)
  await again.close()
})

test('appends finish in the order in which they started', async () => {
  const store = await openStore(await temporaryFolder())
  const ended: number[] = []
  await Promise.all(Array.from({ length: 50 }, (_, i) => store.append('a', update(i)).then(() => ended.push(i))))
  expect(ended).toEqual(Array.from({ length: 50 }, (_, i) => i))
  await store.close()
})

test('a compaction while edits arrive keeps them all and deletes what it covers', async () => {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  for (let i = 1; i <= 20; i++) void store.append('a', update(i))
  const compacted = store.compact('a', update('1 to 20'))
  for (let i = 21; i <= 25; i++) void store.append('a', update(i))
  await compacted
  await store.append('a', update(26))
  expect(await textsOf(store, 'a')).toEqual(['1 to 20', '21', '22', '23', '24', '25', '26'])
  await store.close()

  const again = await openStore(folder)
  expect(await textsOf(again, 'a')).toEqual(['1 to 20', '21', '22', '23', '24', '25', '26'])
  expect(again.unreadableOf('a')).toBe(0)
  await again.close()
})

test('a compaction of one document leaves the others alone', async () => {
  const store = await openStore(await temporaryFolder())
  await Promise.all([store.append('a', update(1)), store.append('ab', update(2)), store.append('b', update(3))])
  await store.compact('a', update('a'))
  await store.compact('a', update('a again'))
  expect(await textsOf(store, 'a')).toEqual(['a again'])
  expect(await textsOf(store, 'ab')).toEqual(['2'])
  expect(await textsOf(store, 'b')).toEqual(['3'])
  await store.close()
})

test('a compaction is due after 500 updates, and when they outweigh the snapshot', async () => {
  const store = await openStore(await temporaryFolder())
  for (let i = 0; i < 500; i++) void store.append('many', update(i))
  expect(store.isCompactionDue('many')).toBe(false)
  void store.append('many', update(500))
  expect(store.isCompactionDue('many')).toBe(true)

  await store.compact('heavy', new Uint8Array(100_000))
  void store.append('heavy', new Uint8Array(99_000))
  expect(store.isCompactionDue('heavy')).toBe(false)
  void store.append('heavy', new Uint8Array(2_000))
  expect(store.isCompactionDue('heavy')).toBe(true)
  await store.close()
})

test('watermarks say how far each document has come', async () => {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  for (let i = 1; i <= 3; i++) await store.append('a', update(i))
  await store.compact('b', update('whole'))
  await store.append('b', update(2))
  await store.close()
  expect(JSON.parse(await readFile(path.join(folder, 'marks.json'), 'utf8'))).toEqual({
    a: { seq: 3, count: 3 },
    b: { seq: 2, count: 2 },
  })
})

test.each([
  ['no watermarks', (file: string) => rm(file)],
  ['unreadable watermarks', (file: string) => writeFile(file, '{"a": 7')],
  ['watermarks behind the store', (file: string) => writeFile(file, '{"a":{"seq":1,"count":1}}')],
])('a store with %s is sound', async (_, change) => {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  await store.append('a', update(1))
  await store.append('a', update(2))
  await store.close()
  await change(path.join(folder, 'marks.json'))
  const again = await openStore(folder)
  expect(again.unreadableOf('a')).toBe(0)
  await again.close()
})

test('a second opener gets an error that the store is in use, and damages nothing', async () => {
  const folder = await temporaryFolder()
  const store = await openStore(folder)
  await store.append('a', update(1))
  const refusal = await openStore(folder).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ProblemError)
  expect((refusal as ProblemError).problem).toEqual({ code: 'storeLocked', params: { folder } })
  await store.append('a', update(2))
  expect(await textsOf(store, 'a')).toEqual(['1', '2'])
  await store.close()
})

test('a store is not opened with less space than it wants', async () => {
  const folder = await temporaryFolder()
  const refusal = openStore(folder, { wantedBytes: Number.MAX_SAFE_INTEGER })
  await expect(refusal).rejects.toMatchObject({ problem: { code: 'diskFull', params: { folder } } })
})

test('a folder that cannot be created is reported', async () => {
  const file = path.join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(openStore(path.join(file, 'workspace'))).rejects.toMatchObject({
    problem: { code: 'fileInTheWay' },
  })
})
