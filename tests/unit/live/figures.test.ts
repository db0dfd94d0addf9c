import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDuration } from '../../../src/domain/timing/parseDuration'
import { wholeParts, truncateToSeconds } from '../../../src/domain/timing/rounding'
import { countdown, elapsed, untilNextTick, placedFigure } from '../../../src/ui/state/figures'

test.each([
  [6_000, '0:06'],
  [5_001, '0:06'],
  [5_000, '0:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-1_000, '−0:01'],
  [-83_400, '−1:23'],
  [3_900_000, '1:05:00'],
])('%i ms left are shown as %s', (ms, text) => expect(countdown(ms)).toBe(text))

test.each([0, 1, 400, 999, 1_000, 61_500])('what has gone (%i ms) and what is left make the whole', (goneMs) => {
  const planMs = 600_000
  expect((parseDuration(elapsed(goneMs)) ?? 0) + (parseDuration(countdown(planMs - goneMs)) ?? 0)).toBe(planMs)
})

test.each([
  [999, 0],
  [1_000, 1_000],
  [-999, 0],
  [-1_500, -1_000],
])('%i ms late are %i in whole seconds', (ms, whole) => expect(truncateToSeconds(ms)).toBeCloseTo(whole))

test('parts in whole seconds add up to the whole, and none is off by as much as two seconds', () => {
  const parts = fc.array(fc.integer({ min: -9_999, max: 9_999 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(parts, (all) => {
      const total = truncateToSeconds(all.reduce((sum, ms) => sum + ms, 0))
      const whole = wholeParts(all, total)
      expect(whole.reduce((sum, ms) => sum + ms, 0)).toBe(total)
      for (const [i, ms] of whole.entries()) {
        expect(Math.abs(ms % 1_000)).toBe(0)
        expect(Math.abs(ms - (all[i] ?? 0))).toBeLessThan(2_000)
      }
    }),
  )
})

/** In brackets what only keeps its place. */
test.each([
  ['6:46', 25, '[0]6:46'],
  ['12:00', 25, '12:00'],
  ['0:00', 5, '[0]0:00'],
  ['−1:23', 25, '−1:23'],
  ['−12:23', 25, '−12:23'],
  ['59:59', 65, '[0:]59:59'],
  ['1:05:00', 65, '1:05:00'],
  ['−1:23', 65, '[0:]−1:23'],
])('%s of %i minutes stands as %s', (left, minutes, shown) => {
  const ms = (left.startsWith('−') ? -1 : 1) * (parseDuration(left.replace('−', '')) ?? 0)
  const { leading, sign, digits } = placedFigure(ms, minutes * 60_000)
  expect(`${leading && `[${leading}]`}${sign}${digits}`).toBe(shown)
})

test.each<[string, number, number | null, number]>([
  ['the clock is next', 10_700, 5_900, 300],
  ['the figure is next', 10_300, 5_200, 200],
  ['both at once', 10_000, 5_000, 1_000],
  ['past zero the figure counts on', 10_300, -200, 700],
  ['past zero it is the figure that is next', 10_100, -400, 600],
  ['without a segment there is the clock', 10_250, null, 750],
])('%s', (_, nowAt, remainingMs, ms) => expect(untilNextTick(nowAt, remainingMs)).toBe(ms))
