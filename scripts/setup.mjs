import { fileURLToPath } from 'node:url'
import { installPackages } from './packages.mjs'
import { installSystemPackages } from './systemPackages.mjs'

/** The oldest Node that the development tools run on: see `engines` in package.json. */
const oldestNode = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  if (isOld) throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/** Sees to all that building and running needs; quick when it is there. Needs no package itself. */
export async function setUp({ forTests = false } = {}) {
  checkNode()
  await installSystemPackages({ forTests })
  await installPackages()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
