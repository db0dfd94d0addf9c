import { powerMonitor } from 'electron'
import { answer } from '../ipc/answer'
import { tellAll } from '../ipc/tell'
import { ShowClock } from './showClock'

/** How often the system's clock is looked at, ms. */
const checkMs = 1_000

/** Keeps the show clock, answers what time it is, and tells every window of a step or a sleep. */
export function answerClock(): void {
  const monotonicMs = () => Number(process.hrtime.bigint() / 1_000n) / 1_000
  const clock = new ShowClock(Date.now, monotonicMs, (change) => tellAll('clock.changed', change))
  answer('clock.read', () => clock.now())
  answer('clock.follow', () => clock.follow())
  powerMonitor.on('suspend', () => clock.sleep())
  powerMonitor.on('resume', () => clock.wake())
  setInterval(() => clock.check(), checkMs).unref()
}
