import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readLevelLog } from '../../../../electron/documents/rescue/levelLog'
import { openStore } from '../../../../electron/documents/store/openStore'
import { openWorkspace } from '../../../../electron/documents/workspace'
import { changeFile, storeFiles, temporaryFolder } from '../folders'
import { buildWriter, runAndKill } from '../runAndKill'
import { openSession } from '../testWindow'

const keyOf = (id: string, seq: number, kind = 'u') => `doc!${id}!${kind}!${String(seq).padStart(10, '0')}`
const textOf = (id: string, seq: number) => Buffer.from(`${id} ${seq} `.padEnd(150, '.'))

/** What a killed app leaves: 40 updates of each of two documents and then 10 of one in the log, no watermarks. */
async function killedStore(): Promise<string> {
  const running = await temporaryFolder()
  const store = await openStore(running)
  const append = async (id: string) => store.append(id, textOf(id, store.seqOf(id) + 1))
  for (let i = 0; i < 40; i++) {
    await append('busy')
    await append('quiet')
  }
  for (let i = 0; i < 10; i++) await append('busy')
  const folder = await temporaryFolder()
  await cp(path.join(running, 'store'), path.join(folder, 'store'), { recursive: true })
  await store.close()
  return folder
}

async function onTheLog(folder: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  const [log] = await storeFiles(folder, '.log')
  await changeFile(log ?? '', change)
}

/** Garbles the bytes `from` to `to` after the beginning of a key. */
const garbleAt = (key: string, from: number, to: number) => (bytes: Buffer) => {
  const at = bytes.indexOf(key)
  expect(at).toBeGreaterThan(0)
  for (let i = at + from; i < at + to; i++) bytes[i] = (bytes[i] ?? 0) ^ 0xff
  return bytes
}

async function readStore(folder: string) {
  const store = await openStore(folder)
  const of = async (id: string) => ({ told: store.unreadableOf(id), read: (await store.load(id)).updates.length })
  const read = { busy: await of('busy'), quiet: await of('quiet') }
  await store.close()
  return read
}

const whole = { busy: { told: 0, read: 50 }, quiet: { told: 0, read: 40 } }
const keyLength = keyOf('busy', 1).length

const losses: readonly [string, (bytes: Buffer) => Buffer, Awaited<ReturnType<typeof readStore>>][] = [
  [
    'the value of a record in the middle',
    garbleAt(keyOf('busy', 20), keyLength + 20, keyLength + 30),
    { ...whole, busy: { told: 1, read: 49 } },
  ],
  [
    'the key of a record in the middle',
    garbleAt(keyOf('busy', 20), -10, keyLength),
    { ...whole, busy: { told: 1, read: 49 } },
  ],
  ['only the checksum of a record, which itself is intact', garbleAt(keyOf('busy', 20), -21, -17), whole],
  [
    'the last complete record, with an incomplete one after it, as a kill leaves it',
    (bytes) => {
      const half = bytes.subarray(bytes.indexOf(keyOf('quiet', 40)) - 21, bytes.indexOf(keyOf('quiet', 40)) + 60)
      return Buffer.concat([garbleAt(keyOf('busy', 50), keyLength + 20, keyLength + 30)(bytes), half])
    },
    { ...whole, busy: { told: 1, read: 49 } },
  ],
  [
    'the last record of the log',
    garbleAt(keyOf('busy', 50), keyLength + 20, keyLength + 30),
    { ...whole, busy: { told: 1, read: 49 } },
  ],
  [
    'the last byte of the log',
    (bytes) => garbleAt(keyOf('busy', 50), bytes.length - 1 - bytes.indexOf(keyOf('busy', 50)), 999)(bytes),
    { ...whole, busy: { told: 1, read: 49 } },
  ],
  [
    'the last record of a document, with another document after it',
    garbleAt(keyOf('quiet', 40), keyLength + 20, keyLength + 30),
    { ...whole, quiet: { told: 1, read: 39 } },
  ],
  [
    'the last record of a document and its name: it may be of either',
    garbleAt(keyOf('quiet', 40), 0, keyLength),
    { busy: { told: 1, read: 50 }, quiet: { told: 1, read: 39 } },
  ],
  [
    'the first record and its name',
    garbleAt(keyOf('busy', 1), 0, keyLength),
    { ...whole, busy: { told: 1, read: 49 } },
  ],
]

test.each(losses)(
  'garbled: %s. What is lost is told at every opening, everything else reads',
  async (_, garble, read) => {
    const folder = await killedStore()
    await onTheLog(folder, garble)
    expect(await readStore(folder)).toEqual(read)
    expect(await readStore(folder)).toEqual(read)
  },
)

test('several bad places, in different blocks', async () => {
  const folder = await killedStore()
  for (const seq of [3, 15, 16, 30]) await onTheLog(folder, garbleAt(keyOf('quiet', seq), 30, 60))
  expect(await readStore(folder)).toEqual({ ...whole, quiet: { told: 4, read: 36 } })
})

test('a damaged store that was written as a whole is sound from then on', async () => {
  const folder = await killedStore()
  await onTheLog(folder, garbleAt(keyOf('busy', 50), keyLength + 20, keyLength + 30))
  const store = await openStore(folder)
  expect((await readFile(path.join(folder, 'marks.json'), 'utf8')).includes('"busy":{"seq":50')).toBe(true)
  await store.replace(new Map([['busy', Buffer.from('recovered')]]), new Map())
  await store.close()
  expect(await readStore(folder)).toEqual({ ...whole, busy: { told: 0, read: 1 } })
})

test('updates covered by a later snapshot are not missed', async () => {
  const running = await temporaryFolder()
  const store = await openStore(running)
  for (let i = 1; i <= 20; i++) await store.append('busy', textOf('busy', i))
  await store.compact('busy', Buffer.from('all of it'))
  await store.append('busy', textOf('busy', 21))
  const folder = await temporaryFolder()
  await cp(path.join(running, 'store'), path.join(folder, 'store'), { recursive: true })
  await store.close()
  await onTheLog(folder, garbleAt(keyOf('busy', 20), 30, 60))
  // LevelDB dropped the deletions as well: 19 updates, the snapshot that stands for them, and one more.
  expect((await readStore(folder)).busy).toEqual({ told: 0, read: 21 })
})

test('what a log deletes again is not written back', async () => {
  const running = await temporaryFolder()
  const store = await openStore(running)
  for (let i = 1; i <= 20; i++) await store.append('busy', textOf('busy', i))
  await store.compact('busy', Buffer.from('all of it'))
  for (let i = 1; i <= 3; i++) await store.append('quiet', textOf('quiet', i))
  const folder = await temporaryFolder()
  await cp(path.join(running, 'store'), path.join(folder, 'store'), { recursive: true })
  await store.close()
  await onTheLog(folder, garbleAt(keyOf('quiet', 2), 30, 60))
  expect(await readStore(folder)).toEqual({ busy: { told: 0, read: 1 }, quiet: { told: 1, read: 2 } })
})

test('an opening interrupted after LevelDB dropped the log is completed by the next', async () => {
  const folder = await killedStore()
  await onTheLog(folder, garbleAt(keyOf('busy', 50), keyLength + 20, keyLength + 30))
  await onTheLog(folder, garbleAt(keyOf('quiet', 10), 30, 60))
  const [log = ''] = await storeFiles(folder, '.log')
  const bytes = await readFile(log)
  // LevelDB has an empty log, and the opening that saw the damaged one is gone with everything it knew.
  await writeFile(log, new Uint8Array())
  const held = path.join(folder, 'set-aside', '.logs')
  await mkdir(held, { recursive: true })
  await writeFile(path.join(held, '000001.log'), bytes)
  expect(await readStore(folder)).toEqual({ busy: { told: 1, read: 49 }, quiet: { told: 1, read: 39 } })
})

test(
  'cut at any byte, as by a kill, nothing is reported, and everything before it is readable',
  { timeout: 60_000 },
  async () => {
    const folder = await killedStore()
    const [log = ''] = await storeFiles(folder, '.log')
    const bytes = await readFile(log)
    const lastRecord = bytes.indexOf(keyOf('busy', 50)) - 21
    // Every third byte of the last record and its surroundings, and some in all the rest.
    const lengths = Array.from({ length: bytes.length + 1 }, (_, length) => length).filter(
      (length) => length % 1009 === 0 || (length > lastRecord - 12 && length % 3 === 0) || length === bytes.length,
    )
    for (const length of lengths) {
      const copy = await temporaryFolder()
      await cp(folder, copy, { recursive: true })
      await onTheLog(copy, (content) => content.subarray(0, length))
      const { busy, quiet } = await readStore(copy)
      expect([length, busy.told, quiet.told]).toEqual([length, 0, 0])
      if (length > lastRecord) expect([busy.read, quiet.read]).toEqual([length < bytes.length ? 49 : 50, 40])
      await rm(copy, { recursive: true })
    }
  },
)

test('a last record over two blocks, garbled in the second, is the only one named', async () => {
  const running = await temporaryFolder()
  const store = await openStore(running)
  await store.append('quiet', textOf('quiet', 1))
  const sizeOfLog = async () => (await readFile((await storeFiles(running, '.log'))[0] ?? '')).length
  for (let seq = 1; (await sizeOfLog()) <= 32_768; seq++)
    await store.append('busy', Buffer.from(`busy ${seq} `.padEnd(2_000, '.')))
  const last = store.seqOf('busy')
  const folder = await temporaryFolder()
  await cp(path.join(running, 'store'), path.join(folder, 'store'), { recursive: true })
  await store.close()
  await onTheLog(folder, (bytes) => {
    expect(bytes.lastIndexOf(keyOf('busy', last))).toBeLessThan(32_768)
    for (let at = 32_768 + 20; at < 32_768 + 24; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    return bytes
  })
  expect(await readStore(folder)).toEqual({ busy: { told: 1, read: last - 1 }, quiet: { told: 0, read: 1 } })
})

test.each([
  ['within one block', 20, 150],
  ['over two blocks', 60, 400],
  ['over many blocks', 400, 150],
])('a batch %s, garbled in its last record and with a torn one behind it: only that is named', async (_, n, size) => {
  const running = await temporaryFolder()
  const store = await openStore(running)
  await store.append('other', textOf('other', 1))
  const updates = Array.from({ length: n }, (_unset, i) => Buffer.from(`${i} `.padEnd(size, '.')))
  await Promise.all(updates.flatMap((update) => ['quiet', 'busy'].map((id) => store.append(id, update))))
  const folder = await temporaryFolder()
  await cp(path.join(running, 'store'), path.join(folder, 'store'), { recursive: true })
  await store.close()
  await onTheLog(folder, (bytes) =>
    Buffer.concat([garbleAt(keyOf('busy', n), keyLength + 10, keyLength + 14)(bytes), bytes.subarray(0, 33)]),
  )
  expect(await readStore(folder)).toEqual({ busy: { told: 1, read: n - 1 }, quiet: { told: 0, read: n } })
})

let program = ''
beforeAll(async () => {
  program = await buildWriter('logDamage')
})

/**
 * The updates of both sessions that the log puts and no snapshot covers, in order: [key, session]. Without an
 * incomplete end, which was never reported as durable.
 */
function updatesIn(log: Buffer): (readonly [string, string])[] {
  const puts = readLevelLog(log)
    .flatMap((entry) => (entry.type === 'write' ? entry.operations : []))
    .flatMap(({ type, key }) => (type === 'put' ? key : []))
  const lastSnapshot = puts.findLastIndex((key) => /^doc!(?:one|two)!s!/.test(key))
  const updates = puts.slice(lastSnapshot + 1).map((key) => /^doc!(one|two)!u!/.exec(key))
  return updates.flatMap((match) => (match ? [[match.input, match[1] ?? ''] as const] : []))
}

/** Runs the writer until a kill leaves enough in the log. Returns the log, and what was reported as durable. */
async function killedWithLog(folder: string): Promise<{ log: string; saved: Map<string, number> }> {
  const saved = await runAndKill(program, folder, 0, 100)
  const [log = ''] = await storeFiles(folder, '.log')
  return updatesIn(await readFile(log)).length > 10 ? { log, saved } : killedWithLog(folder)
}

test.each([
  ['in the middle', (keys: number) => Math.floor(keys / 2)],
  ['at the last update', (keys: number) => keys - 1],
])(
  'if a killed app’s log is garbled %s, the session is named, and the other is intact',
  { timeout: 60_000 },
  async (_, pick) => {
    const folder = await temporaryFolder()
    const { log, saved } = await killedWithLog(folder)
    const updates = updatesIn(await readFile(log))
    const [key, hurt] = updates[pick(updates.length)] ?? ['', '']
    await changeFile(log, garbleAt(key, keyLength + 10, keyLength + 14))

    const workspace = await openWorkspace(folder)
    const { state, damages } = await workspace.state()
    expect(state).toBe('ready')
    expect(damages).toMatchObject([{ documentId: hurt }])
    const well = hurt === 'one' ? 'two' : 'one'
    const { theme } = (await openSession(workspace, well)).replica.snapshot.details
    expect(Number(theme)).toBeGreaterThanOrEqual(saved.get(well) ?? 0)
    await workspace.close()
  },
)
