import { libraryId } from '../../src/document/documentKind'
import type { LibrarySnapshot } from '../../src/domain/library'
import type { AttachmentFiles } from '../attachments/attachmentFiles'
import { removeUnnamed } from '../attachments/unnamedFiles'
import { documentIn } from './backups/backedUpSession'
import type { Backups } from './backups/backups'
import type { Hosts } from './hosts'
import type { Damaged } from './rescue/damaged'
import { copiesIn } from './rescue/setAsideCopies'

interface Places {
  readonly workspaceFolder: string
  readonly files: AttachmentFiles
  readonly hosts: Hosts
  readonly backups: Backups
  readonly damaged: ReadonlyMap<string, Damaged>
}

/**
 * Removes the files of attachments that no document and no backup names, and what interrupted copies left. Files stay as
 * long as something that may name them cannot be read: a damaged document, a copy set aside, a library written by a newer
 * version, a backup. Returns the hashes of what was removed.
 */
export async function removeUnusedFiles(places: Places, now: number): Promise<readonly string[]> {
  const { files, hosts, backups, damaged, workspaceFolder } = places
  await files.removePartial()
  if (damaged.size > 0 || (await copiesIn(workspaceFolder)).count > 0) return []
  const host = await hosts.open(libraryId, false)
  if (host.isReadOnly) return []
  const ofBackups = () => librariesOf(backups)
  return removeUnnamed(files, { library: host.snapshot() as LibrarySnapshot, ofBackups }, now)
}

async function* librariesOf(backups: Backups): AsyncIterable<LibrarySnapshot | null> {
  for (const backup of await backups.all()) {
    const document = backup && (await documentIn(backup, libraryId))
    yield document && !document.readOnly ? (document.snapshot() as LibrarySnapshot) : null
  }
}
