import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageCollector, storePackages, writeNotices } from './notices.mjs'
import { root } from './paths.mjs'
import { stampOf } from './stamp.mjs'

/**
 * Builds the app into dist/: the parts named by `only` (ui, main), or all. A part that is newer than its sources is
 * skipped unless `force` is set. Each is built beside the old one and replaces it when it is complete.
 *
 * @param {{ force?: boolean, only?: readonly string[] }} [options]
 */
export async function buildApp({ force = false, only = [] } = {}) {
  const { builds } = await import('./builds.mjs')
  await buildParts(
    builds.filter(({ name }) => only.length === 0 || only.includes(name)),
    { force },
  )
  writeNotices('ui')
}

/**
 * Builds `parts`, as described in `builds`.
 *
 * @param {readonly import('./builds.mjs').Part[]} parts
 */
export async function buildParts(parts, { force = false } = {}) {
  for (const { name, sources, without, configurations, environment = 'production' } of parts) {
    const folder = path.join(root, 'dist', name)
    const stampFile = path.join(root, 'dist', `${name}.stamp`)
    const stamp = stampOf(root, sources, without)
    const isFresh = existsSync(folder) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
    if (isFresh && !force) continue
    const started = Date.now()
    const fresh = `${folder}.${process.pid}`
    const usual = process.env.NODE_ENV
    try {
      process.env.NODE_ENV = environment
      const { build } = await import('vite')
      /** @type {Set<string>} */
      const packages = new Set()
      const collector = packageCollector(packages)
      for (const { plugins = [], worker, ...rest } of configurations(fresh))
        await build({
          ...rest,
          plugins: [...plugins, collector],
          worker: { ...worker, plugins: () => [collector] },
        })
      mkdirSync(fresh, { recursive: true })
      rmSync(folder, { recursive: true, force: true })
      renameSync(fresh, folder)
      storePackages(name, packages)
      writeFileSync(stampFile, stamp)
    } finally {
      if (usual === undefined) delete process.env.NODE_ENV
      else process.env.NODE_ENV = usual
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
