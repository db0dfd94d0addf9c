import { spawn, spawnSync } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a command with its output shown. Resolves with its exit status; 1 when a signal ended it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    child.once('error', reject)
    child.once('exit', (status) => resolve(status ?? 1))
  })
}

/**
 * True when `command` is found in the PATH.
 *
 * @param {string} command
 */
export const isInstalled = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0

/**
 * npm as a program and its first arguments: a script on Windows, so it is run by node where npm says where it is.
 *
 * @returns {[string, string[]]}
 */
export function npmCommand() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, [script]]
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm']] : ['npm', []]
}
