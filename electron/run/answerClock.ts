import os from 'node:os'
import path from 'node:path'
import { app, powerMonitor } from 'electron'
import { answer } from '../ipc/answer'
import { sendToAll } from '../ipc/sendEvent'
import { LeftClockFile } from './leftClock'
import { RunClock, type Clocks } from './runClock'

/** How often to check the system's clock, ms. */
const checkMs = 1_000
/** How many checks there are between two notes of the clock. */
const noteEvery = 10

/** The machine's clocks, read each time: nothing here may store a time that somebody sets. */
const clocks: Clocks = {
  systemNow: () => Date.now(),
  monotonicMs: () => Number(process.hrtime.bigint() / 1_000n) / 1_000,
  uptimeMs: () => os.uptime() * 1_000,
}

/** What the rest of the main process reports to the clock. */
export interface Clock {
  /** Whether a run is going on. */
  hold(holds: boolean): void
}

/** Runs the run clock, answers with its time, and notifies every window of changes and of sleep. */
export function answerClock(): Clock {
  const file = new LeftClockFile(path.join(app.getPath('userData'), 'show-clock.json'))
  const clock = new RunClock(clocks, (change) => sendToAll('clock.changed', change), file.read(clocks.systemNow()))
  let isHeld = false
  let looks = 0
  const note = () => isHeld && file.write(clock.left())
  const noted = <T>(change: () => T): T => {
    const answered = change()
    note()
    return answered
  }
  answer('clock.read', () => clock.now())
  answer('clock.follow', () => noted(() => clock.follow()))
  answer('clock.step', (byMs) => noted(() => clock.step(byMs)))
  powerMonitor.on('suspend', () => clock.sleep())
  powerMonitor.on('resume', () => noted(() => clock.wake()))
  setInterval(() => {
    clock.check()
    if ((looks += 1) % noteEvery === 0) note()
  }, checkMs).unref()
  return {
    hold(holds) {
      isHeld = holds
      clock.hold(holds)
      if (holds) note()
      else file.remove()
    },
  }
}
