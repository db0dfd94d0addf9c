import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ProblemError } from '../../src/ipc/problem'
import { makeStampedFolder } from './stamp'
import { namesIn } from './setAside'
import { storageProblemOf } from './storageProblem'
import { openStore } from './openStore'

/**
 * Writes a workspace of these documents, each as one update: into `folder` where that is empty, else into a new folder
 * in it named by the time. Answers where. Throws a ProblemError.
 */
export async function saveWorkspaceTo(folder: string, documents: ReadonlyMap<string, Uint8Array>): Promise<string> {
  let target: string
  try {
    await mkdir(folder, { recursive: true })
    const isEmpty = (await namesIn(folder)).length === 0
    target = isEmpty
      ? path.resolve(folder)
      : await makeStampedFolder(path.join(folder, 'shijianhui-workspace'), Date.now())
  } catch (error) {
    throw new ProblemError(await storageProblemOf(error, folder))
  }
  const store = await openStore(target)
  try {
    await store.replace(documents, new Map())
  } finally {
    await store.close()
  }
  return target
}
