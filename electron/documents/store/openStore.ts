import { existsSync } from 'node:fs'
import { problem, ProblemError } from '../../../src/ipc/problem'
import type { Chain } from './chain'
import { watermarksOfLost, rescueFrom, writeBack, type Rescue } from '../rescue/logRescue'
import { readWatermarks, writeWatermarks, type Watermarks } from './watermarks'
import { openLevel, storeFolderIn, type Level } from './openLevel'
import { scanChains } from './scan'
import { SetAside } from '../rescue/setAside'
import { prepareFolder, storageProblemOf, wantedBytes } from './storageProblem'
import { Store } from './store'

export interface StoreOptions {
  /** How long to wait before retrying a failed write. */
  readonly retryMs: number
  /** How long after a write to update `marks.json`. */
  readonly watermarksAfterMs: number
  /** Free space below which the store is not opened. */
  readonly wantedBytes: number
  /** The promise of `prepareFolder` if it is already running. */
  readonly prepared?: Promise<void> | undefined
  /** Whether the folder was a workspace before: if it is gone, do not create a new one. */
  readonly mustExist: boolean
}
const storeDefaults: StoreOptions = { retryMs: 3000, watermarksAfterMs: 1000, wantedBytes, mustExist: false }

/**
 * Opens the store of a workspace, checks every document in it and repairs what LevelDB itself cannot open. Throws a
 * ProblemError if that is impossible: locked, disk full, folder not writable, unreadable.
 */
export async function openStore(workspaceFolder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const settings = { ...storeDefaults, ...options }
  if (settings.mustExist && !existsSync(workspaceFolder))
    throw new ProblemError(problem('workspaceMissing', { folder: workspaceFolder }))
  await (settings.prepared ?? prepareFolder(workspaceFolder, settings.wantedBytes))
  const setAside = new SetAside(workspaceFolder, storeFolderIn(workspaceFolder))
  try {
    const rescue = rescueFrom(await setAside.holdLogs())
    const known = await readWatermarks(workspaceFolder)
    const scanned = await openAndScan(workspaceFolder, { setAside, rescue, watermarks: known })
    return await orClose(scanned.level, async () => {
      const { level, chains, watermarks } = scanned
      const damage = [...chains.values()].filter(({ unreadable }) => unreadable > 0).map(fingerprint)
      if (damage.length > 0) await setAside.copyFor(damage.sort().join(' '))
      if (watermarks !== known) await writeWatermarks(workspaceFolder, watermarks).catch(() => undefined)
      await setAside.releaseLogs().catch(() => undefined)
      return new Store(workspaceFolder, level, chains, watermarks, setAside, settings)
    })
  } catch (error) {
    throw new ProblemError(await storageProblemOf(error, workspaceFolder))
  }
}

interface Scanning {
  readonly setAside: SetAside
  readonly rescue: Rescue | null
  readonly watermarks: Watermarks
}

/** If reading stops at a bad place, a repair recovers what is still readable. */
async function openAndScan(workspaceFolder: string, scanning: Scanning, repair = false): Promise<Scanned> {
  const { setAside, rescue, watermarks } = scanning
  const level = await openLevel(workspaceFolder, { setAside, create: true, repair })
  try {
    return await orClose(level, () => scan(level, rescue, watermarks))
  } catch (error) {
    if (repair) throw new ProblemError(problem('storeUnreadable', { folder: workspaceFolder, detail: String(error) }))
    return openAndScan(workspaceFolder, scanning, true)
  }
}

/**
 * Does something with an open store. If that fails, the store is closed; otherwise the next try would find it locked.
 */
async function orClose<T>(level: Level, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await level.close().catch(() => undefined)
    throw error
  }
}

/** Checks every document after writing back what LevelDB dropped from its logs. */
async function scan(level: Level, rescue: Rescue | null, watermarks: Watermarks): Promise<Scanned> {
  if (rescue) await writeBack(level, rescue)
  const chains = await scanChains(level, watermarks)
  const further = rescue ? watermarksOfLost(rescue, chains) : new Map()
  if (further.size === 0) return { level, chains, watermarks }
  const allWatermarks: Watermarks = new Map([...watermarks, ...further])
  return { level, chains: await scanChains(level, allWatermarks), watermarks: allWatermarks }
}

interface Scanned {
  readonly level: Level
  readonly chains: ReadonlyMap<string, Chain>
  /** Those of the file, and further ones if the logs show losses. */
  readonly watermarks: Watermarks
}

const fingerprint = ({ id, seq, unreadable, keys }: Chain): string => [id, seq, unreadable, keys.length].join(':')
