import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { objectOf } from '../withDefaults'
import { hourMs } from '../../src/domain/timing/units'
import type { LeftClock } from './runClock'

/** A run interrupted longer ago than this is over, and so is its clock, ms. */
const longestMs = 12 * hourMs

/**
 * The clock of the run in progress, in its own file: a start reads it before anything is open. It is a few bytes,
 * rarely written. If it cannot be read, the clock starts with the system's.
 */
export class LeftClockFile {
  constructor(private readonly file: string) {}

  /** Null if no run was interrupted. `systemNow` in epoch ms. */
  read(systemNow: number): LeftClock | null {
    const left = this.#parsed()
    return left && Math.abs(systemNow - left.systemAt) < longestMs ? left : null
  }

  write(left: LeftClock): void {
    try {
      writeFileSync(this.file, JSON.stringify(left))
    } catch (error) {
      // A full disk must not stop a run because of this.
      console.error('the run clock could not be saved', error)
    }
  }

  remove(): void {
    rmSync(this.file, { force: true })
  }

  #parsed(): LeftClock | null {
    try {
      const { showAt, systemAt, uptimeMs } = objectOf(JSON.parse(readFileSync(this.file, 'utf8')))
      return isNumber(showAt) && isNumber(systemAt) && isNumber(uptimeMs) ? { showAt, systemAt, uptimeMs } : null
    } catch {
      return null
    }
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)
