import { fileURLToPath } from 'node:url'
import { buildApp } from './build.mjs'
import { buildCheckedApp } from './checkedApp.mjs'
import { run } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'

/**
 * Runs Playwright with `args` on the built app. Resolves with its status.
 *
 * @param {readonly string[]} args
 */
export async function runEndToEnd(args = []) {
  await buildApp()
  await buildCheckedApp()
  // Check this here, where a message is seen, and not in the middle of a test.
  const { folder } = await resolveRuntime()
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  return run(process.execPath, [playwright, 'test', ...args], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runEndToEnd(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    return 1
  })
}
