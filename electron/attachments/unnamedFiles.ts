import { setImmediate } from 'node:timers/promises'
import type { LibrarySnapshot } from '../../src/domain/library'
import { dayMs } from '../../src/domain/timing/units'
import type { AttachmentFiles } from './attachmentFiles'

interface Names {
  /** Everything in the library, in the trash too. */
  readonly library: LibrarySnapshot
  /** The library of each backup; null for a backup that cannot be read. */
  readonly ofBackups: () => AsyncIterable<LibrarySnapshot | null>
}

/** How long a file stays that nothing names: the window that stored it may be about to write the record, in ms. */
const waitMs = dayMs

/**
 * Removes files that neither the library nor any backup names. If a backup cannot be read, nothing is removed. Returns
 * the hashes of what was removed. `now` in epoch ms.
 */
export async function removeUnnamed(files: AttachmentFiles, names: Names, now: number): Promise<readonly string[]> {
  const unnamed = new Set(await files.hashes())
  const keepNamed = ({ attachments }: LibrarySnapshot) => {
    for (const { sha256 } of attachments.values()) unnamed.delete(sha256)
  }
  keepNamed(names.library)
  if (unnamed.size === 0) return []
  for await (const library of names.ofBackups()) {
    if (!library) return []
    keepNamed(library)
    // Reading a large library takes a while.
    await setImmediate()
  }
  const removed: string[] = []
  for (const sha256 of unnamed) if (await files.removeOlder(sha256, now - waitMs)) removed.push(sha256)
  return removed
}
