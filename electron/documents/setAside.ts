import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { writeAtomically } from './atomicFile'
import { makeStampedFolder } from './stamp'

/**
 * Copies a damaged store to `<workspace>/set-aside/<stamp>/`, once for each opening, before anything is repaired or
 * written. Opening a store replays and drops its logs, damaged parts silently, so they are held on to until the store
 * was found sound.
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

  /** Answers the folder of the copy. */
  copy(): Promise<string> {
    this.#copy ??= this.#makeCopy()
    return this.#copy
  }

  /**
   * The same, unless this very damage was set aside at an earlier opening and waits for a decision: then that copy
   * stands, so that copies do not pile up. `damage` describes it in any way that tells it from another.
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
   * Answers the logs, the oldest first. Those that an opening which was broken off still held come too: it may have
   * dropped what it had not put back yet.
   */
  async holdLogs(): Promise<Buffer[]> {
    for (const name of (await namesIn(this.storeFolder)).filter((one) => one.endsWith('.log'))) {
      await mkdir(this.#heldLogs, { recursive: true })
      const held = path.join(this.#heldLogs, name)
      await rm(held, { force: true })
      await linkOrCopy(path.join(this.storeFolder, name), held)
    }
    const names = (await namesIn(this.#heldLogs)).sort((a, b) => parseInt(a) - parseInt(b))
    return Promise.all(names.map((name) => readFile(path.join(this.#heldLogs, name))))
  }

  async releaseLogs(): Promise<void> {
    await rm(this.#heldLogs, { recursive: true, force: true })
  }

  async #makeCopy(): Promise<string> {
    const folder = await makeStampedFolder(path.join(this.workspaceFolder, 'set-aside'), Date.now())
    await copyFiles(this.storeFolder, path.join(folder, 'store'))
    await copyFile(path.join(this.workspaceFolder, 'marks.json'), path.join(folder, 'marks.json')).catch(unlessMissing)
    await copyFiles(this.#heldLogs, path.join(folder, 'logs-before-opening'))
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

async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  // An open store may drop a file that it has merged into another one meanwhile.
  for (const name of await namesIn(from))
    await copyFile(path.join(from, name), path.join(to, name)).catch(unlessMissing)
}

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
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
