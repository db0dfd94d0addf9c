import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

function mounts(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const unmount = (folder: string): void => {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
}

/** Whether this user may mount a small disk: only root can fill one, or really remove the permission to write. */
export const canMount: boolean = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(path.join(tmpdir(), 'mount-'))
  const can = mounts(folder, 'size=1m')
  if (can) unmount(folder)
  rmSync(folder, { recursive: true })
  return can
})()

/** A disk of this many megabytes for the test. Returns the folder where it is mounted. */
export function smallDisk(megabytes: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'disk-'))
  if (!mounts(folder, `size=${megabytes}m`)) throw new Error('The disk could not be mounted')
  onTestFinished(() => {
    unmount(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export function remount(folder: string, access: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${access}`, folder], { stdio: 'ignore' })
}
