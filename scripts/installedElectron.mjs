import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './paths.mjs'

const packageFolder = path.join(root, 'node_modules', 'electron')

/** How long the download may take, in ms, if there is another way and if there is none. */
const patienceMs = { withOtherWay: 20_000, alone: 15 * 60_000 }

/** How long to remember a failed download if there is another way, in ms. */
const memoryMs = 7 * 24 * 3_600_000

/**
 * The folder of the electron package's own binary, downloaded if it is missing; null if that is impossible. If there is
 * another way (`hasOtherWay`), the download gets little time, and a failure is remembered for a week (per version and
 * mirror), so that only the first start waits.
 *
 * @param {{ hasOtherWay: boolean }} options
 */
export function installedElectron({ hasOtherWay }) {
  const present = binaryFolder()
  if (present) return present
  const failures = path.join(cacheFolder, 'electron-download-failed.json')
  const attempt = `${versionOf(packageFolder)} ${process.env.ELECTRON_MIRROR ?? ''}`
  const failed = readFailure(failures)
  if (hasOtherWay && failed?.attempt === attempt && Date.now() - failed.at < memoryMs) return null

  const timeout = hasOtherWay ? patienceMs.withOtherWay : patienceMs.alone
  console.log(`Downloading Electron (for up to ${timeout / 1000} s) …`)
  spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], { timeout, stdio: 'ignore' })
  const installed = binaryFolder()
  if (installed) {
    rmSync(failures, { force: true })
    return installed
  }
  console.log('Electron could not be downloaded; set ELECTRON_MIRROR to a mirror that your network reaches.')
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(failures, JSON.stringify({ attempt, at: Date.now() }))
  return null
}

/**
 * A file that cannot be read means no failure: the download is tried again.
 *
 * @param {string} file
 * @returns {{ attempt: string, at: number } | null}
 */
function readFailure(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} folder */
function versionOf(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version
}

/** `path.txt` is written last, so a folder without it was not completely unpacked. */
function binaryFolder() {
  const dist = path.join(packageFolder, 'dist')
  const pathFile = path.join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  return existsSync(path.join(dist, readFileSync(pathFile, 'utf8'))) ? dist : null
}
