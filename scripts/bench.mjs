import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from './build.mjs'
import { hasDisplay, virtualDisplay } from './display.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { resolveRuntime } from './runtime.mjs'
import { setUp } from './setup.mjs'

/** Not bundled: they need files beside themselves, or the app's own code is compared with them. */
const external = ['classic-level', 'electron', '@playwright/test', 'pdfmake', /scripts\/runtime\.mjs$/]

/** @param {string} outDir */
async function buildBench(outDir) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, external: external.filter((name) => typeof name === 'string') },
    build: {
      ssr: path.join(root, 'tests', 'bench', 'bench.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { external },
    },
  })
}

/**
 * Measures the app: a table, and with `--json FILE` the rows as JSON. Names (startup, window, …) choose some rows; `--long`
 * adds those that take minutes.
 */
async function bench() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, long: { type: 'boolean' } },
    allowPositionals: true,
  })
  await setUp()
  await buildApp()
  const { folder } = await resolveRuntime()
  const outDir = path.join(root, 'dist', 'bench')
  await buildBench(outDir)
  const display = hasDisplay() ? { env: process.env, end: () => {} } : await virtualDisplay()
  const resultFile = values.json ? path.resolve(process.env.INIT_CWD || '.', values.json) : ''
  try {
    return await run(
      process.execPath,
      ['--expose-gc', path.join(outDir, 'bench.js'), resultFile, ...positionals, ...(values.long ? ['--long'] : [])],
      {
        env: { ...display.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
      },
    )
  } finally {
    display.end()
  }
}

process.exitCode = await bench().catch((error) => {
  console.error(error.message)
  return 1
})
