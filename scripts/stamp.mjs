import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * @param {string} file
 * @returns {Generator<{ file: string, stat: import('node:fs').Stats }>}
 */
function* filesUnder(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) return yield { file, stat }
  for (const name of readdirSync(file).sort()) yield* filesUnder(path.join(file, name))
}

/**
 * Changes when a file under `sources` (relative to `folder`) is added, removed, or written; `without` is excluded.
 *
 * @param {string} folder
 * @param {readonly string[]} sources
 * @param {readonly string[]} without
 */
export function stampOf(folder, sources, without = []) {
  const hash = createHash('sha256')
  const skipped = without.map((name) => path.join(folder, name) + path.sep)
  for (const source of sources) {
    for (const { file, stat } of filesUnder(path.join(folder, source))) {
      if (skipped.some((prefix) => file.startsWith(prefix))) continue
      hash.update(`${path.relative(folder, file)} ${stat.size} ${stat.mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
