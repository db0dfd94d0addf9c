import { fileURLToPath } from 'node:url'
import { installPackages } from './packages.mjs'
import { installSystemPackages } from './systemPackages.mjs'

/** The oldest Node that the development tools run on: see `engines` in package.json. */
const oldestNode = { major: 20, minor: 19 }

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOld = major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)
  if (isOld)
    throw new Error(
      `Node ${oldestNode.major}.${oldestNode.minor} or newer is needed; this is ${process.versions.node}.`,
    )
}

/** Prepares everything for building and running; quick if nothing is missing. Needs no packages itself. */
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
