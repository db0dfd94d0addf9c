import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * @typedef {object} Notice The licence of a package that the app contains, as src/ui/settings shows it.
 * @property {string} name
 * @property {string} version
 * @property {string} license The SPDX expression in its package.json; empty if there is none.
 * @property {string} text The text of its licence files; empty if there are none.
 */

const packagesFile = (/** @type {string} */ part) => path.join(root, 'dist', `${part}.packages.json`)

/** Matches the package folder of a module's id. The ids of virtual modules begin with \0 and may end with a query. */
const packageFolder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/

/**
 * Adds the folder of each package that is bundled to `folders`.
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
 * Stores the folders of the packages that are bundled into a part of the app.
 *
 * @param {string} part
 * @param {ReadonlySet<string>} folders
 */
export function storePackages(part, folders) {
  writeFileSync(packagesFile(part), JSON.stringify([...folders].sort(), null, 2))
}

/**
 * Writes the licences of all packages in the app beside the pages of `part`, which show them. These are the packages
 * bundled into the pages and into the main process, the packages shipped as they are, and Electron. Does nothing until
 * both parts are built.
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

/** The folders of the packages from which electron-builder.yml ships files. */
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
  if (!license && !text) throw new Error(`${name} has no licence, so it cannot be shipped`)
  return { name, version, license, text }
}
