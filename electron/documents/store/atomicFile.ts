import { open, rename } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file so that it exists completely or not at all, even after a power loss. */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const partial = `${file}.partial`
  await writeThrough(partial, content)
  await rename(partial, file)
  await syncFolder(path.dirname(file))
}

/** Writes a file and returns when it is on disk. */
export async function writeThrough(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Flushes a folder's entries to disk. Windows does so on its own, and cannot open folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
