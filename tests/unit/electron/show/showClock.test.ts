import { expect, test } from 'vitest'
import { ShowClock, type ClockChange } from '../../../../electron/show/showClock'

const noon = Date.UTC(2021, 4, 20, 4)

/**
 * What happens, one word after another: `10` ten seconds pass; `set+60` the system's clock is set a minute ahead;
 * `sleep` the machine goes to sleep; `slept300` five minutes in which monotonic time stands still; `wake`, `follow`.
 * After each word the clock is looked at, as it is every second. Answers the show clock in seconds after noon, and
 * what was told.
 */
function played(story: string): { at: number; told: string } {
  let [systemMs, steadyMs] = [noon, 5_000]
  const told: ClockChange[] = []
  const clock = new ShowClock(
    () => systemMs,
    () => steadyMs,
    (change) => told.push(change),
  )
  for (const word of story.split(' ')) {
    const [, what, amount] = /^([a-z]*)([+-]?[\d.]*)$/.exec(word) ?? []
    const ms = Number(amount) * 1_000
    if (what === '') [systemMs, steadyMs] = [systemMs + ms, steadyMs + ms]
    else if (what === 'set' || what === 'slept') systemMs += ms
    else if (what === 'sleep') clock.sleep()
    else if (what === 'wake') clock.wake()
    else if (what === 'follow') clock.follow()
    clock.check()
  }
  const words = told.map(({ reason, byMs }) => `${reason}${byMs >= 0 ? '+' : ''}${byMs / 1_000}`)
  return { at: (clock.now() - noon) / 1_000, told: words.join(' ') }
}

test.each([
  ['goes with time', '10 5', 15, ''],
  ['goes on evenly when the system’s clock is set ahead, and tells it once', '10 set+60 5 5', 20, 'jump+60'],
  ['and when it is set back', '10 set-3600 5', 15, 'jump-3600'],
  ['says nothing of two seconds, which is the network’s time being kept', '10 set+2 5', 15, ''],
  ['but of a little more', '10 set-2.5 5', 15, 'jump-2.5'],
  ['tells small steps when together they are a large one', 'set+1.5 10 set+1.5', 10, 'jump+3'],
  ['tells a second step by itself', 'set+60 10 set+5 10', 20, 'jump+60 jump+5'],
  ['tells that a step was taken back', 'set+60 10 set-60 10', 20, 'jump+60 jump-60'],
  ['follows the system’s clock when a person says so', '10 set+60 5 follow 5', 80, 'jump+60 followed+60'],
  ['follows all steps at once', 'set+60 set-10 10 follow', 60, 'jump+60 jump-10 followed+50'],
  ['knows a new step after it followed', 'set+60 follow set+3 5', 65, 'jump+60 followed+60 jump+3'],
  ['takes the system’s time over after a sleep', '10 sleep slept300 wake 5', 315, 'sleep+300'],
  ['and where monotonic time went on in the sleep', '10 sleep 300 wake 5', 315, 'sleep+0'],
  ['takes no step of a sleeping machine for a jump', 'sleep slept300 1 wake 5', 306, 'sleep+300'],
  ['takes over what was kept before the sleep', 'set+60 10 sleep slept300 wake', 370, 'jump+60 sleep+360'],
  ['wakes though nobody said that it would sleep', '10 slept300 wake 5', 315, 'jump+300 sleep+300'],
])('the show clock %s', (_, story, at, told) => expect(played(story)).toEqual({ at, told }))
