import os from 'node:os'
import path from 'node:path'
import { app, powerMonitor } from 'electron'
import { answer } from '../ipc/answer'
import { tellAll } from '../ipc/tell'
import { LeftClockFile } from './leftClock'
import { RunClock, type Clocks } from './runClock'

/** How often the system's clock is looked at, ms. */
const checkMs = 1_000
/** How many looks there are from one note of the clock to the next. */
const noteEvery = 10

/** The machine's clocks, asked each time: nothing here may keep a time that somebody sets. */
const clocks: Clocks = {
  systemNow: () => Date.now(),
  monotonicMs: () => Number(process.hrtime.bigint() / 1_000n) / 1_000,
  uptimeMs: () => os.uptime() * 1_000,
}

/** What the rest of the main process tells the clock. */
export interface Clock {
  /** Whether a show is on. */
  hold(holds: boolean): void
}

/** Keeps the show clock, answers what time it is, and tells every window of a step or a sleep. */
export function answerClock(): Clock {
  const file = new LeftClockFile(path.join(app.getPath('userData'), 'show-clock.json'))
  const clock = new RunClock(clocks, (change) => tellAll('clock.changed', change), file.read(clocks.systemNow()))
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
