import type { NamedContent } from '../../src/ipc/attachmentShapes'
import { problem, ProblemError } from '../../src/ipc/problem'
import { savedAs } from '../papers/saveFile'
import type { AttachmentFiles } from './attachmentFiles'
import { copyAtomically, readOnlyCopy } from './copyFile'
import { nameToOpen, safeName } from './safeName'
import { typeOfFile } from './typeByContent'

/** The stored file. Throws a ProblemError if it is missing or was changed. */
async function soundFile(files: AttachmentFiles, { sha256, name: file }: NamedContent): Promise<string> {
  const state = await files.stateOf(sha256)
  if (state === 'there') return files.pathOf(sha256)
  throw new ProblemError(problem(state === 'missing' ? 'attachmentMissing' : 'attachmentChanged', { file }))
}

/**
 * Opens a read-only copy within `folder` by `openPath`, which answers with the reason if it cannot. Only types on the
 * list are opened, by the content and under a name that fits it. Throws a ProblemError.
 */
export async function openAttachment(
  files: AttachmentFiles,
  asked: NamedContent,
  folder: string,
  openPath: (file: string) => Promise<string>,
): Promise<void> {
  const file = await soundFile(files, asked)
  const name = await fittingName(file, asked)
  if (name === null) throw new ProblemError(problem('attachmentNeverOpened', { file: asked.name }))
  const detail = await openPath(await readOnlyCopy(file, name, folder))
  if (detail !== '') throw new ProblemError(problem('attachmentWithoutProgram', { file: asked.name, detail }))
}

/** The name to offer for a copy. Throws a ProblemError if there is nothing to copy. */
export async function nameToSave(files: AttachmentFiles, asked: NamedContent): Promise<string> {
  return (await fittingName(await soundFile(files, asked), asked)) ?? safeName(asked.name)
}

/**
 * The name with an ending that belongs to the content; null for a type that is not opened. A person may have removed the
 * ending, which tells types of the same content apart, so that of the recorded type stands in for it.
 */
async function fittingName(file: string, { name, type }: NamedContent): Promise<string | null> {
  const named = nameToOpen(name, type) ?? name
  return nameToOpen(named, await typeOfFile(file, named))
}

/** Saves a copy where a person chose. Throws a ProblemError. */
export async function saveAttachment(files: AttachmentFiles, asked: NamedContent, target: string): Promise<void> {
  const file = await soundFile(files, asked)
  await savedAs(target, () => copyAtomically(file, target))
}
