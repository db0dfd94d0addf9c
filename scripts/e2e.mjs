import { fileURLToPath } from 'node:url'
import { buildApp } from './build.mjs'
import { hasDisplay, virtualDisplay } from './display.mjs'
import { run } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'

/** Runs Playwright with `args` on the built app, on a virtual display where there is none. Resolves with its status. */
export async function runEndToEnd(args = []) {
  await buildApp()
  // Found here, where it is said, and not in the middle of a test.
  const { folder } = await resolveRuntime()
  const display = hasDisplay() ? { env: process.env, end: () => {} } : await virtualDisplay()
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  try {
    return await run(process.execPath, [playwright, 'test', ...args], {
      env: { ...display.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
    })
  } finally {
    display.end()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runEndToEnd(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    return 1
  })
}
