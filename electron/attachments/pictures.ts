import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isPicture } from '../../src/domain/attachments/fileTypes'
import type { PictureSize } from '../../src/ipc/pictureSizes'
import { appOrigin } from '../appOrigin'
import { writeAtomically } from '../documents/store/atomicFile'
import type { AttachmentFiles } from './attachmentFiles'
import type { ScalePicture } from './pictureScaler'
import { typeOfFile } from './typeByContent'

/** A file to give to a page. */
export interface ServedPicture {
  readonly path: string
  readonly type: string
}

/** The longer side in pixels: twice a row's picture, and 300 dpi over 13 cm of paper. */
const longestSides = { small: 320, paper: 1_600 } as const
type ScaledSize = keyof typeof longestSides

/** When the cache has more bytes, what was made first is removed. */
const mostCachedBytes = 500 * 2 ** 20

const pictureAddress = (sha256: string, size: PictureSize): string => `${appOrigin}/attachments/${sha256}/${size}`

/**
 * Pictures of attachments in several sizes. Scaled ones are made once and kept in `cacheFolder`, which belongs to the app
 * and not to a workspace: it is in no backup and no copy.
 */
export class Pictures {
  readonly #making = new Map<string, Promise<boolean>>()

  constructor(
    private readonly cacheFolder: string,
    private readonly scale: ScalePicture,
  ) {}

  /** A picture of one of the files; null if there is none or it cannot be read. */
  async find(files: AttachmentFiles, sha256: string, size: PictureSize): Promise<ServedPicture | null> {
    const original = await served(files.pathOf(sha256))
    if (!original || size === 'full') return original
    return (await this.#make(sha256, size)) ? served(this.#pathOf(sha256, size)) : null
  }

  /** Whether a stored picture can be read; true if that cannot be found out. */
  async isReadable(sha256: string): Promise<boolean> {
    return this.#make(sha256, 'small').catch(() => true)
  }

  /** Removes the scaled pictures of a file that is gone. */
  async forget(sha256: string): Promise<void> {
    for (const size of ['small', 'paper'] as const) await rm(this.#pathOf(sha256, size), { force: true })
  }

  /** Keeps the cache within its limit. */
  async prune(mostBytes = mostCachedBytes): Promise<void> {
    const names = await readdir(this.cacheFolder).catch(() => [])
    const found = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(path.join(this.cacheFolder, name))
        return { name, size, mtimeMs }
      }),
    )
    let bytes = 0
    for (const { name, size } of found.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      bytes += size
      if (bytes > mostBytes) await rm(path.join(this.cacheFolder, name), { force: true })
    }
  }

  #pathOf(sha256: string, size: ScaledSize): string {
    return path.join(this.cacheFolder, `${sha256}-${size}`)
  }

  /** False if the picture cannot be read. */
  #make(sha256: string, size: ScaledSize): Promise<boolean> {
    const file = this.#pathOf(sha256, size)
    const known = this.#making.get(file)
    if (known) return known
    const making = this.#makeFile(file, sha256, size).finally(() => this.#making.delete(file))
    this.#making.set(file, making)
    return making
  }

  async #makeFile(file: string, sha256: string, size: ScaledSize): Promise<boolean> {
    if (await stat(file).catch(() => null)) return true
    const made = await this.scale(pictureAddress(sha256, 'full'), longestSides[size])
    if (!made) return false
    await mkdir(this.cacheFolder, { recursive: true })
    await writeAtomically(file, made)
    return true
  }
}

/** Null unless it is a picture by its content. */
async function served(file: string): Promise<ServedPicture | null> {
  const type = await typeOfFile(file, '').catch(() => '')
  return isPicture(type) ? { path: file, type } : null
}
