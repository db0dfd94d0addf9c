import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './paths.mjs'
import { stampOf } from './stamp.mjs'

/**
 * Builds the app into dist/: the parts named by `only` (ui, main), or all. A part that is newer than its sources is left
 * as it is, unless `force`. Each is built beside the old one and takes its place when it is whole.
 */
export async function buildApp({ force = false, only = [] } = {}) {
  const { builds } = await import('./builds.mjs')
  for (const { name, sources, without, configurations } of builds) {
    if (only.length > 0 && !only.includes(name)) continue
    const folder = path.join(root, 'dist', name)
    const stampFile = path.join(root, 'dist', `${name}.stamp`)
    const stamp = stampOf(root, sources, without)
    const isFresh = existsSync(folder) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
    if (isFresh && !force) continue
    const started = Date.now()
    const fresh = `${folder}.${process.pid}`
    try {
      const { build } = await import('vite')
      for (const configuration of configurations(fresh)) await build(configuration)
      mkdirSync(fresh, { recursive: true })
      rmSync(folder, { recursive: true, force: true })
      renameSync(fresh, folder)
      writeFileSync(stampFile, stamp)
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
    console.log(`built dist/${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2)
  await buildApp({ force: given.includes('--force'), only: given.filter((name) => name !== '--force') }).catch(
    (error) => {
      console.error(error.message)
      process.exitCode = 1
    },
  )
}
