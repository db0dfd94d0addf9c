import { createHash } from 'node:crypto'
import path from 'node:path'
import { problem, ProblemError } from '../src/ipc/problem'
import type { WorkspaceInfo } from '../src/ipc/workspaceShapes'

/** How many to remember. */
const remembered = 8

/** Stores the list of opened workspaces. */
export interface WorkspaceList {
  workspaces(): readonly string[]
  setWorkspaces(folders: readonly string[]): void
}

/** The workspaces that a window can open, by id: paths come only from the system's dialog and the stored list. */
export class KnownWorkspaces {
  #chosen: string | null = null

  constructor(
    private readonly ownFolder: string,
    private readonly stored: WorkspaceList,
  ) {}

  /** The open one first, then those opened before, and the app's own. */
  list(openFolder: string): WorkspaceInfo[] {
    const folders = [openFolder, ...this.stored.workspaces(), this.ownFolder].map((folder) => path.resolve(folder))
    return [...new Set(folders)].map((folder) => ({
      id: handleOf(folder),
      folder,
      isOpen: folder === path.resolve(openFolder),
      isOwn: folder === path.resolve(this.ownFolder),
    }))
  }

  /** Registers a folder chosen in the system's dialog. Returns its id. */
  choose(folder: string): string {
    this.#chosen = path.resolve(folder)
    return handleOf(this.#chosen)
  }

  /** Throws a ProblemError for an unknown id. */
  folderOf(handle: string): string {
    const folders = [...this.stored.workspaces(), this.ownFolder, ...(this.#chosen === null ? [] : [this.#chosen])]
    const folder = folders.map((one) => path.resolve(one)).find((one) => handleOf(one) === handle)
    if (folder === undefined) throw new ProblemError(problem('badMessage', { name: 'workspace.open' }))
    return folder
  }

  /** The next start opens this one. */
  remember(folder: string): void {
    const others = this.stored.workspaces().filter((one) => path.resolve(one) !== path.resolve(folder))
    this.stored.setWorkspaces([path.resolve(folder), ...others].slice(0, remembered))
  }
}

const handleOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16)
