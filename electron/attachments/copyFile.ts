import { constants } from 'node:fs'
import { chmod, copyFile, mkdtemp, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../documents/store/atomicFile'

/** Copies a file so that it exists completely or not at all. Throws the system's error. */
export async function copyAtomically(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`
  try {
    await copyFile(from, partial, constants.COPYFILE_FICLONE)
    const written = await open(partial, 'r+')
    await written.sync().finally(() => written.close())
    await rename(partial, to)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(path.dirname(to))
}

/** A read-only copy of a file under the given name, in a new folder within `folder`. Returns its path. */
export async function readOnlyCopy(from: string, name: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const own = await mkdtemp(path.join(folder, 'copy-'))
  const copy = path.join(own, name)
  try {
    await copyFile(from, copy, constants.COPYFILE_FICLONE)
    await chmod(copy, 0o444)
  } catch (error) {
    await rm(own, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
  return copy
}
