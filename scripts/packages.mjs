import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { npmCommand, run } from './run.mjs'

/** Whether node_modules has every package of the lock file, in its version. */
function arePackagesInstalled(folder = root) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = packagesOf(path.join(folder, 'package-lock.json'))
  const present = packagesOf(installed)
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages

/** Installs the packages of the lock file if something is missing. */
export async function installPackages() {
  if (arePackagesInstalled()) return
  console.log('Installing the packages …')
  const [npm, first] = npmCommand()
  const status = await run(npm, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'])
  if (status !== 0) throw new Error('The packages could not be installed. Is the npm registry within reach?')
}
