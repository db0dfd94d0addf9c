import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { OfferedFile } from '../../src/ipc/attachmentShapes'
import { problem, type Problem } from '../../src/ipc/problem'

/** A file of the user that a page may have copied, by its number. */
export interface Offer {
  readonly path: string
  readonly name: string
  readonly bytes: number
}

/** The files that people chose or dropped. A page refers to them by number and never names a path. */
export class OfferedFiles {
  readonly #offers = new Map<number, Offer>()
  #lastId = 0

  /** Looks at each file: its size, or why it cannot be added. */
  offer(paths: readonly string[]): Promise<OfferedFile[]> {
    return Promise.all(
      paths.map(async (file) => {
        const name = path.basename(file)
        const found = await stat(file).catch(() => null)
        const offer = { path: file, name, bytes: found?.size ?? 0 }
        const id = (this.#lastId += 1)
        this.#offers.set(id, offer)
        return { id, name, bytes: offer.bytes, problem: problemOf(found, name) }
      }),
    )
  }

  /** Undefined for an unknown number. */
  at(id: number): Offer | undefined {
    return this.#offers.get(id)
  }
}

function problemOf(found: { isFile(): boolean; readonly size: number } | null, file: string): Problem | null {
  if (!found) return problem('attachmentSourceGone', { file })
  if (!found.isFile()) return problem('attachmentNoFile', { file })
  return found.size === 0 ? problem('fileEmpty', { file }) : null
}
