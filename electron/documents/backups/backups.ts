import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { isSessionId } from '../../../src/document/documentKind'
import { problem, ProblemError } from '../../../src/ipc/problem'
import type { BackupInfo } from '../../../src/ipc/backups'
import { syncFolder, writeThrough } from '../store/atomicFile'
import { crc32 } from '../store/crc32'
import { namesIn } from '../rescue/setAside'
import { makeStampedFolder, stampShape } from '../stamp'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** How many backups are stored. */
const mostBackups = 14

const Manifest = z.object({
  madeAt: z.number(),
  documents: z.array(
    z.object({ id: z.string(), file: z.string(), seq: z.number(), bytes: z.number(), crc32: z.number() }),
  ),
})
type Manifest = z.infer<typeof Manifest>

export interface Backup extends Manifest {
  readonly folder: string
}

/** The backup of a document: all of it as one update, and its number in the store. */
export interface BackedUp {
  readonly id: string
  readonly seq: number
  readonly update: Uint8Array
}

/** The folder for a workspace's backups. */
export const backupsFolder = (workspaceFolder: string): string => path.join(workspaceFolder, 'backups')

/**
 * Dated copies of every document: `<workspace>/backups/2026-05-20T0912/<id>.yjs.gz` and a `manifest.json`. The manifest
 * is written last: a folder without one is not a backup.
 */
export class Backups {
  readonly folder: string

  constructor(workspaceFolder: string) {
    this.folder = backupsFolder(workspaceFolder)
  }

  /** All backups, newest first. */
  async list(): Promise<Backup[]> {
    return (await this.all()).filter((backup) => backup !== null).sort((a, b) => b.madeAt - a.madeAt)
  }

  /** The same for a person to choose from, including those that cannot be read, so that nobody misses them. */
  async listForDisplay(): Promise<BackupInfo[]> {
    const infos = await Promise.all((await this.#stamped()).map(infoOf))
    return infos.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? 1 : -1))
  }

  /** All of them, null for one that cannot be read. */
  async all(): Promise<(Backup | null)[]> {
    return Promise.all((await this.#stamped()).map((folder) => readManifest(folder)))
  }

  /** The backup that a person chose. Throws a ProblemError if it is gone or cannot be read. */
  async chosen(id: string): Promise<Backup> {
    const folder = (await this.#stamped()).find((one) => path.basename(one) === id)
    const backup = folder === undefined ? null : await readManifest(folder)
    if (!backup) throw new ProblemError(problem('backupUnreadable', { id }))
    return backup
  }

  /** Writes a backup of what `documents` yields. A failed one is removed. */
  async make(documents: AsyncIterable<BackedUp>, now: number): Promise<void> {
    const folder = await makeStampedFolder(this.folder, now)
    try {
      await writeBackup(folder, documents, now)
    } catch (error) {
      // An incomplete backup only takes space, and a full disk is a common reason.
      await rm(folder, { recursive: true, force: true }).catch(() => undefined)
      throw error
    }
    await syncFolder(this.folder)
  }

  /** Removes all but the newest 14, and the rests of incomplete backups. */
  async prune(): Promise<void> {
    const newest = new Set((await this.list()).slice(0, mostBackups).map(({ folder }) => folder))
    for (const folder of await this.#stamped()) {
      if (!newest.has(folder)) await rm(folder, { recursive: true, force: true })
    }
  }

  /** The newest readable copy of a document that `isWhole` accepts. */
  async newestOf(
    id: string,
    isWhole: (update: Uint8Array) => boolean,
  ): Promise<{ at: number; update: Uint8Array } | null> {
    for (const backup of await this.list()) {
      const update = await readDocument(backup, id)
      if (update && isWhole(update)) return { at: backup.madeAt, update }
    }
    return null
  }

  async #stamped(): Promise<string[]> {
    const names = await namesIn(this.folder)
    return names.filter((name) => stampShape.test(name)).map((name) => path.join(this.folder, name))
  }
}

async function writeBackup(folder: string, documents: AsyncIterable<BackedUp>, now: number): Promise<void> {
  const manifest: Manifest = { madeAt: now, documents: [] }
  for await (const { id, seq, update } of documents) {
    const file = `${id}.yjs.gz`
    const zipped = await zip(update)
    await writeThrough(path.join(folder, file), zipped)
    manifest.documents.push({ id, file, seq, bytes: zipped.length, crc32: crc32(zipped) })
  }
  await writeThrough(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
  await syncFolder(folder)
}

async function infoOf(folder: string): Promise<BackupInfo> {
  const id = path.basename(folder)
  const backup = await readManifest(folder)
  if (!backup) return { id, madeAt: timeOf(id), bytes: 0, sessions: 0, isReadable: false }
  const { madeAt, documents } = backup
  return {
    id,
    madeAt,
    bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0),
    sessions: documents.filter((document) => isSessionId(document.id)).length,
    isReadable: true,
  }
}

/** The time in a folder's name, in epoch ms. */
function timeOf(stamp: string): number {
  const [, year, month, day, hour, minute] = (stampShape.exec(stamp) ?? []).map(Number)
  return new Date(year ?? 0, (month ?? 1) - 1, day, hour, minute).getTime()
}

async function readManifest(folder: string): Promise<Backup | null> {
  try {
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8')
    return { ...Manifest.parse(JSON.parse(text)), folder }
  } catch {
    return null
  }
}

/** One document of a backup as an update; null if it is missing or cannot be read. */
export async function readDocument({ folder, documents }: Backup, id: string): Promise<Uint8Array | null> {
  const entry = documents.find((document) => document.id === id)
  if (!entry) return null
  try {
    const zipped = await readFile(path.join(folder, path.basename(entry.file)))
    return crc32(zipped) === entry.crc32 ? await unzip(zipped) : null
  } catch {
    return null
  }
}
