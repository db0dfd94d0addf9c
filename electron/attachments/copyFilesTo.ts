import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { problem, ProblemError } from '../../src/ipc/problem'
import { freeBytes } from '../documents/store/storageProblem'
import { AttachmentFiles } from './attachmentFiles'
import { copyAtomically } from './copyFile'

/**
 * Copies all files into another workspace. Throws a ProblemError that says how many could not be copied; if there is not
 * enough space, that is all of them.
 */
export async function copyFilesTo(files: AttachmentFiles, folder: string): Promise<void> {
  const target = new AttachmentFiles(folder)
  const hashes = await files.hashes()
  const sizes = await Promise.all(hashes.map(async (sha256) => (await stat(files.pathOf(sha256))).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  let left = 0
  if ((await freeBytes(folder)) < bytes) left = hashes.length
  else
    for (const sha256 of hashes) {
      const isCopied = await copyOne(files.pathOf(sha256), target.pathOf(sha256))
      if (!isCopied) left += 1
    }
  if (left > 0) throw new ProblemError(problem('attachmentsNotCopied', { folder, count: left }))
}

async function copyOne(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(to), { recursive: true })
    await copyAtomically(from, to)
    return true
  } catch (error) {
    console.error('The file of an attachment was not copied', error)
    return false
  }
}
