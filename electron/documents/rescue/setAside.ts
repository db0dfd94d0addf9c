import { existsSync, type Dirent } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../store/atomicFile'
import { makeStampedFolder } from '../stamp'

/**
 * Copies a damaged store to `<workspace>/set-aside/<stamp>/`, once per opening, before anything is repaired or written.
 * Opening a store replays and drops its logs, damaged parts silently, so they are kept until the store is known to be
 * sound.
 */
export class SetAside {
  #copy: Promise<string> | null = null
  readonly #heldLogs: string

  constructor(
    private readonly workspaceFolder: string,
    private readonly storeFolder: string,
  ) {
    this.#heldLogs = path.join(workspaceFolder, 'set-aside', '.logs')
  }

  /** Returns the folder of the copy. */
  copy(): Promise<string> {
    if (this.#copy) return this.#copy
    const copy = this.#makeCopy()
    this.#copy = copy
    // After a failure, the next call tries again.
    copy.catch(() => (this.#copy = null))
    return copy
  }

  /**
   * The same, unless the same damage was set aside at an earlier opening and waits for a decision: then that copy is
   * used, so that copies do not pile up. `damage` identifies it in any way.
   */
  async copyFor(damage: string): Promise<void> {
    const file = path.join(this.workspaceFolder, 'set-aside', 'waiting.json')
    if (!this.#copy) {
      const waiting = await readWaiting(file)
      if (waiting?.damage === damage && existsSync(waiting.folder)) this.#copy = Promise.resolve(waiting.folder)
    }
    const folder = await this.copy()
    await writeAtomically(file, JSON.stringify({ folder, damage }))
  }

  /**
   * Returns the logs, oldest first, including those held by an interrupted opening: it may have dropped what it had not
   * written back yet.
   */
  async holdLogs(): Promise<Buffer[]> {
    for (const name of (await filesIn(this.storeFolder)).filter((one) => one.endsWith('.log'))) {
      await mkdir(this.#heldLogs, { recursive: true })
      const held = path.join(this.#heldLogs, name)
      await rm(held, { force: true })
      await linkOrCopy(path.join(this.storeFolder, name), held)
    }
    const names = (await filesIn(this.#heldLogs)).sort((a, b) => parseInt(a) - parseInt(b))
    return Promise.all(names.map((name) => readFile(path.join(this.#heldLogs, name))))
  }

  async releaseLogs(): Promise<void> {
    await rm(this.#heldLogs, { recursive: true, force: true })
  }

  async #makeCopy(): Promise<string> {
    const folder = await makeStampedFolder(path.join(this.workspaceFolder, 'set-aside'), Date.now())
    try {
      await copyFolder(this.storeFolder, path.join(folder, 'store'))
      await copyFile(path.join(this.workspaceFolder, 'marks.json'), path.join(folder, 'marks.json')).catch(
        unlessMissing,
      )
      await copyFolder(this.#heldLogs, path.join(folder, 'logs-before-opening'))
    } catch (error) {
      // An incomplete copy is useless, and space may be short.
      await rm(folder, { recursive: true, force: true }).catch(() => undefined)
      throw error
    }
    return folder
  }
}

const Waiting = z.object({ folder: z.string(), damage: z.string() })

async function readWaiting(file: string): Promise<z.infer<typeof Waiting> | null> {
  try {
    return Waiting.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

/** Copies everything in a folder; a repair by LevelDB leaves a subfolder in the store. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await entriesIn(from)) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    // An open store may remove a file meanwhile, after merging it into another one.
    else if (entry.isFile()) await copyFile(source, target).catch(unlessMissing)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return (await entriesIn(folder)).filter((entry) => entry.isFile()).map(({ name }) => name)
}

export const namesIn = async (folder: string): Promise<string[]> => (await entriesIn(folder)).map(({ name }) => name)

/** The names in a folder; none if there is no such folder. */
async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    unlessMissing(error)
    return []
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}

function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
