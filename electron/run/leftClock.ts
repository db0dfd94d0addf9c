import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { objectOf } from '../withDefaults'
import { hourMs } from '../../src/domain/timing/units'
import type { LeftClock } from './runClock'

/** A show that was cut off longer ago is over, and its clock with it, ms. */
const longestMs = 12 * hourMs

/**
 * The clock of the show that is on, in a file of its own: a start reads it before anything is open. It is a few bytes,
 * written seldom, and one that does not read is as good as none: then the clock begins with the system's.
 */
export class LeftClockFile {
  constructor(private readonly file: string) {}

  /** Null where no show was cut off. `systemNow` in epoch ms. */
  read(systemNow: number): LeftClock | null {
    const left = this.#parsed()
    return left && Math.abs(systemNow - left.systemAt) < longestMs ? left : null
  }

  write(left: LeftClock): void {
    try {
      writeFileSync(this.file, JSON.stringify(left))
    } catch (error) {
      // A full disk must not stop a show for this.
      console.error('the show clock could not be kept', error)
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
