import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './paths.mjs'

const packageFolder = path.join(root, 'node_modules', 'electron')

/** How long the download may take, in ms, where another way would be left, and where there is none. */
const patienceMs = { withOtherWay: 20_000, alone: 15 * 60_000 }

/** How long a failed download is remembered where another way is left, in ms. */
const memoryMs = 7 * 24 * 3_600_000

/**
 * The folder of the electron package's own binary, downloaded when it is not there yet; null when it cannot be had.
 * Where there is another way (`hasOtherWay`), the download is given little time, and a failure is remembered for a week
 * (for each version and mirror), so that only the first start waits.
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
 * A file that cannot be read counts as no failure: the download is tried again.
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

/** `path.txt` is written last, so a folder without it was not unpacked whole. */
function binaryFolder() {
  const dist = path.join(packageFolder, 'dist')
  const pathFile = path.join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  return existsSync(path.join(dist, readFileSync(pathFile, 'utf8'))) ? dist : null
}
