import { spawn } from 'node:child_process'
import { isInstalled } from './run.mjs'

/** Whether windows can be shown directly. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** Whether windows can be shown on a virtual display. */
export const canShowVirtually = () => process.platform === 'linux' && isInstalled('Xvfb')

/** How long a virtual display may take to start, in ms. */
const patienceMs = 15_000

/**
 * Starts a virtual display on a free number. Resolves with the environment for showing windows on it and a function to
 * stop it.
 *
 * @typedef {{ readonly env: NodeJS.ProcessEnv, end(): void }} VirtualDisplay
 * @returns {Promise<VirtualDisplay>}
 */
export function virtualDisplay() {
  if (!isInstalled('Xvfb')) throw new Error('There is no display, and no Xvfb for a virtual one. Install xvfb.')
  // Xvfb chooses the number itself and writes it to the given file descriptor.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const numbers = /** @type {import('node:net').Socket} */ (server.stdio[3])
  const end = () => void server.kill()
  process.once('exit', end)
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The virtual display did not come up')), patienceMs)
    server.once('error', reject)
    server.once('exit', (status) => reject(new Error(`The virtual display ended with status ${status}`)))
    numbers.once('data', (data) => {
      clearTimeout(late)
      server.unref()
      // Leave it open: Xvfb may write to it again.
      numbers.unref()
      resolve({ env: { ...process.env, DISPLAY: `:${String(data).trim()}` }, end })
    })
  })
}
