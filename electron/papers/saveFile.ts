import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { problem, ProblemError } from '../../src/ipc/problem'
import { writeAtomically } from '../documents/store/atomicFile'
import { storageProblemOf } from '../documents/store/storageProblem'

/**
 * Writes a file so that it exists completely or not at all. Throws a ProblemError: no space, a folder of that name, or
 * `exportFailed` for any other error.
 */
export const saveFile = (bytes: Uint8Array, file: string): Promise<void> =>
  savedAs(file, () => writeAtomically(file, bytes))

/** Runs what writes a file that a person chose, and turns its errors into the same problems. */
export async function savedAs(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    await rm(`${file}.partial`, { force: true }).catch(() => undefined)
    const { code, params } = await storageProblemOf(error, path.dirname(file))
    if (code === 'diskFull') throw new ProblemError(problem(code, params))
    if (await isFolder(file)) throw new ProblemError(problem('folderInTheWay', { path: file }))
    const detail = error instanceof Error ? error.message : String(error)
    throw new ProblemError(problem('exportFailed', { file, detail }))
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  )
