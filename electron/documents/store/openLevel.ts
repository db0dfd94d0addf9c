import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ClassicLevel } from 'classic-level'
import { problem, ProblemError } from '../../../src/ipc/problem'
import { namesIn, type SetAside } from '../rescue/setAside'
import { storageProblemOf } from './storageProblem'

export type Level = ClassicLevel<string, Uint8Array>

export const storeFolderIn = (workspaceFolder: string): string => path.join(workspaceFolder, 'store')

interface Opening {
  readonly setAside: SetAside
  /** False: a missing store is an error, not a new one. */
  readonly create: boolean
  /** True: repair before opening, because reading stopped at a bad place. */
  readonly repair?: boolean
}

/**
 * Opens LevelDB, repairing it if need be. A store without its `CURRENT` file would be opened as a new one on top of the
 * old, so that is checked first. Whatever is repaired was set aside before. Throws a ProblemError.
 */
export async function openLevel(
  workspaceFolder: string,
  { setAside, create, repair = false }: Opening,
): Promise<Level> {
  const folder = storeFolderIn(workspaceFolder)
  const names = await namesIn(folder)
  const isThere = names.some((name) => /^(MANIFEST-|\d+\.(ldb|sst|log)$)/.test(name))
  if (!create && !names.includes('CURRENT')) {
    throw new ProblemError(problem('folderNotWritable', { folder: workspaceFolder, detail: 'CURRENT is not there' }))
  }
  if (repair || (isThere && !names.includes('CURRENT'))) {
    await setAside.copy()
    await ClassicLevel.repair(folder)
  }
  try {
    return await openPatiently(folder, create)
  } catch (error) {
    const reason = await storageProblemOf(error, workspaceFolder)
    if (reason.code !== 'storeUnreadable' || repair) throw new ProblemError(reason)
    return openLevel(workspaceFolder, { setAside, create, repair: true })
  }
}

/** A virus scanner may lock a file for a moment: only the second failure to open files counts. */
async function openPatiently(folder: string, create: boolean): Promise<Level> {
  try {
    return await open(folder, create)
  } catch (error) {
    if ((error as { cause?: { code?: unknown } }).cause?.code !== 'LEVEL_IO_ERROR') throw error
    await setTimeout(200)
    return open(folder, create)
  }
}

async function open(folder: string, createIfMissing: boolean): Promise<Level> {
  const level = new ClassicLevel<string, Uint8Array>(folder, { keyEncoding: 'utf8', valueEncoding: 'view' })
  await level.open({ createIfMissing })
  return level
}
