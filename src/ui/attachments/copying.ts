import { createStore, useStore } from 'zustand'
import type { AddedFile, OfferedFile } from '../../ipc/attachmentShapes'
import type { Problem } from '../../ipc/problem'
import { ask, problemOf } from '../state/studio'

/** The files that are being copied for one owner. */
interface Copying {
  readonly ownerId: string
  readonly file: OfferedFile
  /** Number of the file, from 1, and of all files. */
  readonly at: number
  readonly of: number
  /** Bytes copied. */
  readonly done: number
}

const copying = createStore<{ readonly job: Copying | null; readonly isCancelled: boolean }>(() => ({
  job: null,
  isCancelled: false,
}))

/** What is being copied for this owner; null if nothing is. */
export const useCopying = (ownerId: string): Copying | null =>
  useStore(copying, ({ job }) => (job?.ownerId === ownerId ? job : null))

/** Ends the copy that is going on, and begins no other. What was copied before it stays. */
export function cancelCopying(): void {
  const { job } = copying.getState()
  if (!job) return
  copying.setState({ isCancelled: true })
  void ask('attachments.cancel', job.file.id)
}

/**
 * Copies files one after another and shows how far it is. `onProblem` is called for each that cannot be copied. Returns
 * those that are in the workspace; with `cancelCopying` it ends early.
 */
export async function copyFiles(
  ownerId: string,
  files: readonly OfferedFile[],
  onProblem: (reason: Problem) => void,
): Promise<readonly AddedFile[]> {
  const added: AddedFile[] = []
  const unfollow = window.studio.on('attachments.progress', ({ id, done }) => {
    const { job } = copying.getState()
    if (job?.file.id === id) copying.setState({ job: { ...job, done } })
  })
  copying.setState({ isCancelled: false })
  for (const [i, file] of files.entries()) {
    if (copying.getState().isCancelled) break
    copying.setState({ job: { ownerId, file, at: i + 1, of: files.length, done: 0 } })
    try {
      const stored = await ask('attachments.add', file.id)
      if (stored) added.push(stored)
    } catch (error) {
      onProblem(problemOf(error))
    }
  }
  unfollow()
  copying.setState({ job: null })
  return added
}
