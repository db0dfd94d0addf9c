import { problem, ProblemError } from '../../src/ipc/problem'
import type { Chain } from './chain'
import { readMarks, type Marks } from './marks'
import { openLevel, storeFolderIn, type Level } from './openLevel'
import { scanChains } from './scan'
import { SetAside } from './setAside'
import { prepareFolder, storageProblemOf, wantedBytes } from './storageProblem'
import { Store } from './store'

export interface StoreOptions {
  /** How long to wait before trying again what could not be written. */
  readonly retryMs: number
  /** Free space below which the store is not opened. */
  readonly wantedBytes: number
}
export const storeDefaults: StoreOptions = { retryMs: 3000, wantedBytes }

/**
 * Opens the store of a workspace, checks every document in it and repairs what LevelDB itself cannot open.
 * Throws a ProblemError where that is not possible: locked, disk full, folder not writable, unreadable.
 */
export async function openStore(workspaceFolder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const settings = { ...storeDefaults, ...options }
  await prepareFolder(workspaceFolder, settings.wantedBytes)
  const setAside = new SetAside(workspaceFolder, storeFolderIn(workspaceFolder))
  const marks = await readMarks(workspaceFolder)
  try {
    await setAside.holdLogs()
    const { level, chains } = await openAndScan(workspaceFolder, setAside, marks)
    const damage = [...chains.values()].filter(({ unreadable }) => unreadable > 0).map(fingerprint)
    if (damage.length > 0) await setAside.copyFor(damage.sort().join(' '))
    return new Store(workspaceFolder, level, chains, marks, setAside, settings.retryMs)
  } catch (error) {
    throw new ProblemError(await storageProblemOf(error, workspaceFolder))
  } finally {
    await setAside.releaseLogs().catch(() => undefined)
  }
}

/** Where reading stops at a bad place, what still reads is had by a repair. */
async function openAndScan(
  workspaceFolder: string,
  setAside: SetAside,
  marks: Marks,
  repair = false,
): Promise<Scanned> {
  const level = await openLevel(workspaceFolder, { setAside, create: true, repair })
  try {
    return { level, chains: await scanChains(level, marks) }
  } catch (error) {
    await level.close()
    if (repair) throw new ProblemError(problem('storeUnreadable', { folder: workspaceFolder, detail: String(error) }))
    return openAndScan(workspaceFolder, setAside, marks, true)
  }
}

interface Scanned {
  readonly level: Level
  readonly chains: ReadonlyMap<string, Chain>
}

const fingerprint = ({ id, seq, unreadable, keys }: Chain): string => [id, seq, unreadable, keys.length].join(':')
