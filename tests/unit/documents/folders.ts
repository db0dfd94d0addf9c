import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of the test's own, removed when it has finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'documents-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Paths of the files in the workspace's store whose names end like this, the largest first. */
export async function storeFiles(workspaceFolder: string, ending: string): Promise<string[]> {
  const folder = path.join(workspaceFolder, 'store')
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) || name.startsWith(ending))
  const files = await Promise.all(
    names.map(async (name) => ({
      file: path.join(folder, name),
      size: (await readFile(path.join(folder, name))).length,
    })),
  )
  return files.sort((a, b) => b.size - a.size).map(({ file }) => file)
}

export async function changeFile(file: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(file, change(await readFile(file)))
}

/** Overwrites bytes in the middle of a file, the way a bad sector does. */
export const garbled =
  (count: number, at = 0.5) =>
  (bytes: Buffer): Buffer => {
    const start = Math.floor(bytes.length * at)
    for (let i = start; i < Math.min(bytes.length, start + count); i++) bytes[i] = (bytes[i] ?? 0) ^ 0xff
    return bytes
  }
