import { stat } from 'node:fs/promises'
import path from 'node:path'
import { problem, ProblemError } from '../../../src/ipc/problem'
import { openLevel, type Level } from './openLevel'
import type { SetAside } from '../rescue/setAside'
import { freeBytes, tryWriting } from './storageProblem'
import type { Operation } from './writeQueue'

/**
 * With less free space than this, a store that ran out of space is not reopened: it would be closed and then could not
 * even be read.
 */
const bytesToReopen = 8 * 1024 * 1024

/** The open LevelDB of a workspace, which is reopened when it refuses writes. */
export class LevelHandle {
  #level: Level

  constructor(
    private readonly workspaceFolder: string,
    level: Level,
    private readonly setAside: SetAside,
  ) {
    this.#level = level
  }

  /** For reading; a new one after `reopen`. */
  get level(): Level {
    return this.#level
  }

  /** Writes all or nothing, and returns when it is on disk. */
  async write(operations: readonly Operation[]): Promise<void> {
    // A deleted or unplugged folder still accepts writes into files that no longer have a name.
    const [, stillThere] = await Promise.all([this.#level.batch([...operations], { sync: true }), this.#isThere()])
    if (!stillThere) throw this.#gone()
  }

  /**
   * LevelDB refuses for good after one failed write: closes it and opens it again when writing can work. A missing
   * store is waited for, not created again. Throws if it cannot be written yet.
   */
  async reopen(repair: boolean): Promise<void> {
    if (!(await this.#isThere())) throw this.#gone()
    await tryWriting(this.workspaceFolder)
    if ((await freeBytes(this.workspaceFolder)) < bytesToReopen) {
      throw new ProblemError(problem('diskFull', { folder: this.workspaceFolder }))
    }
    await this.#level.close()
    this.#level = await openLevel(this.workspaceFolder, { setAside: this.setAside, create: false, repair })
  }

  close(): Promise<void> {
    return this.#level.close()
  }

  #isThere(): Promise<boolean> {
    return stat(path.join(this.#level.location, 'CURRENT')).then(
      () => true,
      () => false,
    )
  }

  #gone(): ProblemError {
    return new ProblemError(problem('folderNotWritable', { folder: this.workspaceFolder, detail: 'ENOENT' }))
  }
}
