import path from 'node:path'
import { problem, ProblemError } from '../../src/ipc/problem'
import { savedInto } from './saveWorkspaceTo'
import { namesIn } from './rescue/setAside'

/** Files that systems create in folders that people consider empty. */
const ofSystem: ReadonlySet<string> = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db'])

/**
 * The workspace that a person means by a folder: the folder itself if it is one or is empty, or the newest one saved
 * into it. Throws a ProblemError if it has other contents.
 */
export async function workspaceIn(folder: string): Promise<string> {
  const names = (await namesIn(folder)).filter((name) => !ofSystem.has(name))
  if (names.length === 0 || names.includes('store') || names.includes('backups')) return folder
  const parent = path.basename(folder) === savedInto ? folder : path.join(folder, savedInto)
  const newest = (await namesIn(parent).catch(() => [])).sort().at(-1)
  if (newest === undefined) throw new ProblemError(problem('notAWorkspace', { folder }))
  return path.join(parent, newest)
}
