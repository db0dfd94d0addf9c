import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { buildApp, buildParts } from './build.mjs'
import { checkedBuild } from './builds.mjs'
import { writeNotices } from './notices.mjs'
import { root } from './paths.mjs'

/** The app with pages from a development build: only those report React's warnings. */
export const checkedAppFolder = path.join(root, 'dist', 'checkedApp')

/** Builds the app whose pages check themselves, beside the normal one. */
export async function buildCheckedApp() {
  await buildApp({ only: ['main'] })
  await buildParts([checkedBuild])
  writeNotices(checkedBuild.name)
  const dist = path.join(checkedAppFolder, 'dist')
  rmSync(checkedAppFolder, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  // A link would be followed: the program looks for the pages beside its own file.
  cpSync(path.join(root, 'dist', 'main'), path.join(dist, 'main'), { recursive: true })
  symlinkSync(path.join(root, 'dist', checkedBuild.name), path.join(dist, 'ui'), 'dir')
  cpSync(path.join(root, 'package.json'), path.join(checkedAppFolder, 'package.json'))
  symlinkSync(path.join(root, 'node_modules'), path.join(checkedAppFolder, 'node_modules'), 'dir')
}
