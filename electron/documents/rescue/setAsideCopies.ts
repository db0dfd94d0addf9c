import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SetAsideCopies } from '../../../src/ipc/workspaceShapes'
import { namesIn } from './setAside'
import { stampShape } from '../stamp'

const foldersIn = async (workspaceFolder: string): Promise<string[]> => {
  const parent = path.join(workspaceFolder, 'set-aside')
  return (await namesIn(parent)).filter((name) => stampShape.test(name)).map((name) => path.join(parent, name))
}

/** The copies of damaged stores in a workspace. */
export async function copiesIn(workspaceFolder: string): Promise<SetAsideCopies> {
  const folders = await foldersIn(workspaceFolder)
  const sizes = await Promise.all(folders.map(bytesIn))
  return { count: folders.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) }
}

export async function removeCopiesIn(workspaceFolder: string): Promise<void> {
  for (const folder of await foldersIn(workspaceFolder)) await rm(folder, { recursive: true, force: true })
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(folder, entry.name)
      return entry.isDirectory() ? bytesIn(place) : (await stat(place)).size
    }),
  )
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
