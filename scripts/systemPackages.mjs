import { spawnSync } from 'node:child_process'
import { hasDisplay } from './display.mjs'
import { isInstalled, run } from './run.mjs'

/** The libraries that Electron needs on Debian and its derivatives. Newer releases add `t64` to some names. */
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libdrm2']

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''

/** @param {string} name */
const isPresent = (name) =>
  [name, `${name}t64`].some((one) => output('dpkg-query', ['-W', '-f=${db:Status-Status}', one]) === 'installed')

/** @param {string} name */
const isOffered = (name) => /Candidate: (?!\(none\))/.test(output('apt-cache', ['policy', name]))

const hasChineseFont = () => isInstalled('fc-list') && output('fc-list', [':lang=zh', 'family']).trim() !== ''

/** @param {boolean} forTests */
function missingPackages(forTests) {
  const missing = libraries.filter((name) => !isPresent(name))
  // Each test worker has its own display, and so its own clipboard.
  if ((forTests || !hasDisplay()) && !isInstalled('Xvfb')) missing.push('xvfb')
  if (!hasChineseFont()) missing.push('fonts-noto-cjk')
  if (forTests && !isInstalled('pdftotext')) missing.push('poppler-utils')
  return missing
}

/**
 * Checks the system's libraries if there is apt: installs missing ones as root, or else throws with the command to
 * type. `forTests` adds what only the tests need.
 *
 * @param {{ forTests: boolean }} options
 */
export async function installSystemPackages({ forTests }) {
  if (process.platform !== 'linux' || !isInstalled('apt-get')) return
  if (missingPackages(forTests).length === 0) return
  const isRoot = process.getuid?.() === 0
  if (isRoot) await run('apt-get', ['update', '-qq'])
  const names = missingPackages(forTests).map((name) => (isOffered(`${name}t64`) ? `${name}t64` : name))
  const install = ['install', '-y', '--no-install-recommends', ...names]
  if (!isRoot) throw new Error(`Some system libraries are missing. Type:\n  sudo apt-get ${install.join(' ')}`)
  console.log(`Installing ${names.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const status = await run('apt-get', ['-qq', ...install], { env })
  if (status !== 0) throw new Error(`These could not be installed: ${names.join(' ')}`)
}
