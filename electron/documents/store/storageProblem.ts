import { mkdir, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { problem, ProblemError, type Problem } from '../../../src/ipc/problem'
import { writeThrough } from './atomicFile'

/** Free space required to open a store: opening writes files, and a store on a full disk cannot be opened. */
export const wantedBytes = 50 * 1024 * 1024

/** Free bytes in the folder; infinite if the system does not say. */
export async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Writes and removes a small file in an existing folder. Throws the system's error if it cannot. */
export async function tryWriting(folder: string): Promise<void> {
  const file = path.join(folder, `.write-test-${process.pid}`)
  try {
    await writeThrough(file, new Uint8Array(64 * 1024))
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}

/** Creates the folder if necessary and checks that it has space. Throws a ProblemError. */
export async function prepareFolder(folder: string, wanted = wantedBytes): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await tryWriting(folder)
  } catch (error) {
    throw new ProblemError(await storageProblemOf(error, folder))
  }
  if ((await freeBytes(folder)) < wanted) throw new ProblemError(problem('diskFull', { folder }))
}

interface SystemError {
  readonly code?: unknown
  readonly path?: unknown
  readonly message?: unknown
  readonly cause?: unknown
}

const asSystemError = (error: unknown): SystemError => (typeof error === 'object' && error !== null ? error : {})

/** What an error of the store or of the folder means to a person. */
export async function storageProblemOf(error: unknown, folder: string): Promise<Problem> {
  if (error instanceof ProblemError) return error.problem
  // When opening fails, the reason is the cause; the outer code only says that the store is not open.
  const outer = asSystemError(error)
  const failed = outer.cause === undefined ? outer : asSystemError(outer.cause)
  const { code, message } = failed
  const detail = String(message ?? error)
  if (code === 'LEVEL_LOCKED') return problem('storeLocked', { folder })
  const known = (await kindProblemOf(failed, folder)) ?? fromSystem(code, detail, folder)
  if (known) return known
  // LevelDB's messages are in the system's language on Windows, so test the folder itself.
  try {
    await tryWriting(folder)
  } catch (refused) {
    const asked = asSystemError(refused)
    const said = (await kindProblemOf(asked, folder)) ?? fromSystem(asked.code, String(asked.message), folder)
    return said ?? problem('folderNotWritable', { folder, detail })
  }
  if (code === 'LEVEL_CORRUPTION' || code === 'LEVEL_IO_ERROR') return problem('storeUnreadable', { folder, detail })
  return problem('unexpected', { detail })
}

function fromSystem(code: unknown, detail: string, folder: string): Problem | null {
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left|quota exceeded/i.test(detail))
    return problem('diskFull', { folder })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(String(code)))
    return problem('folderNotWritable', { folder, detail })
  if (/Read-only file system|Permission denied/i.test(detail)) return problem('folderNotWritable', { folder, detail })
  return null
}

/** A file is where a folder should be, or a folder where a file should be; null if neither. */
async function kindProblemOf({ code, path: at }: SystemError, folder: string): Promise<Problem | null> {
  if (code === 'EISDIR') return problem('folderInTheWay', { path: String(at ?? folder) })
  if (code !== 'ENOTDIR' && code !== 'EEXIST') return null
  const inTheWay = await fileOnTheWay(typeof at === 'string' ? at : folder)
  return inTheWay === null ? null : problem('fileInTheWay', { path: inTheWay })
}

/** The file among a path and its parent folders; null if all are folders or missing. */
async function fileOnTheWay(place: string): Promise<string | null> {
  const found = await stat(place).catch(() => null)
  if (found) return found.isDirectory() ? null : place
  const above = path.dirname(place)
  return above === place ? null : fileOnTheWay(above)
}
