import { isNamedAsPicture, isPicture } from '../../src/domain/attachments/fileTypes'
import type { AddedFile } from '../../src/ipc/attachmentShapes'
import { problem, ProblemError } from '../../src/ipc/problem'
import type { AttachmentFiles, StoredFile } from './attachmentFiles'
import type { CopySource, CopyWatch } from './copyHashed'
import { typeOfFile } from './typeByContent'

interface ToAdd {
  readonly source: CopySource
  readonly name: string
  readonly bytes: number
  /** Whether a picture among the files can be read. */
  readonly isReadable: (sha256: string) => Promise<boolean>
}

/**
 * Stores a file and tells its type by its content. What is named as a picture and is none is refused. Throws as
 * `AttachmentFiles.add` does.
 */
export async function addAttachment(
  files: AttachmentFiles,
  { source, name, bytes, isReadable }: ToAdd,
  watch: CopyWatch = {},
): Promise<AddedFile> {
  const stored = await files.add(source, name, bytes, watch)
  const type = await typeOfFile(stored.path, name)
  const isRefused = isPicture(type) ? !(await isReadable(stored.sha256)) : isNamedAsPicture(name)
  if (isRefused) await refuse(files, stored, name)
  return { sha256: stored.sha256, name, type, bytes: stored.bytes }
}

async function refuse(files: AttachmentFiles, stored: StoredFile, file: string): Promise<never> {
  await files.discard(stored)
  throw new ProblemError(problem('attachmentNoPicture', { file }))
}
