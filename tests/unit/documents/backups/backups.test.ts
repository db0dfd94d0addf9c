import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Backups, type BackedUp } from '../../../../electron/documents/backups/backups'
import { DailyBackup } from '../../../../electron/documents/backups/dailyBackup'
import { stampOf } from '../../../../electron/documents/stamp'
import { changeFile, garbled, temporaryFolder } from '../folders'

const day = (date: number, hour = 9, minute = 12): number => new Date(2026, 4, date, hour, minute).getTime()

async function* documents(text: string): AsyncIterable<BackedUp> {
  yield { id: 'library', seq: 7, update: Buffer.from(`library ${text}`) }
  yield { id: 's', seq: 3, update: Buffer.from(`session ${text}`) }
}
const all = () => true
const stampsIn = async (folder: string) => (await readdir(path.join(folder, 'backups'))).sort()

test('a backup is a folder named by the local time', async () => {
  expect(stampOf(day(20))).toBe('2026-05-20T0912')
  const folder = await temporaryFolder()
  const backups = new Backups(folder)
  await backups.make(documents('a'), day(20))
  await backups.make(documents('b'), day(20))
  expect(await stampsIn(folder)).toEqual(['2026-05-20T0912', '2026-05-20T0912-2'])
  expect((await readdir(path.join(folder, 'backups', '2026-05-20T0912'))).sort()).toEqual([
    'library.yjs.gz',
    'manifest.json',
    's.yjs.gz',
  ])
})

test('the newest 14 stay, and unfinished ones are removed', async () => {
  const folder = await temporaryFolder()
  const backups = new Backups(folder)
  for (let date = 1; date <= 17; date++) await backups.make(documents(String(date)), day(date))
  await mkdir(path.join(folder, 'backups', '2026-05-18T0912'))
  await writeFile(path.join(folder, 'backups', 'note.txt'), 'of the user')
  await backups.prune()
  const stamps = await stampsIn(folder)
  expect(stamps).toHaveLength(15)
  expect(stamps.slice(0, 2)).toEqual(['2026-05-04T0912', '2026-05-05T0912'])
  expect(stamps.at(-1)).toBe('note.txt')
})

test.each([
  ['is cut', (bytes: Buffer) => bytes.subarray(0, -5)],
  ['is garbled', garbled(4)],
  ['is empty', () => Buffer.alloc(0)],
])('a copy that %s is skipped for an older one', async (_, change) => {
  const folder = await temporaryFolder()
  const backups = new Backups(folder)
  await backups.make(documents('old'), day(19))
  await backups.make(documents('new'), day(20))
  const newest = () => backups.newestOf('s', all)
  expect(String((await newest())?.update)).toBe('session new')
  await changeFile(path.join(folder, 'backups', '2026-05-20T0912', 's.yjs.gz'), change)
  expect(await newest()).toMatchObject({ at: day(19) })
  expect(String((await newest())?.update)).toBe('session old')
  await rm(path.join(folder, 'backups', '2026-05-19T0912', 's.yjs.gz'))
  expect(await newest()).toBeNull()
})

test('an incomplete copy is skipped', async () => {
  const backups = new Backups(await temporaryFolder())
  await backups.make(documents('old'), day(19))
  await backups.make(documents('new'), day(20))
  const isOld = (update: Uint8Array) => String(update).includes('old')
  expect(await backups.newestOf('s', isOld)).toMatchObject({ at: day(19) })
  expect(await backups.newestOf('nobody', all)).toBeNull()
})

function dailyOn(folder: string, state: { seqs: Map<string, number>; mayPrune: boolean }) {
  const made: number[] = []
  const source = {
    documents: () => documents('x'),
    seqs: () => state.seqs,
    mayPrune: () => state.mayPrune,
  }
  return {
    made,
    daily: new DailyBackup(new Backups(folder), source, 0, ({ newestAt }) => newestAt !== null && made.push(newestAt)),
  }
}

test('one a day, and none for a day on which nothing changed', async () => {
  const state = { seqs: new Map(Object.entries({ library: 7, s: 3 })), mayPrune: true }
  const { daily, made } = dailyOn(await temporaryFolder(), state)
  await daily.read()
  await daily.ifDue(day(20))
  await daily.ifDue(day(20, 18))
  expect(made).toEqual([day(20)])
  await daily.ifDue(day(21))
  expect(made).toEqual([day(20)])
  state.seqs.set('s', 4)
  await daily.ifDue(day(21, 10))
  await daily.ifDue(day(22, 0, 1))
  expect(made).toEqual([day(20), day(22, 0, 1)])
})

test('while damage waits for a decision no old backup is removed', async () => {
  const folder = await temporaryFolder()
  const state = { seqs: new Map([['s', 1]]), mayPrune: false }
  const { daily } = dailyOn(folder, state)
  for (let date = 1; date <= 16; date++) await daily.make(day(date))
  expect(await stampsIn(folder)).toHaveLength(16)
  state.mayPrune = true
  await daily.make(day(17))
  expect(await stampsIn(folder)).toHaveLength(14)
})

test('nothing to back up makes no backup', async () => {
  const folder = await temporaryFolder()
  const { daily } = dailyOn(folder, { seqs: new Map(), mayPrune: true })
  await daily.make(day(20))
  expect(existsSync(path.join(folder, 'backups'))).toBe(false)
})

test('an interrupted backup takes no space', async () => {
  const folder = await temporaryFolder()
  async function* breaking(): AsyncIterable<BackedUp> {
    yield { id: 'library', seq: 7, update: Buffer.from('library') }
    throw new Error('the disk is gone')
  }
  await expect(new Backups(folder).make(breaking(), day(20))).rejects.toThrow('the disk is gone')
  expect(await stampsIn(folder)).toEqual([])
})
