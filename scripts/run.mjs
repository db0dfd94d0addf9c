import { spawn, spawnSync } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a command and shows its output. Resolves with its exit status; 1 if a signal ended it.
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
 * Whether `command` is in the PATH.
 *
 * @param {string} command
 */
export const isInstalled = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0

/**
 * npm as a program and its first arguments. On Windows it is a script, so node runs it if npm says where it is.
 *
 * @returns {[string, string[]]}
 */
export function npmCommand() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, [script]]
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm']] : ['npm', []]
}
