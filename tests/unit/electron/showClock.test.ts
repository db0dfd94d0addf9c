import { expect, test } from 'vitest'
import { ShowClock, type ClockChange } from '../../../electron/show/showClock'

const noon = Date.parse('2021-05-20T12:00+08:00')

/**
 * What happens to a clock, one word each: `+10` ten seconds pass (and it is checked every second), `step+5` the system's
 * clock is set five seconds ahead, `drift+0.5` slowly, half a second a second; `asleep+60` the machine sleeps for a
 * minute and monotonic time stands still; `follow`.
 */
function told(story: string): { told: string; showSeconds: number } {
  let [system, monotonic] = [noon, 5_000_000]
  const changes: ClockChange[] = []
  const clock = new ShowClock(
    () => system,
    () => monotonic,
    (change) => changes.push(change),
  )
  const pass = (seconds: number, perSecond = 1) => {
    for (let i = 0; i < seconds; i += 1) {
      monotonic += 1_000
      system += perSecond * 1_000
      clock.check()
    }
  }
  for (const word of story.split(' ').filter((one) => one !== '')) {
    const [, what = '', amount = '0'] = /^([a-z]*)(.*)$/.exec(word) ?? []
    const seconds = Number(amount)
    if (what === '') pass(seconds)
    else if (what === 'step') system += seconds * 1_000
    else if (what === 'drift') pass(10, 1 + seconds)
    else if (what === 'follow') clock.follow()
    else if (what === 'asleep') {
      clock.sleep()
      system += seconds * 1_000
      clock.check()
      clock.wake()
    } else throw new Error(`Nothing that happens to a clock: ${word}`)
  }
  return {
    told: changes.map(({ reason, byMs }) => `${reason} ${byMs / 1_000}`).join(', '),
    showSeconds: (clock.now() - noon) / 1_000,
  }
}

test.each([
  ['it goes evenly', '+60', '', 60],
  ['a step of less than two seconds is the network time being kept', '+10 step+1.9 +10', '', 20],
  ['so is one back', '+10 step-2 +10', '', 20],
  ['a jump is told once, and the show goes on as it was', '+10 step+300 +60', 'jump 300', 70],
  ['so is a jump back', '+10 step-300 +60', 'jump -300', 70],
  ['a second jump is told by itself', '+10 step+300 +10 step+5 +10', 'jump 300, jump 5', 30],
  ['one that comes back is told again', '+10 step+300 +10 step-300 +10', 'jump 300, jump -300', 30],
  ['slow drift is told when it has become two seconds', 'drift+0.25 +10', 'jump 2.25', 20],
  ['a jump can be followed', '+10 step+300 +10 follow +10', 'jump 300, followed 300', 330],
  ['and what comes after it is told', '+10 step+300 +10 follow +10 step+9 +10', 'jump 300, followed 300, jump 9', 340],
  ['following without a jump is told as none', '+10 follow', 'followed 0', 10],
  ['after a sleep the system holds', '+10 asleep+3600 +10', 'sleep 3600', 3_620],
  ['a short one too', '+10 asleep+1 +10', 'sleep 1', 21],
  ['a jump kept before a sleep ends with it', '+10 step+300 +10 asleep+60 +10', 'jump 300, sleep 360', 390],
])('%s', (_, story, changes, showSeconds) => {
  const { told: all, showSeconds: now } = told(story)
  expect([all, now]).toEqual([changes, showSeconds])
})

test('waking without having slept changes nothing', () => {
  let system = noon
  const changes: ClockChange[] = []
  const clock = new ShowClock(
    () => system,
    () => 0,
    (change) => changes.push(change),
  )
  system += 60_000
  clock.wake()
  expect([changes, clock.now()]).toEqual([[], noon])
})
