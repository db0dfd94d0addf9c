import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunClock, type ClockChange, type LeftClock } from '../../../../electron/run/runClock'

const noon = Date.UTC(2021, 4, 20, 4)

/**
 * What happens, one word after another: `10` ten seconds pass; `set+60` the system's clock is set a minute ahead;
 * `sleep` the machine goes to sleep; `slept300` five minutes in which monotonic time stands still; `wake`, `follow`;
 * `step-60` the clock is set back by a minute; `idle` the run is over; `restart` the app is killed and started again at
 * once; `reboot60` the machine too, which is off for a minute. After each word the clock is checked, as it is every
 * second. Returns the run clock in seconds after noon, and what was reported.
 */
function played(story: string): { at: number; told: string } {
  let [systemMs, steadyMs, upMs] = [noon, 5_000, 900_000]
  const told: ClockChange[] = []
  const clocks = { systemNow: () => systemMs, monotonicMs: () => steadyMs, uptimeMs: () => upMs }
  const begun = (left: LeftClock | null) => new RunClock(clocks, (change) => told.push(change), left)
  let clock = begun(null)
  clock.hold(true)
  for (const word of story.split(' ')) {
    const [, what, amount] = /^([a-z]*)([+-]?[\d.]*)$/.exec(word) ?? []
    const ms = Number(amount) * 1_000
    if (what === '') [systemMs, steadyMs, upMs] = [systemMs + ms, steadyMs + ms, upMs + ms]
    else if (what === 'set') systemMs += ms
    else if (what === 'slept') [systemMs, upMs] = [systemMs + ms, upMs + ms]
    else if (what === 'sleep') clock.sleep()
    else if (what === 'wake') clock.wake()
    else if (what === 'follow') clock.follow()
    else if (what === 'step') clock.step(ms)
    else if (what === 'idle') clock.hold(false)
    else if (what === 'restart' || what === 'reboot') {
      const left = clock.left()
      if (what === 'reboot') [systemMs, steadyMs, upMs] = [systemMs + ms, 0, 30_000]
      clock = begun(left)
    }
    clock.check()
  }
  const words = told.map(({ reason, byMs }) => `${reason}${byMs >= 0 ? '+' : ''}${byMs / 1_000}`)
  return { at: (clock.now() - noon) / 1_000, told: words.join(' ') }
}

test.each([
  ['goes with time', '10 5', 15, ''],
  ['goes on evenly when the system’s clock is set ahead, and reports it once', '10 set+60 5 5', 20, 'jump+60'],
  ['and when it is set back', '10 set-3600 5', 15, 'jump-3600'],
  ['reports nothing for two seconds, which is time synchronization', '10 set+2 5', 15, ''],
  ['but for a little more', '10 set-2.5 5', 15, 'jump-2.5'],
  ['reports small steps when together they are a large one', 'set+1.5 10 set+1.5', 10, 'jump+3'],
  ['reports the sum of two steps', 'set+60 10 set+5 10', 20, 'jump+60 jump+65'],
  ['reports that a step was undone', 'set+60 10 set-60 10', 20, 'jump+60 jump+0'],
  ['follows the system’s clock when a person says so', '10 set+60 5 follow 5', 80, 'jump+60 followed+60'],
  ['follows all steps at once', 'set+60 set-10 10 follow', 60, 'jump+60 jump+50 followed+50'],
  ['knows a new step after it followed', 'set+60 follow set+3 5', 65, 'jump+60 followed+60 jump+3'],
  [
    'is set back when that is undone, and reports nothing again',
    'set+60 follow step-60 5',
    5,
    'jump+60 followed+60 followed-60',
  ],
  ['follows at once without a run', 'idle set+60 5', 65, 'followed+60'],
  ['counts the time of a sleep', '10 sleep slept300 wake 5', 315, 'sleep+300'],
  ['and where monotonic time went on in the sleep', '10 sleep 300 wake 5', 315, 'sleep+0'],
  ['does not report a step during sleep as a jump', 'sleep slept300 1 wake 5', 306, 'sleep+300'],
  ['keeps an earlier difference across a sleep', 'set+60 10 sleep slept300 wake', 310, 'jump+60 sleep+300'],
  ['reports a step made during sleep', '10 sleep slept300 set-3600 wake 5', 315, 'sleep+300 jump-3600'],
  ['wakes though nobody said that it would sleep', '10 slept300 wake 5', 315, 'jump+300 sleep+300 jump+0'],
  ['goes on over a restart', '10 restart 5', 15, ''],
  ['reports a refused step again after a restart', '10 set-3600 restart 5', 15, 'jump-3600 jump-3600'],
  ['and keeps a followed one', '10 set-3600 follow restart 5', -3585, 'jump-3600 followed-3600'],
  ['uses the system’s clock if the machine was off', '10 reboot60 5', 75, ''],
  ['with the same difference as before', '10 set-3600 reboot60 5', 75, 'jump-3600 jump-3600'],
  ['but never backward: that is a step', '10 reboot-3600 5', 15, 'jump-3600'],
])('the run clock %s', (_, story, at, told) => expect(played(story)).toEqual({ at, told }))

test('a step made while the app was off is reported at its start, and the run clock goes on evenly', () => {
  const steps = fc.constantFrom(3_600_000, -3_600_000)
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 0, max: 600_000 }),
      fc.integer({ min: 0, max: 600_000 }),
      (byMs, offMs, onMs) => {
        const told: ClockChange[] = []
        const left = { showAt: noon, systemAt: noon, uptimeMs: 900_000 }
        let ms = 0
        const clocks = {
          systemNow: () => noon + offMs + byMs + ms,
          monotonicMs: () => ms,
          uptimeMs: () => 900_000 + offMs + ms,
        }
        const clock = new RunClock(clocks, (change) => told.push(change), left)
        ms = onMs
        clock.check()
        expect(clock.now()).toBe(noon + offMs + onMs)
        expect(told).toEqual([{ reason: 'jump', byMs }])
      },
    ),
  )
})
