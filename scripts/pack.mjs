import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildApp } from './build.mjs'
import { root } from './paths.mjs'
import { resolveRuntime } from './runtime.mjs'
import { setUp } from './setup.mjs'

/** The first Electron that has the fuse for the privileges of `file:`; setting it on an older one fails. */
const fileFuseSince = 29

const electronOfPackage = () =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version

/**
 * The version that a runtime reports.
 *
 * @param {import('./runtime.mjs').Runtime} runtime
 */
function versionOf({ folder }) {
  const file = path.join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

/**
 * Packages the app into release/ from the resolved runtime: unpacked, or with `forRelease` as this platform's installers,
 * which only the version of package.json may go into.
 *
 * @param {{ forRelease?: boolean, output?: string }} [options]
 */
export async function pack({ forRelease = false, output = path.join(root, 'release') } = {}) {
  await setUp()
  await buildApp()
  const runtime = await resolveRuntime()
  const version = versionOf(runtime)
  const wanted = electronOfPackage()
  if (forRelease && version !== wanted) {
    throw new Error(`A release needs Electron ${wanted}; the runtime found is ${version ?? 'of no known version'}.`)
  }
  if (version !== wanted) console.warn(`Packaging Electron ${version}, not ${wanted}: for trying out, not for release.`)
  rmSync(output, { recursive: true, force: true })
  const hasFileFuse = Number(version?.split('.')[0] ?? 0) >= fileFuseSince
  const { build } = await import('electron-builder')
  return build({
    projectDir: root,
    publish: 'never',
    ...(forRelease ? {} : { dir: true }),
    config: {
      extends: 'electron-builder.yml',
      directories: { output, buildResources: 'assets' },
      electronDist: runtime.folder,
      electronVersion: wanted,
      ...(hasFileFuse ? { electronFuses: { grantFileProtocolExtraPrivileges: false } } : {}),
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { release: { type: 'boolean' }, output: { type: 'string' } } })
  await pack({ forRelease: values.release, output: values.output && path.resolve(values.output) }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
