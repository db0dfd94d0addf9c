import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from './build.mjs'
import { hasDisplay, virtualDisplay } from './display.mjs'
import { root } from './paths.mjs'
import { launchOf, resolveRuntime, sandboxFlags } from './runtime.mjs'
import { setUp } from './setup.mjs'

/** How long the tour on a virtual display may take, in ms. */
const tourPatienceMs = 180_000

/**
 * Resolves with the app's exit status when it has ended.
 *
 * @param {import('./runtime.mjs').Launch} launch
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [timeout] In ms.
 * @returns {Promise<number>}
 */
function runApp(launch, args, env, timeout) {
  // Folders on the command line are relative to where the command was typed.
  const cwd = process.env.INIT_CWD || process.cwd()
  const app = spawn(launch.executable, [...launch.args, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
  })
  process.on('SIGINT', () => app.kill('SIGINT'))
  process.on('SIGTERM', () => app.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    app.once('error', reject)
    app.once('exit', (status, signal) => {
      if (signal) console.error(`The app was ended by ${signal}`)
      resolve(status ?? 1)
    })
  })
}

/**
 * If nobody can see a window, the app makes a screenshot and a programme, and quits.
 *
 * @param {import('./runtime.mjs').Launch} launch
 * @param {readonly string[]} given
 */
async function showWithoutDisplay(launch, given) {
  const folder = path.join(root, 'dist', 'tour')
  rmSync(folder, { recursive: true, force: true })
  console.log('There is no display: the app opens on a virtual one, leaves a screenshot and a programme, and ends.')
  const display = await virtualDisplay()
  try {
    const data = `--user-data-dir=${path.join(folder, 'data')}`
    const args = ['--disable-gpu', '--log-level=3', data, ...given]
    return await runApp(launch, args, { ...display.env, STUDIO_TOUR: folder }, tourPatienceMs)
  } finally {
    display.end()
  }
}

/** @param {readonly string[]} given */
async function start(given) {
  await setUp()
  await buildApp()
  const launch = launchOf(await resolveRuntime())
  const args = [...sandboxFlags(), ...given]
  return hasDisplay() ? runApp(launch, args, process.env) : showWithoutDisplay(launch, args)
}

process.exitCode = await start(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  return 1
})
