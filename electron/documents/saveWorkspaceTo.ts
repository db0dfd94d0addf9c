import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ProblemError } from '../../src/ipc/problem'
import { readWatermarks, writeWatermarks } from './store/watermarks'
import { makeStampedFolder } from './stamp'
import { namesIn } from './rescue/setAside'
import { storageProblemOf } from './store/storageProblem'
import { openStore } from './store/openStore'

/** The folder to create if the chosen one is not empty. */
export const savedInto = 'shijianhui-workspace'

/**
 * Writes a workspace of these documents, each as one update: into `folder` if it is empty, or else into a new subfolder
 * named by the time. `unread` are documents that could not be read: they get watermarks, so that the copy reports them
 * when it is opened. Returns the folder. Throws a ProblemError.
 */
export async function saveWorkspaceTo(
  folder: string,
  documents: ReadonlyMap<string, Uint8Array>,
  unread: readonly string[],
): Promise<string> {
  let target: string
  try {
    await mkdir(folder, { recursive: true })
    const isEmpty = (await namesIn(folder)).length === 0
    target = isEmpty ? path.resolve(folder) : await makeStampedFolder(path.join(folder, savedInto), Date.now())
  } catch (error) {
    throw new ProblemError(await storageProblemOf(error, folder))
  }
  const store = await openStore(target)
  try {
    await store.replace(documents, new Map())
  } finally {
    await store.close()
  }
  if (unread.length > 0) {
    const missing = unread.map((id) => [id, { seq: 1, count: 1 }] as const)
    await writeWatermarks(target, new Map([...(await readWatermarks(target)), ...missing]))
  }
  return target
}
