import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { AttachmentState } from '../../src/ipc/attachmentShapes'
import { problem, ProblemError } from '../../src/ipc/problem'
import { namesIn } from '../documents/rescue/setAside'
import { syncFolder } from '../documents/store/atomicFile'
import { freeBytes, wantedBytes } from '../documents/store/storageProblem'
import { copyHashed, sha256Of, type Copied, type CopySource, type CopyWatch } from './copyHashed'

/** A file that was stored; `isNew` if its content was not there before. */
export interface StoredFile extends Copied {
  readonly path: string
  readonly isNew: boolean
}

const hashShape = /^[0-9a-f]{64}$/
const groupShape = /^[0-9a-f]{2}$/
const partialShape = /^\.partial-/

/** The folder for the attachments' files of a workspace. */
const attachmentsFolder = (workspaceFolder: string): string => path.join(workspaceFolder, 'attachments')

/**
 * The files of a workspace's attachments, each stored once under the hash of its content:
 * `<workspace>/attachments/ab/<sha256>`. A file appears there completely or not at all.
 */
export class AttachmentFiles {
  readonly folder: string
  /** Names of copies that are being written. */
  readonly #partial = new Set<string>()
  /** Files whose content was compared with their name: path to size, time of change and result. */
  readonly #compared = new Map<string, { readonly mark: string; readonly isSound: boolean }>()
  /** Files are found and removed one after another, so that none is removed just after it was found. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(workspaceFolder: string) {
    this.folder = attachmentsFolder(workspaceFolder)
  }

  pathOf(sha256: string): string {
    if (!hashShape.test(sha256)) throw new ProblemError(problem('badMessage', { name: 'attachment' }))
    return path.join(this.folder, sha256.slice(0, 2), sha256)
  }

  /**
   * Stores a copy of the source. `bytes` is its expected size, `name` is used in messages. Throws as `copyHashed` does,
   * or `diskFull`.
   */
  async add(source: CopySource, name: string, bytes: number, watch: CopyWatch = {}): Promise<StoredFile> {
    await mkdir(this.folder, { recursive: true })
    if ((await freeBytes(this.folder)) < bytes + wantedBytes)
      throw new ProblemError(problem('diskFull', { folder: this.folder }))
    const partial = `.partial-${randomUUID()}`
    const written = path.join(this.folder, partial)
    this.#partial.add(partial)
    try {
      const copied = await copyHashed(source, written, name, watch)
      return await this.#inTurn(() => this.#place(written, copied))
    } finally {
      await rm(written, { force: true }).catch(() => undefined)
      this.#partial.delete(partial)
    }
  }

  /** Compares the whole content, once for each change of the file. */
  async stateOf(sha256: string): Promise<AttachmentState> {
    const file = this.pathOf(sha256)
    const found = await stat(file).catch(() => null)
    if (!found) return 'missing'
    const mark = markOf(found)
    const known = this.#compared.get(file)
    if (known?.mark === mark) return known.isSound ? 'there' : 'changed'
    const isSound = found.isFile() && (await sha256Of(file).catch(() => '')) === sha256
    this.#compared.set(file, { mark, isSound })
    return isSound ? 'there' : 'changed'
  }

  /** The same for several, one after another: each is read as a whole. */
  async statesOf(hashes: readonly string[]): Promise<AttachmentState[]> {
    const states: AttachmentState[] = []
    for (const sha256 of hashes) states.push(await this.stateOf(sha256))
    return states
  }

  /** The hashes of all files that are there. */
  async hashes(): Promise<string[]> {
    const groups = (await namesIn(this.folder)).filter((name) => groupShape.test(name))
    const names = await Promise.all(groups.map((group) => namesIn(path.join(this.folder, group))))
    return names.flat().filter((name) => hashShape.test(name))
  }

  /** Removes a file unless it was stored, or found again, at `before` (epoch ms) or later. True if it was removed. */
  removeOlder(sha256: string, before: number): Promise<boolean> {
    return this.#inTurn(async () => {
      const file = this.pathOf(sha256)
      const found = await stat(file).catch(() => null)
      if (!found || found.mtimeMs >= before) return false
      await rm(file)
      return true
    })
  }

  /** Removes a file that was just stored and turned out to be of no use. */
  discard({ path: file, isNew }: StoredFile): Promise<void> {
    return this.#inTurn(async () => {
      if (isNew) await rm(file, { force: true })
    })
  }

  /** Removes what copies left that were interrupted by the end of the process. */
  async removePartial(): Promise<void> {
    const left = (await namesIn(this.folder)).filter((name) => partialShape.test(name) && !this.#partial.has(name))
    for (const name of left) await rm(path.join(this.folder, name), { force: true })
  }

  async #place(written: string, copied: Copied): Promise<StoredFile> {
    const file = this.pathOf(copied.sha256)
    const isNew = (await this.stateOf(copied.sha256)) !== 'there'
    const group = path.dirname(file)
    if (isNew) {
      await mkdir(group, { recursive: true })
      await rename(written, file)
      await syncFolder(group)
      await syncFolder(this.folder)
    }
    // The record that names it is yet to be written: until then its age alone protects it.
    const now = new Date()
    await utimes(file, now, now)
    this.#compared.set(file, { mark: markOf(await stat(file)), isSound: true })
    return { ...copied, path: file, isNew }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }
}

const markOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }): string => `${size} ${mtimeMs}`
