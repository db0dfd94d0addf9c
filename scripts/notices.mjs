import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * @typedef {object} Notice A package that the app carries, as src/ui/settings shows it.
 * @property {string} name
 * @property {string} version
 * @property {string} license Its SPDX expression; empty where only the text says it.
 * @property {string} text What its licence files say; empty where it has none.
 */

const packagesFile = (/** @type {string} */ part) => path.join(root, 'dist', `${part}.packages.json`)

/** The folder of the package that a module is in. Modules of a bundler's own have odd names, and queries behind them. */
const packageFolder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/

/**
 * Adds the folder of each package that a build reads modules of to `folders`.
 *
 * @param {Set<string>} folders
 * @returns {import('vite').Plugin}
 */
export const packageCollector = (folders) => ({
  name: 'package-collector',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const folder = packageFolder.exec(id)?.[1]
      if (folder) folders.add(path.relative(root, folder))
    }
  },
})

/**
 * Remembers the packages that a part of the app was built from.
 *
 * @param {string} part
 * @param {ReadonlySet<string>} folders
 */
export function rememberPackages(part, folders) {
  writeFileSync(packagesFile(part), JSON.stringify([...folders].sort(), null, 2))
}

/**
 * Writes the licences of all that the app carries beside the pages of `part`, which show them: of what these and the main
 * process were built from, of what is packaged as it is, and of Electron. Does nothing before both are built.
 *
 * @param {string} part
 */
export function writeNotices(part) {
  const lists = [part, 'main'].map(packagesFile)
  if (!lists.every((file) => existsSync(file))) return
  /** @type {string[]} */
  const built = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
  const folders = new Set([...built, ...packagedFolders(), path.join('node_modules', 'electron')])
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1))
  writeFileSync(path.join(root, 'dist', part, 'notices.json'), JSON.stringify(notices))
}

/** The packages of which electron-builder.yml takes files along. */
function packagedFolders() {
  const rules = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')
  return [...rules.matchAll(/node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?=\/)/g)].map(([folder]) => path.normalize(folder))
}

/**
 * @param {string} folder
 * @returns {Notice}
 */
function noticeOf(folder) {
  const at = path.join(root, folder)
  const { name, version, license = '' } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'))
  const files = readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map((entry) => readFileSync(path.join(at, entry.name), 'utf8').trim())
  const text = [...new Set(files)].join('\n\n')
  if (!license && !text) throw new Error(`${name} has no licence: it cannot be shipped.`)
  return { name, version, license, text }
}
